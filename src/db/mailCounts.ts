import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const counted = z.object({
  state: z.string(),
  notices: z.coerce.number(),
  possible_duplicates: z.coerce.number(),
})

/**
 * How many notices of the last thirty days stand in which state, and how many may have arrived twice; without those of
 * complaints under supervision, of which no count tells.
 */
export async function mailCounts(
  db: Sql,
): Promise<{ notices: Record<string, number>; possibleDuplicates: number }> {
  const found = await rows(
    db,
    counted,
    sql`SELECT state, count(*) AS notices, coalesce(sum(possible_duplicates), 0) AS possible_duplicates
        FROM notifications WHERE created_at > now() - interval '30 days'
          AND NOT EXISTS (SELECT FROM complaints c WHERE c.id = complaint_id AND c.supervised) GROUP BY state`,
  )
  return {
    notices: Object.fromEntries(found.map(({ state, notices }) => [state, notices])),
    possibleDuplicates: found.reduce((sum, row) => sum + row.possible_duplicates, 0),
  }
}
