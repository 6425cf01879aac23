import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import type { Unit } from '#payload-types.ts'
import { changedFields } from './changedPaths.ts'

/** Who may ask for a name is part of the history: units entered and changed by people. What the office began with is not. */
export const recordUnitEvent: CollectionAfterChangeHook<Unit> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const actor = actorOf(req)
  const fields = changedFields(previousDoc ?? {}, doc)
  if (actor.kind !== 'user' || fields.length === 0) return doc
  await recordEvent(await transactionOf(req), {
    action: operation === 'create' ? 'unitCreated' : 'unitChanged',
    actor: actor.id,
    subject: `units:${doc.id}`,
    note: operation === 'create' ? doc.name : fields.join(', '),
    visibleToUnit: false,
  })
  return doc
}
