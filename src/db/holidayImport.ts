import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { HOLIDAY_KINDS } from '#domain/workdays/holiday.ts'
import {
  HOLIDAY_SOURCES,
  planImport,
  type HolidayPlan,
  type HolidayRow,
  type StoredHoliday,
} from '#domain/workdays/holidayImport.ts'
import { HOLDING_STATUSES } from '#domain/request/status.ts'
import { lockCalendar } from './lockCalendar.ts'
import { recountDeadlines } from './recountDeadlines.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const stored = z.object({
  id: z.string(),
  date: z.string(),
  name: z.string(),
  kind: z.enum(HOLIDAY_KINDS),
  decree: z
    .string()
    .nullable()
    .transform((text) => text ?? ''),
  source: z
    .enum(HOLIDAY_SOURCES)
    .nullable()
    .transform((source) => source ?? 'seeded'),
})

const due = z.object({
  id: z.string(),
  number: z.string().nullable(),
  unit: z.string(),
  due_at: z.coerce.date(),
})

/** An open request whose promise the import moves. */
export interface MovedDeadline {
  id: string
  number: string | null
  unit: string
  from: Date
  to: Date
}

export interface ImportOutcome {
  plan: HolidayPlan
  /** Days that were taken out. */
  removed: StoredHoliday[]
  moved: MovedDeadline[]
  /** Of everything that was shown: a plan that has become another one meanwhile has another. */
  hash: string
}

export interface Import {
  rows: readonly HolidayRow[]
  /** Whether days that the file lacks are taken out. */
  removeMissing: boolean
}

/**
 * Brings the calendar to what a file says and counts every open promise anew, in the caller's transaction: a preview rolls
 * it back. Imports wait for each other, and for an edit by hand that is being saved. Some ten statements, however long the file is.
 */
export async function importHolidays(db: Sql, { rows: file, removeMissing }: Import): Promise<ImportOutcome> {
  await lockCalendar(db)
  const known = await rows(
    db,
    stored,
    sql`SELECT id, date, name, kind, decree, source FROM holidays ORDER BY date`,
  )
  const plan = planImport(file, known)
  const before = await dueTimes(db)
  const removed = removeMissing ? plan.missing : []
  await write(db, plan, removed)
  await recountDeadlines(db)
  const moved = movedBetween(before, await dueTimes(db))
  const hash = createHash('sha256')
    .update(JSON.stringify([plan, moved, removed]))
    .digest('hex')
  return { plan, removed, moved, hash }
}

async function write(
  db: Sql,
  { added, changed }: HolidayPlan,
  removed: readonly StoredHoliday[],
): Promise<void> {
  const wanted = JSON.stringify([...added, ...changed.map(({ after }) => after)])
  const gone = JSON.stringify(removed.map(({ id }) => id))
  await db.execute(
    sql`DELETE FROM holidays WHERE id IN (SELECT value::uuid FROM jsonb_array_elements_text(${gone}::jsonb))`,
  )
  await db.execute(sql`
    INSERT INTO holidays (date, name, kind, decree, source, created_at, updated_at)
    SELECT date, name, kind::enum_holiday_kind, nullif(decree, ''), 'imported', ${sqlNow()}, ${sqlNow()}
    FROM jsonb_to_recordset(${wanted}::jsonb) AS w(date text, name text, kind text, decree text)
    ON CONFLICT (date) DO UPDATE SET name = excluded.name, kind = excluded.kind, decree = excluded.decree,
      source = 'imported', updated_at = excluded.updated_at`)
}

function dueTimes(db: Sql) {
  return rows(
    db,
    due,
    sql`SELECT r.id, r.number, u.name AS unit, r.due_at FROM requests r JOIN units u ON u.id = r.unit_id
        WHERE r.status::text IN ${HOLDING_STATUSES} AND r.due_at IS NOT NULL ORDER BY r.number, r.id`,
  )
}

type DueTime = z.infer<typeof due>

function movedBetween(before: readonly DueTime[], after: readonly DueTime[]): MovedDeadline[] {
  const now = new Map(after.map((request) => [request.id, request.due_at]))
  return before.flatMap(({ id, number, unit, due_at: from }) => {
    const to = now.get(id)
    return to && to.getTime() !== from.getTime() ? [{ id, number, unit, from, to }] : []
  })
}
