import { sql } from '@payloadcms/db-postgres/drizzle'
import { explainDeadline, type Explanation } from '#domain/request/explainDeadline.ts'
import { clockRow, clockRules, clocksOf, questionOf } from './clockFacts.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Why a request is due when it is; null where nothing runs, or nothing was promised. */
export async function explainedDeadline(db: Sql, request: string): Promise<Explanation | null> {
  const [row] = await rows(db, clockRow, clocksOf(sql`r.id = ${request}::uuid`))
  return row ? explainDeadline({ ...questionOf(row), ...(await clockRules(db)) }) : null
}
