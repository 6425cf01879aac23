import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Nobody is called for what is over before they could look. */
const LASTING = sql`interval '15 minutes'`

const lasting = z.object({ code: z.string(), requests: z.coerce.number() })

/**
 * Approved requests that have been in trouble for long and of which nobody was told, by their trouble; from now on they
 * count as told. What stops the whole queue has a notice of its own.
 */
export function takeLastingTroubles(db: Sql, zone: string): Promise<z.infer<typeof lasting>[]> {
  return rows(
    db,
    lasting,
    sql`
    WITH found AS (
      SELECT id, provisioning_error_code AS code FROM requests
      WHERE status = 'approved' AND provisioning_error_code IS NOT NULL AND provisioning_alerted_at IS NULL
        AND approved_at < now() - ${LASTING} AND NOT EXISTS (SELECT FROM dns_circuit WHERE zone = ${zone})
      FOR UPDATE SKIP LOCKED),
    told AS (UPDATE requests SET provisioning_alerted_at = now() FROM found WHERE requests.id = found.id)
    SELECT code, count(*) AS requests FROM found GROUP BY code ORDER BY code`,
  )
}
