import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const lasting = z.object({ code: z.string(), requests: z.coerce.number() })

/**
 * Approved requests whose present trouble has lasted for so many seconds and of which nobody was told, by that trouble;
 * from now on they count as told. Each trouble is told once an hour at the most. What stops the whole queue, and a
 * deletion that waits for a second person, have notices of their own.
 */
export function takeLastingTroubles(
  db: Sql,
  zone: string,
  seconds: number,
): Promise<z.infer<typeof lasting>[]> {
  return rows(
    db,
    lasting,
    sql`
    WITH troubled AS (
      SELECT id, provisioning_error_code AS code, provisioning_alerted_at AS told_at, (
          SELECT max(e.at) FROM events e
          WHERE e.request_id = r.id AND e.action = 'dnsTrouble' AND e."to" = r.provisioning_error_code) AS since
      FROM requests r
      WHERE status = 'approved' AND provisioning_error_code IS NOT NULL AND provisioning_error_code <> 'deletion-brake'
        AND NOT EXISTS (SELECT FROM dns_circuit WHERE zone = ${zone})
      FOR UPDATE SKIP LOCKED),
    found AS (
      SELECT id, code FROM troubled t
      WHERE since <= ${sqlNow()} - make_interval(secs => ${seconds}) AND (told_at IS NULL OR told_at < since)
        AND NOT EXISTS (
          SELECT FROM notifications n WHERE n.kind = 'dns-trouble-lasts' AND n.facts ->> 'code' = t.code
            AND n.created_at > ${sqlNow()} - interval '1 hour')),
    told AS (UPDATE requests SET provisioning_alerted_at = ${sqlNow()} FROM found WHERE requests.id = found.id)
    SELECT code, count(*) AS requests FROM found GROUP BY code ORDER BY code`,
  )
}
