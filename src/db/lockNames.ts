import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sql } from './transaction.ts'

/**
 * Held until the transaction ends: of two who decide about one name at once, or about a name and the one above it, the
 * second one sees what the first one did. In one order, so that two who want the same names never wait for each other.
 */
export async function lockNames(db: Sql, names: readonly (string | null)[]): Promise<void> {
  const keys = names.filter((name) => name !== null).map((name) => `name:${name}`)
  if (keys.length === 0) return
  await db.execute(sql`
    SELECT pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtext(k) AS key FROM jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) AS k ORDER BY 1) keys`)
}
