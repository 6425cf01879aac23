import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { COMPLAINT_LIMITS } from '#domain/complaint/limits.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const masked = z.object({ count: z.coerce.number() })

/**
 * Removes who complained from what was closed, or answered and never closed, long enough ago: from the complaint, and from the mails about it that are kept. One
 * statement; whoever runs it twice, or in two processes at once, changes nothing more. @returns how many complaints
 */
export async function maskComplaints(db: Sql): Promise<number> {
  const [found] = await rows(
    db,
    masked,
    sql`
    WITH due AS (
      SELECT c.id FROM complaints c
      WHERE c.status IN ('answered', 'closed') AND c.masked_at IS NULL AND coalesce(c.closed_at, c.answered_at) < ${sqlNow()} - make_interval(days =>
        coalesce((SELECT complaint_retention_days FROM service LIMIT 1), ${COMPLAINT_LIMITS.retentionDays})::int)
      ORDER BY c.id FOR UPDATE SKIP LOCKED),
    cleared AS (
      UPDATE complaints c SET reporter_name = NULL, reporter_unit = NULL, reporter_email = NULL, reporter_phone = NULL,
        reopen_reason = NULL, rating_note = NULL, masked_at = ${sqlNow()}, tracking_hash = NULL
      FROM due WHERE c.id = due.id RETURNING c.id),
    mails AS (
      UPDATE notifications n SET facts = NULL, sent_to = NULL, text = NULL, html = NULL, answer = NULL
      FROM cleared WHERE n.complaint_id = cleared.id AND n.recipient_id IS NULL),
    told AS (
      INSERT INTO events (at, action, complaint_id, visible_to_unit)
      SELECT ${sqlNow()}, 'complaintMasked', id, false FROM cleared)
    SELECT count(*) AS count FROM cleared`,
  )
  return found?.count ?? 0
}
