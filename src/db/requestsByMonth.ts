import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { OFFICE_ZONE } from '#domain/officeTime.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const count = z.coerce.number()
const month = z.object({
  month: z.string(),
  open: count,
  completed: count,
  rejected: count,
  withdrawn: count,
})

/** The requests that were submitted in a month (`2026-11`, where the office stands), by how they stand now. */
export type MonthOfRequests = z.infer<typeof month>

/** The last twelve months, the present one last; months without a request stand with nothing. For staff, who see all requests. */
export function requestsByMonth(db: Sql, now: Date): Promise<MonthOfRequests[]> {
  return rows(
    db,
    month,
    sql`WITH months AS (
          SELECT generate_series(this - interval '11 months', this, interval '1 month') AS month
          FROM (SELECT date_trunc('month', ${now.toISOString()}::timestamptz AT TIME ZONE ${OFFICE_ZONE}) AS this) t),
        submitted AS (
          SELECT date_trunc('month', submitted_at AT TIME ZONE ${OFFICE_ZONE}) AS month, status FROM requests
          WHERE submitted_at >= (SELECT min(month) FROM months) AT TIME ZONE ${OFFICE_ZONE})
        SELECT to_char(m.month, 'YYYY-MM') AS month,
               count(*) FILTER (WHERE s.status = 'completed') AS completed,
               count(*) FILTER (WHERE s.status = 'rejected') AS rejected,
               count(*) FILTER (WHERE s.status = 'withdrawn') AS withdrawn,
               count(*) FILTER (WHERE s.status NOT IN ('completed', 'rejected', 'withdrawn')) AS open
        FROM months m LEFT JOIN submitted s ON s.month = m.month GROUP BY m.month ORDER BY m.month`,
  )
}
