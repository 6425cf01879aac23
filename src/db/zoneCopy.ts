import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { ZoneReading } from '#domain/dns/zoneReading.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const reading = z
  .object({ read_at: z.coerce.date(), age: z.coerce.number() })
  .transform(({ read_at, age }): ZoneReading => ({
    readAt: read_at.toISOString(),
    ageSeconds: Math.round(age),
  }))

/** When the worker last read the whole zone; null when it never did. */
export async function zoneReading(db: Sql, zone: string): Promise<ZoneReading | null> {
  const [copy] = await rows(
    db,
    reading,
    sql`SELECT read_at, extract(epoch FROM now() - read_at) AS age FROM zone_copy WHERE zone = ${zone}`,
  )
  return copy ?? null
}

/** Seconds since then. */
export async function zoneCopyAge(db: Sql, zone: string): Promise<number | null> {
  return (await zoneReading(db, zone))?.ageSeconds ?? null
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
