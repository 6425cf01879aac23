import type { StripDay } from '../workdays/dayStrip.ts'
import { dayOf } from '../workdays/officeDay.ts'
import type { Explanation } from './explainDeadline.ts'

export type Mark = 'due' | 'today' | 'ended'

/** What is special about a day besides how it counts. */
export function marksOf({ day }: StripDay, { due, today, endedAt }: Explanation): Mark[] {
  return [
    ...(day === due.day ? (['due'] as const) : []),
    ...(endedAt && day === dayOf(endedAt) ? (['ended'] as const) : []),
    ...(!endedAt && day === today ? (['today'] as const) : []),
  ]
}
