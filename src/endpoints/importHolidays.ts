import { parse } from 'csv-parse/sync'
import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { importHolidays, type ImportOutcome } from '#db/holidayImport.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused, type Problem, type Refused } from '#domain/request/refusals.ts'
import { readHolidays, type HolidayRow, type Line } from '#domain/workdays/holidayImport.ts'
import { answer, bodyOf, refusal } from './answer.ts'
import { asOne } from './asOne.ts'

/** What both answer. */
export type ImportAnswer = ImportOutcome

/** A file longer than that is no list of holidays. In characters. */
const LONGEST_FILE = 500_000

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
  const read = rowsIn(body['csv'])
  if ('problems' in read) return refusal(refused('field-invalid', read.problems), req)
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

/** Separated by commas or, as spreadsheets here write it, by semicolons; with or without a byte order mark. */
function rowsIn(csv: unknown): { rows: HolidayRow[] } | { problems: Problem[] } {
  const wrong = (code: string, line = 1) => ({ problems: [{ path: `line ${line}`, code }] })
  if (typeof csv !== 'string' || csv.trim() === '') return wrong('import-empty')
  if (csv.length > LONGEST_FILE || csv.includes('\u0000') || csv.includes('\ufffd'))
    return wrong('file-unreadable')
  try {
    const read = readHolidays(linesIn(csv))
    return read.ok ? { rows: read.rows } : { problems: read.problems }
  } catch (error) {
    const { lines } = error as { lines?: number }
    return wrong('file-unreadable', lines ?? 1)
  }
}

function linesIn(csv: string): Line[] {
  const [heading = ''] = csv.split(/\r?\n/, 1)
  const delimiter = heading.includes(';') ? ';' : ','
  const options = {
    bom: true,
    columns: true,
    delimiter,
    info: true,
    skip_empty_lines: true,
    relax_column_count_less: true,
  }
  // The types of the library do not know what `info` adds.
  const found = parse(csv, options) as unknown as {
    info: { lines: number }
    record: Record<string, string>
  }[]
  return found.map(({ info, record }) => ({ line: info.lines, cells: record }))
}

async function record(req: PayloadRequest, { plan, removed, moved }: ImportOutcome): Promise<void> {
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
