import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Sql } from './transaction.ts'

/**
 * What was seen once and waits to be seen again is due now, as if `seconds` had passed. For told times only: in the
 * office's own time they pass by themselves.
 */
export async function hastenLooks(db: Sql, seconds: number): Promise<void> {
  await db.execute(sql`
    UPDATE requests SET provisioning_absent_at = provisioning_absent_at - make_interval(secs => ${seconds}),
      provisioning_next_attempt_at = date_trunc('milliseconds', now())
    WHERE status = 'approved' AND provisioning_state = 'verifying'
  `)
}
