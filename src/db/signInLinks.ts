import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { allowAccountChange } from './accounts.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const owner = z.object({ id: z.string(), email: z.string(), name: z.string() })
export type LinkOwner = z.output<typeof owner>

/**
 * Takes the account that a link belongs to, for the rest of the transaction: of two people with one link the second
 * waits and then finds it used (by the clock, not by the time when its transaction began). Null when it was used, replaced, is too old, or the account is disabled.
 */
export async function claimLink(db: Sql, fingerprint: string): Promise<LinkOwner | null> {
  await allowAccountChange(db)
  const claimed = await rows(
    db,
    owner,
    sql`UPDATE users SET must_change_password = false
        WHERE reset_password_token = ${fingerprint} AND reset_password_expiration > clock_timestamp() AND disabled IS NOT TRUE
        RETURNING id, email, name`,
  )
  return claimed[0] ?? null
}

/** Notes that an invitation was given out. */
export async function noteInvitation(db: Sql, id: string): Promise<void> {
  await allowAccountChange(db)
  await db.execute(sql`UPDATE users SET invited_at = now() WHERE id = ${id}`)
}

/**
 * Tells a person and the administrators that this person cannot get in, at most once an hour for each account, however
 * often somebody asks. Says nothing of a disabled or unknown one.
 */
export async function noteForgotten(db: Sql, email: string): Promise<void> {
  await db.execute(sql`
    INSERT INTO notifications (kind, recipient_id, facts, state, created_at, updated_at)
    SELECT 'password-forgotten', told.id, jsonb_build_object('account', asking.id, 'name', asking.name), 'not-sent', ${sqlNow()}, ${sqlNow()}
    FROM users asking JOIN users told ON told.id = asking.id OR (told.role = 'admin' AND told.disabled IS NOT TRUE)
    WHERE asking.email = ${email} AND asking.disabled IS NOT TRUE AND NOT EXISTS (
      SELECT 1 FROM notifications before WHERE before.kind = 'password-forgotten'
      AND before.recipient_id = asking.id AND before.facts->>'account' = asking.id::text
      AND before.created_at > now() - interval '1 hour')`)
}
