import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { markerOf } from '#domain/dns/marker.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { ZONE } from './reconciler.ts'

/** So many names of a full register; the record of each carries the marker that the register expects. */
export function manyRecords(count: number, word = 'penuh'): Omit<LiveRecord, 'id'>[] {
  return Array.from({ length: count }, (_, n) => ({
    ...{ name: `${word}-${n}.${ZONE}`, type: 'A', content: '103.130.10.20', proxied: false, ttl: 1 },
    comment: markerOf(randomUUID()),
  }))
}

/** Into the register what stands at a provider already: in one statement, because the way of people takes seconds for each. */
export async function fillRegister(
  pool: pg.Pool,
  unit: string,
  records: readonly LiveRecord[],
): Promise<void> {
  await pool.query(
    `WITH given AS (
       SELECT *, right(comment, 36)::uuid AS subdomain FROM jsonb_to_recordset($1::jsonb)
         AS r(id text, name text, type text, content text, proxied boolean, ttl int, comment text)),
     names AS (
       INSERT INTO subdomains (id, fqdn, name, unit_id, status, category)
       SELECT subdomain, name, left(name, -length($2) - 1), $3::uuid, 'active', 'public-service' FROM given)
     INSERT INTO subdomains_records (_order, _parent_id, id, type, value, proxied, ttl, provider_id)
     SELECT 1, subdomain, gen_random_uuid(), type, content, proxied, ttl, id FROM given`,
    [JSON.stringify(records), ZONE, unit],
  )
}
