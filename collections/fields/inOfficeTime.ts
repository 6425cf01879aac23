import type { CollectionConfig, DateField, Field } from 'payload'

const CELL = '/src/admin/InstantCell.tsx#InstantCell'
const FIELD = '/src/admin/InstantField.tsx#InstantField'

/** What Payload keeps of every document, in the words and the order it would add them with. */
const KEPT: readonly DateField[] = (['updatedAt', 'createdAt'] as const).map((name) => ({
  name,
  type: 'date',
  index: true,
  label: ({ t }) => t(`general:${name}`),
  admin: { disableBulkEdit: true, hidden: true },
}))

/** The fields of a collection, with every instant told in the office's time, in lists and in forms. */
export function inOfficeTime({ fields, timestamps }: CollectionConfig): Field[] {
  return told(timestamps === false ? fields : [...fields, ...KEPT])
}

function told(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: told(tab.fields) })) }
    if (field.type === 'date') return toldDate(field)
    return 'fields' in field ? { ...field, fields: told(field.fields) } : field
  })
}

/** A day has no time, and what has a component of its own tells it there. In a form a component would show what is hidden. */
function toldDate(field: DateField): DateField {
  const { date, hidden, components } = field.admin ?? {}
  if (date?.pickerAppearance === 'dayOnly') return field
  const own = hidden || field.hidden ? { Cell: CELL } : { Cell: CELL, Field: FIELD }
  return { ...field, admin: { ...field.admin, components: { ...own, ...components } } }
}
