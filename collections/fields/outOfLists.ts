import type { Field } from 'payload'

/** What has no label of its own is for programs: no list offers it as a column or to filter by. */
export function outOfLists(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    // Spreading a member of a union keeps the member, which the compiler cannot see.
    const inner = innerOf(field) as Partial<Field>
    if (!('name' in field) || ('label' in field && field.label !== undefined))
      return { ...field, ...inner } as Field
    const admin = { ...field.admin, disableListColumn: true, disableListFilter: true }
    return { ...field, ...inner, admin } as Field
  })
}

function innerOf(field: Field): object {
  if (field.type === 'tabs')
    return { tabs: field.tabs.map((tab) => ({ ...tab, fields: outOfLists(tab.fields) })) }
  return 'fields' in field ? { fields: outOfLists(field.fields) } : {}
}
