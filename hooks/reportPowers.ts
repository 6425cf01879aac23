import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { tellHeads, tellPerson } from '#db/queueNotices.ts'
import { transactionOf } from '#db/transaction.ts'
import type { Role } from '#domain/roles.ts'
import type { User } from '#payload-types.ts'

/** Whoever gets one of these may decide, or may make others who do. */
const POWERFUL: readonly Role[] = ['admin', 'head']

/**
 * An administrator could give himself the power to decide. The head is told of every change of a role, and of every new
 * account that comes with power; a person who is invited is told so. Never with the link.
 */
export const reportPowers: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const actor = actorOf(req)
  if (actor.kind !== 'user') return doc
  const db = await transactionOf(req)
  const from = operation === 'create' ? null : previousDoc.role
  if (from ? from !== doc.role : POWERFUL.includes(doc.role)) {
    const facts = { account: doc.id, name: doc.name, from, to: doc.role, by: actor.id }
    await tellHeads(db, { kind: 'role-changed', facts })
  }
  if (operation === 'create' && doc.mustChangePassword)
    await tellPerson(db, { kind: 'account-invited', recipient: doc.id, facts: {} })
  return doc
}
