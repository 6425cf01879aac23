import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind } from '#domain/notices.ts'
import { ENABLED, insertNotices } from './insertNotices.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

interface PersonalNotice {
  kind: NoticeKind
  request: string
  /** User id. */
  person: string
}

/** One outbox row for one enabled person, in the transaction of what it tells. */
export function tellColleague(db: Sql, { kind, request, person }: PersonalNotice): Promise<void> {
  return insertNotices(db, { kind, request, to: sql`u.id = ${person}::uuid AND ${ENABLED}` })
}

const HANDED_IN: NoticeKind = 'document-handed-in'

/**
 * What a unit hands in for a request that staff submit would lie there unseen: whoever works on it, else whoever entered
 * it, is told, once while it waits.
 */
export async function tellOfPaperDocument(db: Sql, request: string): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, request_id, state, created_at, updated_at)
    SELECT ${HANDED_IN}, u.id, r.id, 'not-sent', ${sqlNow()}, ${sqlNow()}
    FROM requests r JOIN LATERAL (
      SELECT id FROM users WHERE id IN (r.assignee_id, r.entered_by_id) AND disabled IS NOT TRUE
      ORDER BY id = r.assignee_id DESC NULLS LAST LIMIT 1) u ON true
    WHERE r.id = ${request} AND r.channel <> 'portal' AND NOT EXISTS (
      SELECT 1 FROM notifications n WHERE n.kind = ${HANDED_IN} AND n.request_id = r.id
        AND n.recipient_id = u.id AND n.created_at >= coalesce(r.returned_at, r.created_at))`)
}
