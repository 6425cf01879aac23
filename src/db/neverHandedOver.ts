import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

export interface Ended {
  subdomain: string
  /** The request that brought the end. */
  by: string
}

/** Requests for a subdomain that were carried out and still wait for their hand-over. */
export async function neverHandedOver(db: Sql, { subdomain, by }: Ended): Promise<string[]> {
  const found = await rows(
    db,
    z.object({ id: z.string() }),
    sql`SELECT id FROM requests WHERE subdomain_id = ${subdomain} AND id <> ${by} AND status = 'provisioned' ORDER BY id`,
  )
  return found.map(({ id }) => id)
}
