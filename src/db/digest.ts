import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import {
  DIGEST_LISTS,
  MOST_LINES,
  type Digest,
  type DigestList,
  type DigestListName,
} from '#domain/mail/digest.ts'
import { dayInOffice, OFFICE_ZONE } from '#domain/officeTime.ts'
import { nextWorkingDay, type Calendar } from '#domain/workdays/calendar.ts'
import { dayOf, endOfDay } from '#domain/workdays/officeDay.ts'
import { contactCount } from './contactTasks.ts'
import { findingsCount } from './findings.ts'
import { leftToStaff } from './leftToStaff.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const OPEN = sql`('submitted', 'in-review', 'approved', 'provisioned')`

/** When the office's calendar day begins that contains the present, and the next one. */
const TODAY = sql`(date_trunc('day', present AT TIME ZONE ${OFFICE_ZONE}) AT TIME ZONE ${OFFICE_ZONE})`

const line = z.object({
  list: z.enum(DIGEST_LISTS),
  number: z.string(),
  name: z.string().nullable(),
  unit: z.string(),
  late: z.coerce.number().nullable(),
  total: z.coerce.number(),
})

interface Morning {
  zone: string
  now: Date
  calendar: Calendar
}

/** What stands where this morning, the same for everybody who works on requests. */
export async function gatherDigest(db: Sql, morning: Morning): Promise<Omit<Digest, 'news'>> {
  const { zone, now } = morning
  const found = await linesOf(db, morning)
  const listOf = (wanted: DigestListName): DigestList => {
    const lines = found.filter(({ list }) => list === wanted)
    return {
      total: lines[0]?.total ?? 0,
      lines: lines.map(({ number, name, unit, late }) => ({
        number,
        host: name && `${name}.${zone}`,
        unit,
        daysLate: late,
      })),
    }
  }
  return {
    day: dayInOffice(now),
    overdue: listOf('overdue'),
    dueToday: listOf('dueToday'),
    dueTomorrow: listOf('dueTomorrow'),
    waiting: listOf('waiting'),
    stuck: listOf('stuck'),
    findings: await findingsCount(db, zone),
    contacts: await contactCount(db),
    ...(await leftToStaff(db, now)),
  }
}

/** The first lines of every list. Tomorrow is the next day on which the office works. */
function linesOf(db: Sql, { now, calendar }: Morning) {
  const nextDay = endOfDay(nextWorkingDay(calendar, dayOf(now))).toISOString()
  return rows(
    db,
    line,
    sql`
    WITH clock AS (SELECT ${sqlNow()} AS present),
    open AS (
      SELECT r.*, present, ${TODAY} + interval '1 day' AS tomorrow FROM requests r, clock WHERE r.status IN ${OPEN}),
    listed AS (
      SELECT 'overdue' AS list, o.* FROM open o WHERE due_at < present
      UNION ALL SELECT 'dueToday', o.* FROM open o WHERE due_at >= present AND due_at < tomorrow
      UNION ALL SELECT 'dueTomorrow', o.* FROM open o WHERE due_at >= tomorrow AND due_at <= ${nextDay}
      UNION ALL SELECT 'waiting', o.* FROM open o WHERE status IN ('submitted', 'provisioned')
      UNION ALL SELECT 'stuck', o.* FROM open o WHERE status = 'approved' AND (
        provisioning_state IN ('conflict', 'blocked')
        OR (provisioning_state IN ('waiting', 'verifying') AND provisioning_next_attempt_at IS NULL))),
    ranked AS (
      SELECT l.list, l.number, l.requested_name AS name, u.name AS unit,
        CASE WHEN list = 'overdue' THEN coalesce(l.overdue_days, 0) END AS late,
        count(*) OVER (PARTITION BY list) AS total,
        row_number() OVER (PARTITION BY list ORDER BY coalesce(l.due_at, l.submitted_at), l.number) AS place
      FROM listed l JOIN units u ON u.id = l.unit_id WHERE l.number IS NOT NULL)
    SELECT list, number, name, unit, late, total FROM ranked WHERE place <= ${MOST_LINES} ORDER BY list, place`,
  )
}

interface Written {
  facts: Omit<Digest, 'news'>
  /** Whether there is anything that everybody should know, also those for whom nothing was collected. */
  isWorthIt: boolean
}

/**
 * One digest for each of staff who works on requests or for whom something was collected, once a day; what was collected
 * stands in it. Safe to run twice and in two processes at once: a unique index decides.
 */
export async function writeDigests(db: Sql, { facts, isWorthIt }: Written): Promise<void> {
  await db.execute(sql`
    WITH collected AS (
      SELECT recipient_id, kind, count(*) AS times FROM notifications WHERE state = 'digest' GROUP BY 1, 2),
    news AS (SELECT recipient_id, jsonb_object_agg(kind, times) AS kinds FROM collected GROUP BY 1),
    written AS (
      INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
      SELECT 'daily-digest', u.id, ${JSON.stringify(facts)}::jsonb || jsonb_build_object('news', coalesce(n.kinds, '{}')),
        'not-sent', ${sqlNow()}, ${sqlNow()}
      FROM users u LEFT JOIN news n ON n.recipient_id = u.id
      WHERE u.disabled IS NOT TRUE AND u.role <> 'agency'
        AND (n.recipient_id IS NOT NULL OR (${isWorthIt} AND u.role IN ('officer', 'head')))
      ON CONFLICT (recipient_id, (facts ->> 'day')) WHERE kind = 'daily-digest' DO NOTHING
      RETURNING recipient_id)
    UPDATE notifications SET state = 'digested', updated_at = now()
    FROM written WHERE notifications.recipient_id = written.recipient_id AND notifications.state = 'digest'`)
}
