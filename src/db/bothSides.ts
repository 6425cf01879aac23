import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { RegisteredName, UnderWay } from '#domain/dns/drift.ts'
import { markerOf } from '#domain/dns/marker.ts'
import { WRITABLE_TYPES, type LiveRecord } from '#domain/dns/records.ts'
import { originOf } from './origin.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const registered = z.object({
  subdomain: z.string(),
  origin: z.string(),
  fqdn: z.string(),
  type: z.enum(WRITABLE_TYPES),
  value: z.string(),
  proxied: z.boolean(),
  ttl: z.coerce.number(),
  providerId: z.string(),
})
const busy = z.object({ request: z.string(), names: z.array(z.string()), marker: z.string().nullable() })

/** Both sides to be compared, and what a request is just changing: three statements, however many names there are. */
export async function bothSides(
  db: Sql,
): Promise<{ registered: RegisteredName[]; live: LiveRecord[]; underWay: UnderWay }> {
  const names = await rows(
    db,
    registered,
    sql`SELECT s.id AS subdomain, ${originOf('s')} AS origin, s.fqdn, r.type, r.value,
               coalesce(r.proxied, false) AS proxied, coalesce(r.ttl, 1) AS ttl, r.provider_id AS "providerId"
        FROM subdomains s JOIN subdomains_records r ON r._parent_id = s.id WHERE s.status <> 'deleted'`,
  )
  const live = await rows(db, record, sql`SELECT * FROM zone_records`)
  const open = await rows(
    db,
    busy,
    sql`SELECT id AS request, goal->>'marker' AS marker,
               array_remove(ARRAY[goal->'before'->>'name', goal->'after'->>'name'], NULL) AS names
        FROM requests WHERE status = 'approved'`,
  )
  const markers = open.flatMap(({ request, marker }) => [markerOf(request), ...(marker ? [marker] : [])])
  return {
    registered: names,
    live,
    underWay: { names: new Set(open.flatMap((each) => each.names)), markers: new Set(markers) },
  }
}

const record: z.ZodType<LiveRecord> = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  content: z.string(),
  proxied: z.boolean(),
  ttl: z.number(),
  comment: z.string().nullable(),
})
