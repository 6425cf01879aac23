import type { CollectionConfig, DateField, Field } from 'payload'

const CELL = '/src/admin/InstantCell.tsx#InstantCell'

/** What Payload keeps of every document, in the words and the order it would add them with. */
const KEPT: readonly DateField[] = (['updatedAt', 'createdAt'] as const).map((name) => ({
  name,
  type: 'date',
  index: true,
  label: ({ t }) => t(`general:${name}`),
  admin: { disableBulkEdit: true, hidden: true },
}))

/** The fields of a collection, with every instant told in the office's time where it stands in a list. */
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

/** A day has no time, and what has a cell of its own tells it there. */
function toldDate(field: DateField): DateField {
  const { date, components } = field.admin ?? {}
  if (date?.pickerAppearance === 'dayOnly' || components?.Cell) return field
  return { ...field, admin: { ...field.admin, components: { ...components, Cell: CELL } } }
}
