import type { FieldAccess, FieldBase } from 'payload'

const nobody: FieldAccess = () => false

/** A field that only our own code writes. What anybody else sends for it is dropped, on creation too. */
export function system<T extends FieldBase & { admin?: object }>(field: T): T {
  return {
    ...field,
    access: { ...field.access, create: nobody, update: nobody },
    admin: { ...field.admin, readOnly: true },
  }
}

/** A system field that leaves the server with no answer. */
export function secret<T extends FieldBase & { admin?: object }>(field: T): T {
  return { ...system(field), access: { read: nobody, create: nobody, update: nobody }, hidden: true }
}
