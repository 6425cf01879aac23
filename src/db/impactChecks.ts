import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { SiteReport } from '#domain/siteReport.ts'
import { IMPACT_CHANNEL } from './channels.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Asks for a look at the site behind a request's subdomain. One that is already asked for is not asked for twice. */
export async function askImpact(db: Sql, request: string): Promise<void> {
  await db.execute(sql`
    INSERT INTO impact_checks AS c (request_id, asked_at) VALUES (${request}, now())
    ON CONFLICT (request_id) DO UPDATE SET asked_at = now(), begun_at = NULL, answered_at = NULL
      WHERE c.answered_at IS NOT NULL`)
  await db.execute(sql`SELECT pg_notify(${IMPACT_CHANNEL}, ${request})`)
}

/** One site to look at, ours until `lease` is another. */
export interface Looking {
  request: string
  fqdn: string
  /** Of an unproxied A or AAAA record; null: to be looked up. */
  address: string | null
  lease: string
}

const looking = z
  .object({ request_id: z.string(), fqdn: z.string(), address: z.string().nullable(), lease: z.string() })
  .transform(({ request_id, ...rest }): Looking => ({ request: request_id, ...rest }))

/** Longer than a look may take; after a killed process another one takes it up. */
const LEASE = sql`interval '60 seconds'`

/** Takes the longest waiting. */
export async function claimLook(db: Sql): Promise<Looking | null> {
  const [claimed] = await rows(
    db,
    looking,
    sql`
    WITH next AS (
      SELECT request_id FROM impact_checks
      WHERE answered_at IS NULL AND (begun_at IS NULL OR begun_at < now() - ${LEASE})
      ORDER BY asked_at FOR UPDATE SKIP LOCKED LIMIT 1)
    UPDATE impact_checks c SET begun_at = clock_timestamp()
    FROM next, requests r JOIN subdomains s ON s.id = r.subdomain_id
      LEFT JOIN LATERAL (SELECT * FROM subdomains_records WHERE _parent_id = s.id ORDER BY _order LIMIT 1) d ON true
    WHERE c.request_id = next.request_id AND r.id = c.request_id
    RETURNING c.request_id, s.fqdn, c.begun_at::text AS lease,
      CASE WHEN d.type IN ('A', 'AAAA') AND NOT coalesce(d.proxied, false) THEN d.value END AS address`,
  )
  return claimed ?? null
}

/** Whoever was overtaken, or asked again meanwhile, keeps nothing. */
export async function keepLook(db: Sql, { request, lease }: Looking, report: SiteReport): Promise<void> {
  await db.execute(sql`
    UPDATE impact_checks SET answered_at = now(), result = ${JSON.stringify(report)}::jsonb
    WHERE request_id = ${request} AND begun_at = ${lease}::timestamptz`)
}
