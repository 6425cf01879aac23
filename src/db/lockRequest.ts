import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sql } from './transaction.ts'

/**
 * Makes everybody else who wants to change this request wait until our transaction ends. Payload reads the document
 * afterwards, so whoever waited sees what the first one did.
 */
export async function lockRequest(db: Sql, id: string): Promise<void> {
  await db.execute(sql`SELECT 1 FROM requests WHERE id = ${id} FOR UPDATE`)
}

const OWNERS = { documents: sql`documents`, handovers: sql`handovers` } as const

/** The same for the request that a document or a hand-over belongs to. */
export async function lockRequestOf(db: Sql, table: keyof typeof OWNERS, id: string): Promise<void> {
  await db.execute(
    sql`SELECT 1 FROM requests WHERE id = (SELECT request_id FROM ${OWNERS[table]} WHERE id = ${id}) FOR UPDATE`,
  )
}
