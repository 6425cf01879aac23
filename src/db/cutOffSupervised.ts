import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const found = z.object({ issued: z.boolean() })

/**
 * Takes away every link from other complaints to one that goes to the supervisor: a link that nobody may follow would tell of it.
 * @returns whether the office itself has given out a code for it, which it could go on reading by
 */
export async function cutOffSupervised(db: Sql, complaint: string): Promise<boolean> {
  await db.execute(sql`UPDATE complaints SET duplicate_of_id = NULL WHERE duplicate_of_id = ${complaint}`)
  const [row] = await rows(
    db,
    found,
    sql`SELECT EXISTS (SELECT FROM events WHERE complaint_id = ${complaint} AND action = 'trackingCodeIssued') AS issued`,
  )
  return row?.issued ?? false
}
