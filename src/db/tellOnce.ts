import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind } from '#domain/notices.ts'
import { ENABLED } from './insertNotices.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const RETURNED: NoticeKind = 'request-reminder'

/** Something that time brought about, for the people of a unit or for officers and heads. */
export interface Reminder {
  kind: NoticeKind
  side: 'unit' | 'staff'
  unit: string
  request: string | null
  /** What is about no request still reaches a unit without an account by the contact on this one. */
  contact?: string | null
  /** `once` names the occasion: of the same occasion nobody is told twice. */
  facts: { once: string } & Record<string, string | null>
}

/**
 * Tells what was not told yet: one statement, however much there is. Two processes at once wait for each other. A unit
 * without an account hears by the contact that it wrote on its request. A unit that is reminded about a request reads so
 * in its history; whoever entered a letter hears of its return too, because it is staff who correct it.
 */
export async function tellOnce(db: Sql, reminders: readonly Reminder[]): Promise<void> {
  if (reminders.length === 0) return
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('tellOnce'))`)
  await db.execute(sql`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb)
        AS w(kind text, side text, unit uuid, request uuid, contact uuid, facts jsonb)),
    fresh AS MATERIALIZED (
      SELECT * FROM wanted w WHERE NOT EXISTS (
        SELECT FROM notifications n WHERE n.facts ->> 'once' = w.facts ->> 'once' AND n.kind = w.kind)),
    told AS (
      INSERT INTO notifications (kind, recipient_id, request_id, facts, state, created_at, updated_at)
      SELECT f.kind, u.id, f.request, f.facts, 'not-sent', ${sqlNow()}, ${sqlNow()}
      FROM fresh f LEFT JOIN requests r ON r.id = f.request JOIN users u ON ${ENABLED} AND (
        (f.side = 'unit' AND u.role = 'agency' AND u.unit_id = f.unit)
        OR (f.kind = ${RETURNED} AND r.channel <> 'portal' AND u.role <> 'agency' AND u.id = r.entered_by_id)
        OR (f.side = 'staff' AND u.role IN ('officer', 'head')))),
    by_contact AS (
      INSERT INTO notifications (kind, request_id, facts, state, created_at, updated_at)
      SELECT f.kind, coalesce(f.request, f.contact), f.facts, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM fresh f
      WHERE f.side = 'unit' AND coalesce(f.request, f.contact) IS NOT NULL
        AND NOT EXISTS (SELECT FROM users u WHERE u.role = 'agency' AND u.unit_id = f.unit AND ${ENABLED}))
    INSERT INTO events (at, action, request_id, unit_id, visible_to_unit)
    SELECT ${sqlNow()}, 'reminded', request, unit, true FROM fresh WHERE side = 'unit' AND request IS NOT NULL`)
}
