import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import type { Handover } from '#payload-types.ts'
import { idOf } from '#domain/relation.ts'

/** That a hand-over was prepared, never what is in it. */
export const recordHandoverEvent: CollectionAfterChangeHook<Handover> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const actor = actorOf(req)
  await recordEvent(await transactionOf(req), {
    action: 'handoverPrepared',
    actor: actor.kind === 'user' ? actor.id : null,
    request: idOf(doc.request),
    unit: idOf(doc.unit),
    subject: `handovers:${doc.id}`,
    to: doc.noneNeeded ? 'none-needed' : 'login',
    visibleToUnit: false,
  })
  return doc
}
