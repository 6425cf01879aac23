import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** The label of every field and group by its form path; inside a group with the group's own in brackets. */
export function fieldLabels(fields: readonly ClientField[], i18n: I18nClient): Map<string, string> {
  const labels = new Map<string, string>()
  collect({ fields, prefix: '', group: '' }, i18n, labels)
  return labels
}

interface Level {
  fields: readonly ClientField[]
  prefix: string
  group: string
}

function collect({ fields, prefix, group }: Level, i18n: I18nClient, labels: Map<string, string>): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) collect({ fields: tab.fields, prefix, group }, i18n, labels)
    } else if (field.type === 'group' && 'name' in field) {
      labels.set(`${prefix}${field.name}`, labelOf(field, i18n) || field.name)
      const inner = { fields: field.fields, prefix: `${prefix}${field.name}.`, group: labelOf(field, i18n) }
      collect(inner, i18n, labels)
    } else if (field.type === 'row' || field.type === 'collapsible') {
      collect({ fields: field.fields, prefix, group }, i18n, labels)
    } else if ('name' in field && field.name) {
      const own = labelOf(field, i18n) || field.name
      labels.set(`${prefix}${field.name}`, group ? `${own} (${group})` : own)
    }
  }
}

function labelOf(field: ClientField, i18n: I18nClient): string {
  return 'label' in field && field.label ? String(getTranslation(field.label, i18n)) : ''
}
