import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ClockEvent } from '#domain/request/clockHistory.ts'
import type { ClockSettings } from '#domain/request/deadline.ts'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import type { Calendar } from '#domain/workdays/calendar.ts'
import { openingOf } from './officeHours.ts'
import type { Sql } from './transaction.ts'

/** The lines of a history that the clock reads. */
const READ: readonly ClockEvent['action'][] = [
  'submit',
  'declareComplete',
  'approve',
  'extend',
  'requestRevision',
  'handOver',
  'reject',
  'withdraw',
  'closeUnanswered',
  'lapse',
  'confirmDns',
]

export const clockRow = z.object({
  id: z.string(),
  type: z.enum(REQUEST_TYPES),
  received_at: z.coerce.date().nullable(),
  events: z.array(z.object({ action: z.string(), at: z.coerce.date(), days: z.number().nullish() })),
})
type ClockRow = z.infer<typeof clockRow>

/** What the clock is asked about a request. Only lines that it reads were selected. */
export function questionOf({ type, received_at, events }: ClockRow) {
  return { type, receivedAt: received_at, events: events as ClockEvent[] }
}

interface ClockRules {
  settings: ClockSettings
  calendar: Calendar
  now: Date
}

/** By what every promise is counted: the settings, the office's days off, and the present. */
export async function clockRules(db: Sql): Promise<ClockRules> {
  const { hours, calendar, promise, now } = await openingOf(db)
  return { settings: { ...promise, closingTime: hours.closes }, calendar, now }
}

/**
 * The histories that the clock reads, each beside what is stored of its request. The standard promises nothing about what
 * the office starts itself: its deletions wait for objections.
 */
export const clocksOf = (which: SQL) => sql`
  SELECT r.id, r.type::text AS type, r.status::text AS status, r.received_at, r.due_at, r.overdue, r.overdue_days, r.clock_state, coalesce(e.told, '[]') AS events
  FROM requests r
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('action', action, 'at', at, 'days', details -> 'days')) AS told
    FROM events WHERE request_id = r.id AND action IN ${READ}) e ON true
  WHERE r.channel <> 'office' AND ${which}`
