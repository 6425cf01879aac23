import { sql } from '@payloadcms/db-postgres/drizzle'
import { markerOf } from '#domain/dns/marker.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { markerIn } from './origin.ts'
import type { Sql } from './transaction.ts'

/**
 * Whoever replaces the whole copy does so alone; those who write what they just did may do it side by side. Held until
 * the transaction ends, so that a reading never misses a write that is being noted.
 */
export async function lockZoneCopy(db: Sql, how: 'alone' | 'together'): Promise<void> {
  const key = sql`hashtext('zone-copy')`
  await db.execute(
    how === 'alone'
      ? sql`SELECT pg_advisory_xact_lock(${key})`
      : sql`SELECT pg_advisory_xact_lock_shared(${key})`,
  )
}

interface Written {
  request: string
  /** Of a change or a deletion; null for a creation, whose record carries the request's own marker. */
  subdomain: string | null
  /** What stands now; null when nothing of ours does. */
  record: LiveRecord | null
}

/**
 * What we have just seen of our own record, into the copy of the zone, so that nobody has to wait for the next reading.
 * Call it while the register still holds the record as it was before.
 */
export async function noteWrite(db: Sql, { request, subdomain, record }: Written): Promise<void> {
  await lockZoneCopy(db, 'together')
  const records = JSON.stringify(record ? [record] : [])
  await db.execute(sql`
    WITH stands AS (
      SELECT * FROM jsonb_to_recordset(${records}::jsonb)
        AS r(id text, name text, type text, content text, proxied boolean, ttl int, comment text)),
    before AS (SELECT provider_id AS id FROM subdomains_records WHERE _parent_id = ${subdomain}::uuid),
    went AS (
      DELETE FROM zone_records z
      WHERE z.id NOT IN (SELECT id FROM stands) AND (z.id IN (SELECT id FROM before) OR z.comment =
        coalesce((SELECT ${markerIn('subdomains')} FROM subdomains WHERE id = ${subdomain}::uuid), ${markerOf(request)}))
      RETURNING id),
    written AS (
      INSERT INTO zone_records SELECT id, name, type, content, proxied, ttl, comment FROM stands
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, content = excluded.content,
        proxied = excluded.proxied, ttl = excluded.ttl, comment = excluded.comment)
    INSERT INTO zone_writes (record_id, written_at)
    SELECT id, now() FROM (SELECT id FROM stands UNION SELECT id FROM before UNION SELECT id FROM went) ids
    ON CONFLICT (record_id) DO UPDATE SET written_at = excluded.written_at`)
}
