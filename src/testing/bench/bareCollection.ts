import type { CollectionConfig, Field } from 'payload'

/** The same columns, titles and searches, without anything of ours that runs: no hooks, access, components or routes. */
export function bareCollection(ours: CollectionConfig): CollectionConfig {
  const { useAsTitle, defaultColumns, listSearchableFields } = ours.admin ?? {}
  return {
    slug: ours.slug,
    ...(ours.labels ? { labels: ours.labels } : {}),
    ...(ours.defaultSort ? { defaultSort: ours.defaultSort } : {}),
    ...(ours.auth ? { auth: true } : {}),
    ...(ours.upload ? { upload: true } : {}),
    ...(ours.timestamps === undefined ? {} : { timestamps: ours.timestamps }),
    lockDocuments: false,
    admin: {
      ...(useAsTitle ? { useAsTitle } : {}),
      ...(defaultColumns ? { defaultColumns } : {}),
      ...(listSearchableFields ? { listSearchableFields } : {}),
    },
    fields: bareFields(ours.fields),
  }
}

const OURS = ['hooks', 'access', 'validate', 'filterOptions', 'defaultValue'] as const

function bareFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ type }) => type !== 'ui').map(bareField)
}

function bareField(field: Field): Field {
  const kept = Object.entries(field).filter(([key]) => !OURS.some((name) => name === key))
  const bare: Record<string, unknown> = Object.fromEntries(kept)
  if (field.admin) {
    const { components: _components, condition: _condition, ...look } = field.admin
    bare['admin'] = look
  }
  if ('fields' in field) bare['fields'] = bareFields(field.fields)
  if (field.type === 'tabs')
    bare['tabs'] = field.tabs.map((tab) => ({ ...tab, fields: bareFields(tab.fields) }))
  // What was left out is optional in every kind of field, which the compiler cannot see through the entries.
  return bare as unknown as Field
}
