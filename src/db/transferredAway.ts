import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Subdomains that requests of a unit are about and that meanwhile belong to another one; ids. */
export async function transferredAway(db: Sql, unit: string): Promise<Set<string>> {
  const found = await rows(
    db,
    z.object({ id: z.string() }),
    sql`SELECT DISTINCT s.id FROM requests r JOIN subdomains s ON s.id = r.subdomain_id
        WHERE r.unit_id = ${unit}::uuid AND s.unit_id <> r.unit_id`,
  )
  return new Set(found.map(({ id }) => id))
}
