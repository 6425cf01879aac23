import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { UNREACHED } from '#domain/mail/contactTask.ts'
import { writtenDay, type DayNumber } from '#domain/workdays/officeDay.ts'
import { followUpRules } from './followUps.ts'
import { lockRequest } from './lockRequest.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** A reminder `n` that reached the unit, or that somebody told it in another way; a colleague's copy tells it nothing. */
const REACHED = sql`(n.recipient_id IS NULL OR EXISTS (SELECT FROM users u WHERE u.id = n.recipient_id AND u.role = 'agency'))
  AND n.state <> 'dropped' AND (n.contacted_at IS NOT NULL OR n.state NOT IN ${UNREACHED})
  AND (n.recipient_id IS NOT NULL OR n.contacted_at IS NOT NULL OR n.state <> 'not-configured')`

/** Of a request `r`: its unit's corrections did not come until the end of the day that it was told. */
const unanswered = (today: DayNumber) => sql`(r.status = 'revision' AND EXISTS (
  SELECT FROM notifications n WHERE n.request_id = r.id AND n.kind = 'request-reminder'
    AND n.created_at > r.returned_at AND ${REACHED} AND n.facts ->> 'closesOn' < ${writtenDay(today)}))`

const request = z.object({ id: z.string() })

/** Requests that are to be closed, those that lie longest first. */
export async function leftUnanswered(db: Sql): Promise<string[]> {
  const { closingDays, today } = await followUpRules(db)
  if (closingDays === 0) return []
  const found = await rows(
    db,
    request,
    sql`SELECT r.id FROM requests r WHERE ${unanswered(today)} ORDER BY r.returned_at, r.id LIMIT ${AT_ONCE}`,
  )
  return found.map(({ id }) => id)
}

/** Whether one of them still is, seen under its lock: it may have come back and been returned for something else. */
export async function isStillUnanswered(db: Sql, id: string): Promise<boolean> {
  await lockRequest(db, id)
  const { closingDays, today } = await followUpRules(db)
  const found = await rows(
    db,
    request,
    sql`SELECT r.id FROM requests r WHERE r.id = ${id} AND ${unanswered(today)}`,
  )
  return closingDays > 0 && found.length > 0
}

/** One transaction each; the rest is next. */
const AT_ONCE = 200
