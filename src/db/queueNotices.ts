import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind } from '#domain/notices.ts'
import type { Role } from '#domain/roles.ts'
import type { Sql } from './transaction.ts'
import { sqlNow } from './sqlNow.ts'

export interface Notice {
  kind: NoticeKind
  request: string
  /** Everyone enabled with one of these roles; operators only of the unit. */
  audience: readonly Role[]
  unit: string
}

/** Writes one outbox row per person, in the transaction of what it tells. */
export async function queueNotices(db: Sql, { kind, request, audience, unit }: Notice): Promise<void> {
  const roles = sql.join(
    audience.map((role) => sql`${role}`),
    sql`, `,
  )
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, request_id, state, created_at, updated_at)
    SELECT ${kind}, u.id, ${request}, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM users u
    WHERE u.role::text IN (${roles}) AND u.disabled IS NOT TRUE AND (u.role <> 'agency' OR u.unit_id = ${unit})`)
}

/** One notice to every administrator and head: the queue at the provider stands still. */
export async function alertStaff(db: Sql, kind: NoticeKind, facts: object): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
    SELECT ${kind}, u.id, ${JSON.stringify(facts)}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM users u
    WHERE u.role IN ('admin', 'head') AND u.disabled IS NOT TRUE`)
}

interface StaffNotice {
  kind: NoticeKind
  facts: object
}

/** One notice to one person. */
export async function tellPerson(
  db: Sql,
  { kind, recipient, facts }: StaffNotice & { recipient: string },
): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
    VALUES (${kind}, ${recipient}, ${JSON.stringify(facts)}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()})`)
}

/** One notice to everybody of a unit, about something that is no request of theirs. */
export async function tellUnit(
  db: Sql,
  { kind, unit, facts }: StaffNotice & { unit: string },
): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
    SELECT ${kind}, u.id, ${JSON.stringify(facts)}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM users u
    WHERE u.role = 'agency' AND u.unit_id = ${unit} AND u.disabled IS NOT TRUE`)
}

/** One notice to everybody with one of these roles. */
export async function tellRoles(
  db: Sql,
  { kind, facts, roles }: StaffNotice & { roles: readonly Role[] },
): Promise<void> {
  const named = sql.join(
    roles.map((role) => sql`${role}`),
    sql`, `,
  )
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
    SELECT ${kind}, u.id, ${JSON.stringify(facts)}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM users u
    WHERE u.role::text IN (${named}) AND u.disabled IS NOT TRUE`)
}

/** One notice to every enabled head. */
export async function tellHeads(db: Sql, { kind, facts }: StaffNotice): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
    SELECT ${kind}, u.id, ${JSON.stringify(facts)}::jsonb, 'not-sent', ${sqlNow()}, ${sqlNow()} FROM users u
    WHERE u.role = 'head' AND u.disabled IS NOT TRUE`)
}
