import type { FieldAccess } from 'payload'
import { STAFF_ROLES } from '#domain/roles.ts'
import { actorOf } from './actorOf.ts'

/** Everybody of the office, whatever the row; units' operators are not. */
export const isStaff: FieldAccess = ({ req }) => {
  const actor = actorOf(req)
  return actor.kind === 'user' && STAFF_ROLES.includes(actor.role)
}
