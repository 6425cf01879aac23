import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { importHolidays, type ImportOutcome } from '#db/holidayImport.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import { answer, bodyOf, refusal } from './answer.ts'
import { asOne } from '#db/asOne.ts'
import { readHolidayFile } from './readHolidayFile.ts'

/** What both answer. */
export type ImportAnswer = ImportOutcome

/** `POST /api/holidays/import/preview` `{csv, removeMissing?}`: what an import would change, and whose deadline it moves. Nothing stays. */
export const previewHolidays: Endpoint = {
  path: '/import/preview',
  method: 'post',
  handler: (req) => handle(req, async () => 'undo'),
}

/** `POST /api/holidays/import` `{csv, removeMissing?, hash}`: carries out exactly the plan that was shown. */
export const importHolidayFile: Endpoint = {
  path: '/import',
  method: 'post',
  handler: (req) =>
    handle(req, async ({ hash }, outcome) => {
      if (hash !== outcome.hash) return refused('plan-outdated')
      await record(req, outcome)
      return 'keep'
    }),
}

type Body = Readonly<Record<string, unknown>>
type End = (body: Body, outcome: ImportOutcome) => Promise<'undo' | 'keep' | Refused>

async function handle(req: PayloadRequest, end: End): Promise<Response> {
  const actor = actorOf(req)
  if (actor.kind !== 'user' || actor.role !== 'admin') return refusal(refused('not-allowed'), req)
  const body = await bodyOf(req)
  const read = readHolidayFile(body['csv'])
  if (!read.ok) return refusal(refused('field-invalid', read.problems), req)
  const asked = { rows: read.rows, removeMissing: body['removeMissing'] === true }
  return asOne(req, async () => {
    const outcome = await importHolidays(await transactionOf(req), asked)
    const ending = await end(body, outcome)
    return {
      keep: ending === 'keep',
      outcome: typeof ending === 'string' ? answer(outcome) : refusal(ending, req),
    }
  })
}

/** What changed nothing is no line of the history. */
async function record(req: PayloadRequest, { plan, removed, moved }: ImportOutcome): Promise<void> {
  if (plan.added.length + plan.changed.length + removed.length === 0) return
  const actor = actorOf(req)
  await recordEvent(await transactionOf(req), {
    action: 'holidaysImported',
    actor: actor.kind === 'user' ? actor.id : null,
    subject: 'holidays',
    note: `+${plan.added.length} ~${plan.changed.length} −${removed.length}`,
    details: { added: plan.added, changed: plan.changed, removed, moved: moved.length },
    visibleToUnit: false,
  })
}
