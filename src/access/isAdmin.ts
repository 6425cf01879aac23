import type { FieldAccess } from 'payload'
import { actorOf } from './actorOf.ts'

/** Administrators, whatever the row: accounts, settings and reference data are theirs. */
export const isAdmin: FieldAccess = ({ req }) => {
  const actor = actorOf(req)
  return actor.kind === 'user' && actor.role === 'admin'
}
