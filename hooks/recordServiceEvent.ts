import type { GlobalAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { changedFields } from './changedPaths.ts'

/** By which rules the office works is part of the history. What it began with is not a change. */
export const recordServiceEvent: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const actor = actorOf(req)
  // Payload does not type the documents of a global; both are objects.
  const fields = changedFields((previousDoc ?? {}) as object, doc as object)
  if (actor.kind !== 'user' || fields.length === 0) return
  await recordEvent(await transactionOf(req), {
    action: 'serviceChanged',
    actor: actor.id,
    subject: 'service',
    note: fields.join(', '),
    visibleToUnit: false,
  })
}
