import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sql } from './transaction.ts'

/** Makes everybody else who wants to change this complaint wait until our transaction ends. */
export async function lockComplaint(db: Sql, id: string): Promise<void> {
  await db.execute(sql`SELECT 1 FROM complaints WHERE id = ${id} FOR UPDATE`)
}
