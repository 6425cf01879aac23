import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NoticeKind } from '#domain/notices.ts'
import type { Role } from '#domain/roles.ts'
import { ENABLED, insertNotices } from './insertNotices.ts'
import type { Sql } from './transaction.ts'

export interface Notice {
  kind: NoticeKind
  request: string
  /** Everyone enabled with one of these roles; operators only of the unit. */
  audience: readonly Role[]
  unit: string
}

/** What happened to a request, to everybody whom it concerns. */
export function queueNotices(db: Sql, { kind, request, audience, unit }: Notice): Promise<void> {
  const to = sql`u.role::text IN ${audience} AND ${ENABLED} AND (u.role <> 'agency' OR u.unit_id = ${unit})`
  return insertNotices(db, { kind, request, to })
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
