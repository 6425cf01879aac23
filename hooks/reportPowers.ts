import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { tellPerson, tellRoles } from '#db/queueNotices.ts'
import { transactionOf } from '#db/transaction.ts'
import type { Role } from '#domain/roles.ts'
import type { User } from '#payload-types.ts'
import { changedPaths } from './changedPaths.ts'

/** Whoever gets one of these may decide, or may make others who do. */
const POWERFUL: readonly Role[] = ['admin', 'head']

/**
 * An administrator could give himself, or an account that he made, the power to decide. The heads are told of every
 * change of a role, of every acting head, and of every account that comes with power or comes back with it; a person
 * who is invited is told so. Never with the link.
 */
export const reportPowers: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const actor = actorOf(req)
  if (actor.kind !== 'user') return doc
  const db = await transactionOf(req)
  const before = operation === 'create' ? null : previousDoc
  if (powersDiffer(before, doc)) {
    const { id: account, name, role: to } = doc
    const appointed = appointmentDiffers(before, doc) ? { actingHead: doc.actingHead } : {}
    const facts = { account, name, from: before?.role ?? null, to, by: actor.id, ...appointed }
    await tellRoles(db, { kind: 'role-changed', facts, roles: ['head'] })
  }
  if (operation === 'create' && doc.mustChangePassword)
    await tellPerson(db, { kind: 'account-invited', recipient: doc.id, facts: {} })
  return doc
}

function powersDiffer(before: User | null, after: User): boolean {
  if (appointmentDiffers(before, after)) return true
  if (before && before.role !== after.role) return true
  const wasShut = !before || Boolean(before.disabled)
  return wasShut && !after.disabled && POWERFUL.includes(after.role)
}

function appointmentDiffers(before: User | null, after: User): boolean {
  return changedPaths({ actingHead: before?.actingHead }, { actingHead: after.actingHead ?? {} }).length > 0
}
