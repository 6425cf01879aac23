import { sql } from '@payloadcms/db-postgres/drizzle'
import type { EventAction } from '#domain/events.ts'
import { openToUnit } from './openToUnit.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

export interface EventRow {
  action: EventAction
  actor: string | null
  request?: string | null
  complaint?: string | null
  unit?: string | null
  /** `collection:id` when it is not about a request. */
  subject?: string | null
  from?: string | null
  to?: string | null
  reasonCode?: string | null
  note?: string | null
  inSteadOf?: string | null
  /** What the action was about beyond its note; never a secret. */
  details?: object | null
  /** Of a complaint: to its reporter, who has no unit. Before an act of the office is submitted, nothing of it is. */
  visibleToUnit: boolean
}

/**
 * Appends one line to the history, in the transaction of what it tells.
 * The name is kept as it was: units may not read staff accounts, and people are renamed.
 */
export async function recordEvent(db: Sql, event: EventRow): Promise<void> {
  const {
    action,
    actor,
    request,
    complaint,
    unit,
    subject,
    from,
    to,
    reasonCode,
    note,
    inSteadOf,
    details,
    visibleToUnit,
  } = event
  await db.execute(sql`
    INSERT INTO events (at, action, actor_id, actor_name, request_id, complaint_id, unit_id, subject, "from", "to", reason_code, note, in_stead_of, details, visible_to_unit)
    VALUES (${sqlNow()}, ${action}, ${actor}, (SELECT name FROM users WHERE id = ${actor}), ${request ?? null}, ${complaint ?? null}, ${unit ?? null}, ${subject ?? null},
            ${from ?? null}, ${to ?? null}, ${reasonCode ?? null}, ${note ?? null}, ${inSteadOf ?? null},
            ${details ? JSON.stringify(details) : null}::jsonb,
            ${visibleToUnit} AND NOT EXISTS (SELECT FROM requests r WHERE r.id = ${request ?? null} AND NOT ${openToUnit('r')}))`)
}
