import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/**
 * Lets this transaction change what an account is. Payload's bookkeeping of sessions writes the whole account as it was
 * read before a password was compared; without this word a trigger keeps everything but the bookkeeping.
 */
export async function allowAccountChange(db: Sql): Promise<void> {
  await db.execute(sql`SELECT set_config('subdomain.account_change', 'on', true)`)
}

/**
 * Makes everybody else who wants to change this account wait until our transaction ends. Not whoever only refers to it:
 * two administrators who change each other each write a line of the history about the other.
 */
export async function lockAccount(db: Sql, id: string): Promise<void> {
  await db.execute(sql`SELECT 1 FROM users WHERE id = ${id} FOR NO KEY UPDATE`)
}

const ADMINISTRATORS_LOCK = 'administrators'

/**
 * Whether somebody else remains who can sign in as administrator. Whoever asks waits for everybody who has asked before:
 * two administrators who disable each other are told different things.
 */
export async function otherAdministratorRemains(db: Sql, id: string): Promise<boolean> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${ADMINISTRATORS_LOCK}, 0))`)
  const others = await rows(
    db,
    z.object({ id: z.string() }),
    sql`SELECT id FROM users WHERE role = 'admin' AND id <> ${id} AND disabled IS NOT TRUE
        AND NOT (must_change_password IS TRUE AND last_sign_in_at IS NULL) LIMIT 1`,
  )
  return others.length > 0
}

const secret = z.object({
  email: z.string(),
  hash: z.string().nullable(),
  salt: z.string().nullable(),
  disabled: z.boolean().nullable(),
  locked: z.boolean(),
})

/** What the sign-in of an account compares with, as it is now; null for an unknown one. */
export async function signInSecretOf(
  db: Sql,
  by: { id: string } | { email: string },
): Promise<z.output<typeof secret> | null> {
  const is = 'id' in by ? sql`id = ${by.id}` : sql`email = ${by.email}`
  const found = await rows(
    db,
    secret,
    sql`SELECT email, hash, salt, disabled, coalesce(lock_until > now(), false) AS locked FROM users WHERE ${is}`,
  )
  return found[0] ?? null
}

/** Whether a session still counts, and holds the account so that it cannot end before our transaction does. */
export async function holdSession(db: Sql, { user, sid }: { user: string; sid: string }): Promise<boolean> {
  await lockAccount(db, user)
  const found = await rows(
    db,
    z.object({ id: z.string() }),
    sql`SELECT id FROM users_sessions WHERE _parent_id = ${user} AND id = ${sid} AND expires_at > now()`,
  )
  return found.length > 0
}

/** Notes when a person came in; no line of the history, and no change of the account. */
export async function noteSignIn(db: Sql, id: string): Promise<void> {
  await db.execute(sql`UPDATE users SET last_sign_in_at = now() WHERE id = ${id}`)
}
