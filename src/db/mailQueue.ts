import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { MailErrorCode, MailState } from '#domain/mail/states.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** One notice, claimed by this process until the lease ends. */
export interface MailWork {
  id: string
  attempts: number
  /** Goes up with every claim: who holds an older one has lost the work. */
  fence: number
}

/** A mail as it is sent, the same on every try. */
export interface KeptMail {
  messageId: string
  subject: string
  text: string
  html: string
}

/** Longer than two connections and one mail may take (`createMailer`). Also how long the mail of a killed process waits. */
const LEASE = sql`interval '150 seconds'`

/** Said by the index `notifications_due` too. */
const DUE_AT = sql`coalesce(next_attempt_at, created_at)`

const claimed = z.object({ id: z.string(), attempts: z.coerce.number(), fence: z.coerce.number() })

/**
 * Takes the notice that has been due for longest, unless the server rests. Due times are the database's clock, not ours.
 * Where somebody had begun to send and never said what came of it, the server may have taken the mail: that is counted.
 */
export async function claimMail(db: Sql): Promise<MailWork | null> {
  const [work] = await rows(
    db,
    claimed,
    sql`UPDATE notifications SET lease_until = now() + ${LEASE}, fence = coalesce(fence, 0) + 1, send_begun = false,
          possible_duplicates = coalesce(possible_duplicates, 0) + CASE WHEN send_begun THEN 1 ELSE 0 END
        WHERE id = (
          SELECT id FROM notifications
          WHERE state IN ('not-sent', 'waiting') AND ${DUE_AT} <= now()
            AND (lease_until IS NULL OR lease_until < now())
            AND NOT EXISTS (SELECT FROM mail_rest WHERE until > now())
          ORDER BY ${DUE_AT} FOR UPDATE SKIP LOCKED LIMIT 1)
        RETURNING id, coalesce(attempts, 0) AS attempts, fence`,
  )
  return work ?? null
}

const kept = z.object({ message_id: z.string(), subject: z.string(), text: z.string(), html: z.string() })

/**
 * The last step before the server is asked: the mail is kept on the row, and from here on it may have been taken. A mail
 * that was kept before stays as it was. Null when the work was lost.
 */
export async function beginSending(
  db: Sql,
  { id, fence }: MailWork,
  mail: KeptMail,
): Promise<KeptMail | null> {
  const [row] = await rows(
    db,
    kept,
    sql`UPDATE notifications SET send_begun = true, lease_until = now() + ${LEASE},
          message_id = coalesce(message_id, ${mail.messageId}),
          text = CASE WHEN message_id IS NULL THEN ${mail.text} ELSE text END,
          html = CASE WHEN message_id IS NULL THEN ${mail.html} ELSE html END,
          subject = CASE WHEN message_id IS NULL THEN ${mail.subject} ELSE subject END
        WHERE id = ${id} AND fence = ${fence} AND state IN ('not-sent', 'waiting')
        RETURNING message_id, subject, text, html`,
  )
  return row ? { messageId: row.message_id, subject: row.subject, text: row.text, html: row.html } : null
}

export interface MailOutcome {
  state: MailState
  attempts: number
  /** Null: never by itself. */
  inSeconds: number | null
  errorCode: MailErrorCode | null
  /** What the server said, for staff. */
  answer: string | null
  sentTo: string | null
  /** The server may have taken it although nobody heard so. */
  mayHaveArrived: boolean
}

/** Puts a notice back with what became of it. Whoever lost the lease changes nothing. */
export async function putMailBack(db: Sql, { id, fence }: MailWork, outcome: MailOutcome): Promise<boolean> {
  const { state, attempts, inSeconds, errorCode, answer, sentTo, mayHaveArrived } = outcome
  const done = await rows(
    db,
    z.object({ id: z.string() }),
    sql`UPDATE notifications SET state = ${state}, attempts = ${attempts}, error_code = ${errorCode}, answer = ${answer},
          sent_to = coalesce(${sentTo}, sent_to), sent_at = CASE WHEN ${state} = 'sent' THEN now() END,
          next_attempt_at = now() + make_interval(secs => ${inSeconds}::float8),
          possible_duplicates = coalesce(possible_duplicates, 0) + CASE WHEN ${mayHaveArrived} THEN 1 ELSE 0 END,
          lease_until = NULL, send_begun = false, updated_at = now()
        WHERE id = ${id} AND fence = ${fence} AND state IN ('not-sent', 'waiting') RETURNING id`,
  )
  return done.length === 1
}

/** Nobody can be written to: what waits says so. */
export async function markNotConfigured(db: Sql): Promise<void> {
  await db.execute(sql`
    UPDATE notifications SET state = 'not-configured', updated_at = now()
    WHERE id IN (SELECT id FROM notifications WHERE state IN ('not-sent', 'waiting') FOR UPDATE SKIP LOCKED)`)
}

/** A mail server is there now: what nobody could send in the last days is sent; what is older would only confuse. */
export async function takeUpNotConfigured(db: Sql, days: number): Promise<void> {
  await db.execute(sql`
    UPDATE notifications SET state = 'waiting', next_attempt_at = date_trunc('milliseconds', now()), updated_at = now()
    WHERE id IN (SELECT id FROM notifications
      WHERE state = 'not-configured' AND created_at > now() - make_interval(days => ${days}::int)
      FOR UPDATE SKIP LOCKED)`)
}
