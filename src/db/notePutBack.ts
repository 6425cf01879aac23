import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { Work } from './dnsQueue.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'
import { noteWrite } from './zoneWrites.ts'

const held = z.object({ subdomain: z.string() })

/**
 * Our record stands as it did before the decision, but as a new one: what another type took the place of can only be
 * made anew. The register keeps the id it is known by at the provider. Whoever lost the work changes nothing.
 */
export async function notePutBack(db: Sql, { request, fence }: Work, record: LiveRecord): Promise<void> {
  const [row] = await rows(
    db,
    held,
    sql`SELECT subdomain_id AS subdomain FROM requests
        WHERE id = ${request} AND status = 'approved' AND provisioning_fence = ${fence} FOR UPDATE`,
  )
  if (!row) return
  const { subdomain } = row
  await noteWrite(db, { request, subdomain, record })
  await db.execute(
    sql`UPDATE subdomains_records SET provider_id = ${record.id} WHERE _parent_id = ${subdomain}::uuid`,
  )
}
