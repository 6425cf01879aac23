import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import {
  COMPLAINT_DAYS,
  complaintPromise,
  promisedDays,
  type ComplaintDays,
} from '#domain/complaint/promise.ts'
import { CLASSIFICATIONS, UNANSWERED } from '#domain/complaint/words.ts'
import type { ClockState } from '#domain/request/deadline.ts'
import { openingOf, type OfficeTime } from './officeHours.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

/** What the clock says of one complaint, as it is stored. */
export interface ComplaintStamp {
  dueAt: string
  clockState: ClockState
  overdue: boolean
  overdueDays: number | null
}

interface Asked {
  classification: (typeof CLASSIFICATIONS)[number]
  supervised: boolean
  receivedAt: Date
  reopenedAt: Date | null
  answeredAt: Date | null
}

const days = z.object({
  information: z.coerce.number().nullable(),
  complaint: z.coerce.number().nullable(),
  supervised: z.coerce.number().nullable(),
})

interface Rules extends OfficeTime {
  days: ComplaintDays
}

async function rulesOf(db: Sql): Promise<Rules> {
  const [found] = await rows(
    db,
    days,
    sql`SELECT complaint_days_information AS information, complaint_days_complaint AS complaint,
          complaint_days_supervised AS supervised FROM service LIMIT 1`,
  )
  const { information, complaint, supervised } = COMPLAINT_DAYS
  return {
    ...(await openingOf(db)),
    days: {
      information: found?.information ?? information,
      complaint: found?.complaint ?? complaint,
      supervised: found?.supervised ?? supervised,
    },
  }
}

/** Where the promise of one complaint stands now. */
export async function complaintStamp(db: Sql, asked: Asked): Promise<ComplaintStamp> {
  return stampOf(asked, await rulesOf(db))
}

function stampOf(asked: Asked, { days: promised, calendar, hours, now }: Rules): ComplaintStamp {
  const { dueAt, state, daysLate } = complaintPromise({
    since: asked.reopenedAt ?? asked.receivedAt,
    answeredAt: asked.answeredAt,
    promised: promisedDays(promised, asked),
    calendar,
    closingTime: hours.closes,
    now,
  })
  const overdue = state === 'overdue' || state === 'late'
  return {
    dueAt: dueAt.toISOString(),
    clockState: state,
    overdue,
    overdueDays: overdue ? daysLate : null,
  }
}

const stored = z
  .object({
    id: z.string(),
    classification: z.enum(CLASSIFICATIONS),
    supervised: z.boolean().nullable(),
    received_at: z.coerce.date(),
    reopened_at: z.coerce.date().nullable(),
    due_at: z.coerce.date().nullable(),
    clock_state: z.string().nullable(),
    overdue_days: z.coerce.number().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    was: [row.due_at?.toISOString(), row.clock_state, row.overdue_days].join(),
    asked: {
      classification: row.classification,
      supervised: Boolean(row.supervised),
      receivedAt: row.received_at,
      reopenedAt: row.reopened_at,
      answeredAt: null,
    },
  }))

/**
 * Counts the promises of every unanswered complaint anew and writes what differs: four statements, however many there are.
 * What becomes late is a line in the history. Whoever runs it twice, or in two processes at once, changes nothing more.
 * @returns how many rows changed
 */
export async function recountComplaints(db: Sql): Promise<number> {
  const rules = await rulesOf(db)
  const found = await rows(
    db,
    stored,
    sql`SELECT id, classification, supervised, received_at, reopened_at, due_at, clock_state, overdue_days
        FROM complaints WHERE status::text IN ${UNANSWERED}`,
  )
  const differing = found
    .map(({ id, was, asked }) => ({ id, was, ...stampOf(asked, rules) }))
    .filter(({ was, dueAt, clockState, overdueDays }) => was !== [dueAt, clockState, overdueDays].join())
  if (differing.length > 0) await write(db, differing)
  return differing.length
}

/** Rows are locked in one order and looked at again once they are: an answer that was given meanwhile counts. */
async function write(db: Sql, stamps: readonly object[]): Promise<void> {
  await db.execute(sql`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(stamps)}::jsonb)
        AS w(id uuid, "dueAt" timestamptz, "clockState" text, overdue boolean, "overdueDays" int)),
    stood AS (
      SELECT c.id, coalesce(c.overdue, false) AS was_overdue, w."dueAt", w."clockState", w.overdue, w."overdueDays"
      FROM complaints c JOIN wanted w ON w.id = c.id
      WHERE c.status::text IN ${UNANSWERED}
        AND (c.due_at, c.clock_state::text, coalesce(c.overdue, false), c.overdue_days)
          IS DISTINCT FROM (w."dueAt", w."clockState", w.overdue, w."overdueDays")
      ORDER BY c.id FOR UPDATE OF c),
    moved AS (
      UPDATE complaints c SET due_at = s."dueAt", clock_state = s."clockState"::enum_complaint_clock,
        overdue = s.overdue, overdue_days = s."overdueDays"
      FROM stood s WHERE c.id = s.id RETURNING c.id, c.overdue AND NOT s.was_overdue AS is_news)
    INSERT INTO events (at, action, complaint_id, visible_to_unit)
    SELECT ${sqlNow()}, 'complaintOverdue', id, true FROM moved WHERE is_news`)
}
