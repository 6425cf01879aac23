import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { dayOf, endOfDay } from '#domain/workdays/officeDay.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const counted = z.object({ unopened: z.coerce.number(), ended: z.coerce.number() })

/**
 * What time has left to staff, as long as nobody sees to it: login information past its time that was never opened, and names of
 * events that are over. The dashboard counts the same.
 */
export async function leftToStaff(db: Sql, now: Date): Promise<z.infer<typeof counted>> {
  const yesterday = endOfDay(dayOf(now) - 1).toISOString()
  const [found] = await rows(
    db,
    counted,
    sql`SELECT
      (SELECT count(*) FROM handovers
        WHERE sealed_login IS NOT NULL AND revealed_at IS NULL AND expires_at <= ${now.toISOString()}) AS unopened,
      (SELECT count(*) FROM subdomains WHERE status = 'active' AND expires_on <= ${yesterday}) AS ended`,
  )
  return found ?? { unopened: 0, ended: 0 }
}
