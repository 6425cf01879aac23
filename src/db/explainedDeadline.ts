import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { CLOCK_STATES } from '#domain/request/deadline.ts'
import { explainDeadline, type Explanation } from '#domain/request/explainDeadline.ts'
import { dayOf } from '#domain/workdays/officeDay.ts'
import { clockRow, clockRules, clocksOf, questionOf } from './clockFacts.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const stored = clockRow.extend({
  due_at: z.coerce.date().nullable(),
  overdue_days: z.coerce.number().nullable(),
  clock_state: z.enum(CLOCK_STATES).nullable(),
})

/** Why a request is due when it is; null where nothing runs, or nothing was promised. */
export async function explainedDeadline(db: Sql, request: string): Promise<Explanation | null> {
  const [row] = await rows(db, stored, clocksOf(sql`r.id = ${request}::uuid`))
  const explained = row && explainDeadline({ ...questionOf(row), ...(await clockRules(db)) })
  return explained ? asJudged(explained, row) : null
}

/**
 * What has ended was judged by the calendar and the promises of its day. Where today's would say something else, the verdict
 * stands and how it came about is not told any more.
 */
function asJudged(explained: Explanation, row: z.infer<typeof stored>): Explanation {
  const { due_at: at, clock_state: state, overdue_days: late } = row
  if (!explained.endedAt || !at || !state || at.getTime() === explained.due.at.getTime()) return explained
  const due = { ...explained.due, at, day: dayOf(at) }
  return { ...explained, due, state, workingDaysLate: late ?? 0, days: [] }
}
