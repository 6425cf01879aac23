import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { SUBDOMAIN_STATUSES, type SubdomainStatus } from '#domain/subdomain.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const entry = z.object({ fqdn: z.string(), unit: z.string(), since: z.coerce.date() })
/** What anybody may know of a subdomain in service: never a person, a number or an address of a server. */
export type DirectoryEntry = z.infer<typeof entry>

const found = entry.extend({
  status: z.enum(SUBDOMAIN_STATUSES),
  ended: z.coerce.date().nullable(),
  renamed: z.string().nullable(),
})

/** `since`: since when the name stands; `ended`: when it stopped; `renamed`: what it is called now, while that is in service. */
export interface PublicFact extends DirectoryEntry {
  status: SubdomainStatus
  ended: Date | null
  renamed: string | null
}

/**
 * Since when a name stood: the subdomain's creation, or the day on which the name before it was put to rest. The row of an
 * earlier name was made when that name ended, so the day is asked of the subdomain that bore it.
 */
const since = sql`(
  SELECT greatest(bearer.created_at, max(earlier.deleted_at)) FROM subdomains bearer
  LEFT JOIN subdomains earlier ON earlier.renamed_to_id = bearer.id AND earlier.id <> s.id
    AND earlier.deleted_at < coalesce(s.deleted_at, 'infinity')
  WHERE bearer.id = coalesce(s.renamed_to_id, s.id) GROUP BY bearer.created_at)`

/** Every subdomain in service, by unit and name. */
export async function publicDirectory(db: Sql): Promise<DirectoryEntry[]> {
  return rows(
    db,
    entry,
    sql`SELECT s.fqdn, u.name AS unit, ${since} AS since
        FROM subdomains s JOIN units u ON u.id = s.unit_id
        WHERE s.status = 'active' ORDER BY u.name, s.fqdn`,
  )
}

/** What the register says of one host: what stands now before what once stood; null where it says nothing. */
export async function publicFact(db: Sql, fqdn: string): Promise<PublicFact | null> {
  const [fact] = await rows(
    db,
    found,
    sql`SELECT s.fqdn, u.name AS unit, ${since} AS since, s.status, s.deleted_at AS ended,
          (SELECT t.fqdn FROM subdomains t WHERE t.id = s.renamed_to_id AND t.status = 'active') AS renamed
        FROM subdomains s JOIN units u ON u.id = s.unit_id WHERE s.fqdn = ${fqdn}
        ORDER BY array_position(ARRAY['active', 'suspended', 'deleted'], s.status::text), s.deleted_at DESC LIMIT 1`,
  )
  return fact ?? null
}
