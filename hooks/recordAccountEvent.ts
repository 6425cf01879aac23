import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import type { User } from '#payload-types.ts'
import { changedPaths } from './changedPaths.ts'

/** What of an account is worth a line in the history; signing in and forgetting a password is not. */
const WATCHED = /^(role|unit|disabled|email|name|actingHead\.\w+)$/

/** Who may do what is part of the history: accounts made, roles, units and deputies changed. */
export const recordAccountEvent: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const changed = changedPaths(previousDoc ?? {}, doc).filter((path) => WATCHED.test(path))
  if (operation === 'update' && changed.length === 0) return doc
  const actor = actorOf(req)
  await recordEvent(await transactionOf(req), {
    action: operation === 'create' ? 'accountCreated' : 'accountChanged',
    actor: actor.kind === 'user' ? actor.id : null,
    subject: `users:${doc.id}`,
    from: operation === 'update' ? previousDoc.role : null,
    to: doc.role,
    note: operation === 'update' ? changed.join(', ') : null,
    // For which time somebody was appointed must be known when that time is long over.
    details: changed.some((path) => path.startsWith('actingHead.')) ? { actingHead: doc.actingHead } : null,
    visibleToUnit: false,
  })
  return doc
}
