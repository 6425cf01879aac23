import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Why the mail server takes nothing at present. */
export interface MailRest {
  errorCode: string
  /** Rounds in a row that ended so. */
  stops: number
  since: Date
}

const rest = z
  .object({ error_code: z.string(), stops: z.coerce.number(), since: z.coerce.date() })
  .transform((row): MailRest => ({ errorCode: row.error_code, stops: row.stops, since: row.since }))

/** Null while the mail server takes what it is given. */
export async function mailRestOf(db: Sql): Promise<MailRest | null> {
  const [found] = await rows(db, rest, sql`SELECT error_code, stops, since FROM mail_rest`)
  return found ?? null
}

/** The server is left alone for so many seconds. */
export async function restMail(
  db: Sql,
  { errorCode, stops, seconds }: { errorCode: string; stops: number; seconds: number },
): Promise<void> {
  await db.execute(sql`
    INSERT INTO mail_rest AS r (one, error_code, stops, since, until)
    VALUES (true, ${errorCode}, ${stops}, now(), now() + make_interval(secs => ${seconds}::float8))
    ON CONFLICT (one) DO UPDATE SET error_code = excluded.error_code, stops = excluded.stops, until = excluded.until`)
}

/** The server takes mail again. */
export async function endMailRest(db: Sql): Promise<void> {
  await db.execute(sql`DELETE FROM mail_rest`)
}
