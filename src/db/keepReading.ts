import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ReadingCheck } from '#domain/dns/plausible.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { markerIn } from './origin.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'
import { lockZoneCopy } from './zoneWrites.ts'

/** The whole zone as it was read once. */
export interface WholeZone {
  /** The database's time before the first page was asked for: what happened later may be missing in it. */
  startedAt: string
  records: readonly LiveRecord[]
  provider: string
  zoneId: string
  nameServers: readonly string[]
  /** Null when the provider did not say. */
  usage: { used: number; quota: number | null } | null
}

const moment = z.object({ at: z.string() })

/** The database's clock, to the microsecond: the one clock that all processes share. */
export async function databaseTime(db: Sql): Promise<string> {
  const [now] = await rows(db, moment, sql`SELECT clock_timestamp()::text AS at`)
  if (!now) throw new Error('the database told no time')
  return now.at
}

const check = z.object({ ours: z.coerce.number(), missing: z.coerce.number(), accepted: z.boolean() })

/**
 * What the reading lacks of our records that the copy shows; of all that the register holds where the zone was never
 * read. Null when there is nothing to compare with: another zone, or a person has just confirmed this one as it is.
 */
export async function checkReading(
  db: Sql,
  zone: string,
  { records, zoneId }: WholeZone,
): Promise<ReadingCheck | null> {
  const fresh = JSON.stringify(records.map(({ id, comment }) => ({ id, comment })))
  const [found] = await rows(
    db,
    check,
    sql`
    WITH fresh AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(${fresh}::jsonb) AS f(id text, comment text)),
    copy AS (SELECT read_at, zone_id FROM zone_copy WHERE zone = ${zone}),
    registered AS (
      SELECT r.provider_id AS id, ${markerIn('s')} AS marker
      FROM subdomains s JOIN subdomains_records r ON r._parent_id = s.id WHERE s.status <> 'deleted'),
    ours AS (
      SELECT id, marker FROM registered
      WHERE NOT EXISTS (SELECT FROM copy) OR id IN (SELECT id FROM zone_records)
        OR marker IN (SELECT comment FROM zone_records WHERE comment IS NOT NULL))
    SELECT count(*) AS ours,
      count(*) FILTER (WHERE id NOT IN (SELECT id FROM fresh)
        AND marker NOT IN (SELECT comment FROM fresh WHERE comment IS NOT NULL)) AS missing,
      EXISTS (SELECT FROM copy WHERE zone_id <> ${zoneId}) OR EXISTS (
        SELECT FROM dns_provider WHERE zone = ${zone} AND confirmed_by IS NOT NULL
          AND confirmed_at > coalesce((SELECT read_at FROM copy), '-infinity')) AS accepted
    FROM ours`,
  )
  if (!found || found.accepted) return null
  return { ours: found.ours, missing: found.missing }
}

const kept = z.object({ zone: z.string() })

/**
 * Replaces the copy of the zone by what was read, unless the copy comes from a reading that began later. What we wrote
 * or removed since this one began stays as we know it. Within a transaction of its own.
 * @returns whether it was kept.
 */
export async function keepReading(db: Sql, zone: string, reading: WholeZone): Promise<boolean> {
  await lockZoneCopy(db, 'alone')
  const { startedAt, records, provider, zoneId, nameServers, usage } = reading
  const done = await rows(
    db,
    kept,
    sql`
    WITH fresh AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
        AS r(id text, name text, type text, content text, proxied boolean, ttl int, comment text)),
    copy AS (
      INSERT INTO zone_copy AS c (zone, read_at, used, quota, name_servers, provider, zone_id)
      VALUES (${zone}, ${startedAt}::timestamptz, ${usage?.used ?? records.length}, ${usage?.quota ?? null}::int,
              ${JSON.stringify(nameServers)}::jsonb, ${provider}, ${zoneId})
      ON CONFLICT (zone) DO UPDATE SET read_at = excluded.read_at, used = excluded.used, provider = excluded.provider,
        quota = CASE WHEN ${usage !== null} THEN excluded.quota ELSE c.quota END,
        zone_id = excluded.zone_id, name_servers = excluded.name_servers
      WHERE c.read_at < excluded.read_at RETURNING zone),
    ours AS (SELECT record_id FROM zone_writes WHERE written_at > ${startedAt}::timestamptz),
    forgotten AS (
      DELETE FROM zone_writes WHERE written_at <= ${startedAt}::timestamptz AND EXISTS (SELECT FROM copy)),
    gone AS (
      DELETE FROM zone_records WHERE EXISTS (SELECT FROM copy)
        AND id NOT IN (SELECT id FROM fresh) AND id NOT IN (SELECT record_id FROM ours)),
    stands AS (
      INSERT INTO zone_records SELECT id, name, type, content, proxied, ttl, comment FROM fresh
      WHERE EXISTS (SELECT FROM copy) AND id NOT IN (SELECT record_id FROM ours)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, content = excluded.content,
        proxied = excluded.proxied, ttl = excluded.ttl, comment = excluded.comment)
    SELECT zone FROM copy`,
  )
  return done.length === 1
}
