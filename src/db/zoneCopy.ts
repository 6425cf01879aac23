import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { LiveRecord } from '#domain/dns/records.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const age = z.object({ seconds: z.coerce.number() })

/** Seconds since the worker last read the whole zone; null when it never did. */
export async function zoneCopyAge(db: Sql, zone: string): Promise<number | null> {
  const [copy] = await rows(
    db,
    age,
    sql`SELECT extract(epoch FROM now() - read_at) AS seconds FROM zone_copy WHERE zone = ${zone}`,
  )
  return copy?.seconds ?? null
}

/** Replaces the copy of the zone by what was just read, in one statement: nobody sees half of it. */
export async function keepZoneCopy(db: Sql, zone: string, records: readonly LiveRecord[]): Promise<void> {
  await db.execute(sql`
    WITH fresh AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
        AS r(id text, name text, type text, content text, proxied boolean, ttl int, comment text)),
    gone AS (DELETE FROM zone_records WHERE id NOT IN (SELECT id FROM fresh)),
    kept AS (INSERT INTO zone_records SELECT id, name, type, content, proxied, ttl, comment FROM fresh
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, content = excluded.content,
        proxied = excluded.proxied, ttl = excluded.ttl, comment = excluded.comment)
    INSERT INTO zone_copy (zone, read_at) VALUES (${zone}, now())
      ON CONFLICT (zone) DO UPDATE SET read_at = excluded.read_at`)
}
