import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind } from '#domain/notices.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

interface Notices {
  kind: NoticeKind
  request?: string
  facts?: object
  /** Which users are told; the table is called `u`. */
  to: SQL
}

/** Somebody who is shut out is told nothing. */
export const ENABLED = sql`u.disabled IS NOT TRUE`

/** One row of the outbox for every person, in the transaction of what it tells. */
export async function insertNotices(db: Sql, { kind, request, facts, to }: Notices): Promise<void> {
  const words = facts ? JSON.stringify(facts) : null
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, request_id, facts, state, created_at, updated_at)
    SELECT ${kind}, u.id, ${request ?? null}::uuid, ${words}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()}
    FROM users u WHERE ${to}`)
}
