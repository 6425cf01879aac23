import type { Field, FieldAccess } from 'payload'

const nobody: FieldAccess = () => false

/** A field that only our own code writes. What anybody else sends for it is dropped, on creation too. */
export function system(field: Field): Field {
  const access = { ...('access' in field ? field.access : {}), create: nobody, update: nobody }
  // Spreading a member of a union keeps the member, which the compiler cannot see.
  return { ...field, access, admin: { ...field.admin, readOnly: true } } as Field
}

/** A system field that leaves the server with no answer. */
export function secret(field: Field): Field {
  const access = { read: nobody, create: nobody, update: nobody }
  return { ...system(field), access, hidden: true } as Field
}
