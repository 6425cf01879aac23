import { sql } from '@payloadcms/db-postgres/drizzle'
import { HANDLERS } from '#domain/complaint/supervision.ts'
import type { NoticeKind } from '#domain/notices.ts'
import type { Role } from '#domain/roles.ts'
import { ENABLED } from './insertNotices.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

interface StaffNotice {
  kind: NoticeKind
  complaint: string
  /** One person, or everybody with one of these roles. */
  to: { person: string } | { roles: readonly Role[] }
}

/** Tells whoever handles a complaint. */
export async function tellHandlers(db: Sql, { kind, complaint, to }: StaffNotice): Promise<void> {
  const whom = 'person' in to ? sql`u.id = ${to.person}::uuid` : sql`u.role::text IN ${to.roles}`
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, complaint_id, state, created_at, updated_at)
    SELECT ${kind}, u.id, c.id, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM users u, complaints c
    WHERE c.id = ${complaint} AND ${whom} AND ${ENABLED} AND
      CASE WHEN c.supervised THEN u.role::text IN ${HANDLERS.supervised} ELSE u.role::text IN ${HANDLERS.ordinary} END`)
}

/** Tells whoever complained, by the e-mail address on the complaint; without one nothing is sent to nobody. */
export async function tellReporter(
  db: Sql,
  { kind, complaint, note }: { kind: NoticeKind; complaint: string; note: string | null },
): Promise<void> {
  const facts = note === null ? null : JSON.stringify({ note })
  await db.execute(sql`
    INSERT INTO notifications (kind, complaint_id, facts, state, created_at, updated_at)
    SELECT ${kind}, c.id, ${facts}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()}
    FROM complaints c WHERE c.id = ${complaint} AND c.reporter_email IS NOT NULL`)
}
