import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import type { EventAction } from '#domain/events.ts'
import type { Holiday } from '#payload-types.ts'

/** By which calendar deadlines were counted is part of the history. What the office began with is not a change. */
export const recordHolidayChange: CollectionAfterChangeHook<Holiday> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const [before, after] = [operation === 'create' ? null : written(previousDoc), written(doc)]
  const action = before === null ? 'holidayAdded' : 'holidayChanged'
  const note = before === null ? after : `${before} → ${after}`
  if (before !== after) await record(req, { action, note, id: doc.id })
  return doc
}

export const recordHolidayRemoval: CollectionAfterDeleteHook<Holiday> = ({ doc, req }) =>
  record(req, { action: 'holidayRemoved', note: written(doc), id: doc.id })

async function record(
  req: PayloadRequest,
  { action, note, id }: { action: EventAction; note: string; id: string },
): Promise<void> {
  const actor = actorOf(req)
  if (actor.kind !== 'user') return
  await recordEvent(await transactionOf(req), {
    action,
    actor: actor.id,
    subject: `holidays:${id}`,
    note,
    visibleToUnit: false,
  })
}

const written = ({ date, name, kind, decree }: Holiday): string =>
  [date, name, kind, decree].filter(Boolean).join(', ')
