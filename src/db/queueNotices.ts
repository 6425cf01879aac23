import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind } from '#domain/notices.ts'
import type { Role } from '#domain/roles.ts'
import { ENABLED, insertNotices } from './insertNotices.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

export interface Notice {
  kind: NoticeKind
  request: string
  /** Everyone enabled with one of these roles; operators only of the unit. */
  audience: readonly Role[]
  unit: string
}

/** What happened to a request, to everybody whom it concerns; where a unit has no account, to the unit itself. */
export async function queueNotices(db: Sql, { kind, request, audience, unit }: Notice): Promise<void> {
  const to = sql`u.role::text IN ${audience} AND ${ENABLED} AND (u.role <> 'agency' OR u.unit_id = ${unit})`
  await insertNotices(db, { kind, request, to })
  if (audience.includes('agency')) await insertForUnit(db, { kind, request, unit })
}

/** A unit without an account wrote its contact on the request: without a row nobody would tell it. */
async function insertForUnit(db: Sql, { kind, request, unit }: Omit<Notice, 'audience'>): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, request_id, state, created_at, updated_at)
    SELECT ${kind}, ${request}, 'not-sent', ${sqlNow()}, ${sqlNow()}
    WHERE NOT EXISTS (SELECT FROM users u WHERE u.role = 'agency' AND u.unit_id = ${unit} AND ${ENABLED})`)
}

interface FactNotice {
  kind: NoticeKind
  facts: object
}

/** One notice to everybody with one of these roles. */
export function tellRoles(
  db: Sql,
  { kind, facts, roles }: FactNotice & { roles: readonly Role[] },
): Promise<void> {
  return insertNotices(db, { kind, facts, to: sql`u.role::text IN ${roles} AND ${ENABLED}` })
}

/** One notice to every administrator and head: something is wrong at the provider. */
export function alertStaff(db: Sql, kind: NoticeKind, facts: object): Promise<void> {
  return tellRoles(db, { kind, facts, roles: ['admin', 'head'] })
}

/** One notice to one person, disabled or not. */
export function tellPerson(
  db: Sql,
  { kind, recipient, facts }: FactNotice & { recipient: string },
): Promise<void> {
  return insertNotices(db, { kind, facts, to: sql`u.id = ${recipient}::uuid` })
}

/** One notice to everybody of a unit, about something that is no request of theirs. */
export function tellUnit(db: Sql, { kind, unit, facts }: FactNotice & { unit: string }): Promise<void> {
  return insertNotices(db, {
    kind,
    facts,
    to: sql`u.role = 'agency' AND u.unit_id = ${unit} AND ${ENABLED}`,
  })
}
