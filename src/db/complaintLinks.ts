import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { addressIn } from '#domain/website/address.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** What a complaint names, found in our register. */
export interface ComplaintLinks {
  request: string | null
  subdomain: string | null
  /** What was named as the site: below our zone and in the register, not so, or nothing at all. */
  host: 'ours' | 'not-ours' | null
}

const found = z.object({ request: z.string().nullable(), subdomain: z.string().nullable() })

/** Looks up the request and the site that a complaint names: one statement, and nothing outside is asked. */
export async function complaintLinks(
  db: Sql,
  named: { host: string | null; requestNumber: string | null },
  zone: string,
): Promise<ComplaintLinks> {
  const address = named.host ? addressIn(named.host, zone) : null
  const host = address?.ok && address.inZone ? address.host : null
  const number = named.requestNumber?.trim().toUpperCase() ?? null
  const [links] = await rows(
    db,
    found,
    sql`SELECT
      (SELECT id FROM requests WHERE number = ${number}) AS request,
      (SELECT id FROM subdomains WHERE fqdn = ${host}
       ORDER BY array_position(ARRAY['active', 'suspended', 'deleted'], status::text), deleted_at DESC LIMIT 1) AS subdomain`,
  )
  const { request = null, subdomain = null } = links ?? {}
  return { request, subdomain, host: named.host ? (subdomain ? 'ours' : 'not-ours') : null }
}
