import type { Field } from 'payload'

/** In a form, what is only ever read is drawn where it says something. What must be said keeps its check. */
export function whereSaid(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'row') return { ...field, fields: whereSaid(field.fields) }
    if (!('name' in field) || ('required' in field && field.required) || field.admin?.condition) return field
    // Spreading a member of a union keeps the member, which the compiler cannot see.
    return { ...field, admin: { ...field.admin, condition: saidAt(field.name) } } as Field
  })
}

function saidAt(name: string) {
  return (_data: unknown, siblings: Readonly<Record<string, unknown>>): boolean =>
    ![undefined, null, ''].includes(siblings[name] as string | null | undefined)
}
