import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { deadlineOf, type ClockState } from '#domain/request/deadline.ts'
import { HOLDING_STATUSES } from '#domain/request/status.ts'
import { clockRow, clockRules, clocksOf, questionOf } from './clockFacts.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

/** What the clock says of one request, as it is stored. */
export interface StoredDeadline {
  dueAt: Date | null
  overdue: boolean
  /** Working days since it was due. */
  overdueDays: number | null
  clockState: ClockState | null
}

const stored = clockRow.extend({
  status: z.string(),
  due_at: z.coerce.date().nullable(),
  overdue: z.boolean().nullable(),
  overdue_days: z.coerce.number().nullable(),
  clock_state: z.string().nullable(),
})
type StoredRow = z.infer<typeof stored>

/** The signals before a promise is broken. */
const SOON = ['due-tomorrow', 'due-today'] as const satisfies readonly ClockState[]

/** Every request whose promise is not kept or broken yet. */
const OPEN = sql`r.status::text IN ${HOLDING_STATUSES}`

/**
 * Counts the promises of every open request anew, by its history, the calendar and the office hours as they are now, and
 * writes what differs: four statements, however many there are. What becomes late is a line in the history. Whoever
 * runs it twice, late, or in two processes at once changes nothing more. @returns how many rows changed
 */
export function recountDeadlines(db: Sql): Promise<number> {
  return recount(db, OPEN).then(({ changed }) => changed)
}

/** The same for one request, the verdict on one that has just ended included. */
export async function recountDeadline(db: Sql, request: string): Promise<StoredDeadline | null> {
  const { deadlines } = await recount(db, sql`r.id = ${request}::uuid`)
  return deadlines.get(request) ?? null
}

async function recount(db: Sql, which: SQL) {
  const rules = await clockRules(db)
  const found = await rows(db, stored, clocksOf(which))
  const deadlines = new Map(
    found.map((row) => {
      const { due, state, workingDaysLate } = deadlineOf({ ...questionOf(row), ...rules })
      const overdue = state === 'overdue' || state === 'late'
      const overdueDays = overdue ? workingDaysLate : null
      return [row.id, { dueAt: due?.at ?? null, overdue, overdueDays, clockState: due && state }]
    }),
  )
  const differing = found.filter((row) => differs(row, deadlines.get(row.id)))
  if (differing.length > 0)
    await write(
      db,
      differing.map(({ id, status, due_at: was }) => ({ id, status, was, ...deadlines.get(id) })),
    )
  return { deadlines, changed: differing.length }
}

function differs(row: StoredRow, now: StoredDeadline | undefined): boolean {
  return (
    row.due_at?.getTime() !== now?.dueAt?.getTime() ||
    Boolean(row.overdue) !== now?.overdue ||
    row.overdue_days !== now.overdueDays ||
    row.clock_state !== now.clockState
  )
}

/**
 * Rows are locked in one order, and looked at again once they are: of two processes one writes, and whatever was decided
 * about a request meanwhile counts.
 */
async function write(db: Sql, deadlines: readonly object[]): Promise<void> {
  await db.execute(sql`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(deadlines)}::jsonb)
        AS w(id uuid, status text, was timestamptz, "dueAt" timestamptz, overdue boolean, "overdueDays" int, "clockState" text)),
    stood AS (
      SELECT r.id, coalesce(r.overdue, false) AS was_overdue, r.clock_state IN ${SOON} AS was_soon,
        w."dueAt", w.overdue, w."overdueDays", w."clockState"
      FROM requests r JOIN wanted w ON r.id = w.id
      WHERE r.status::text = w.status AND r.due_at IS NOT DISTINCT FROM w.was
        AND (r.due_at, coalesce(r.overdue, false), r.overdue_days, r.clock_state::text)
          IS DISTINCT FROM (w."dueAt", w.overdue, w."overdueDays", w."clockState")
      ORDER BY r.id FOR UPDATE OF r),
    moved AS (
      UPDATE requests r SET due_at = s."dueAt", overdue = s.overdue, overdue_days = s."overdueDays", clock_state = s."clockState"
      FROM stood s WHERE r.id = s.id RETURNING r.id, r.unit_id, CASE
        WHEN r.overdue AND NOT s.was_overdue THEN 'becameOverdue'
        WHEN r.clock_state IN ${SOON} AND NOT s.was_overdue AND s.was_soon IS NOT TRUE THEN 'becameDueSoon' END AS news)
    INSERT INTO events (at, action, request_id, unit_id, visible_to_unit)
    SELECT ${sqlNow()}, news, id, unit_id, news = 'becameOverdue' FROM moved WHERE news IS NOT NULL`)
}
