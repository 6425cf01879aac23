import type { ClockState } from '../request/deadline.ts'
import { workingDaysBetween, type Calendar } from '../workdays/calendar.ts'
import { dueDay } from '../workdays/dueDay.ts'
import { dayOf } from '../workdays/officeDay.ts'
import type { Classification } from './words.ts'

/** Working days until a written answer (settings). */
export interface ComplaintDays {
  information: number
  /** Also for suggestions, for which nothing of their own is promised. */
  complaint: number
  supervised: number
}

/** What secondary sources promise (product.md §2.7), until the settings say otherwise. */
export const COMPLAINT_DAYS: ComplaintDays = { information: 5, complaint: 14, supervised: 60 }

export function promisedDays(
  days: ComplaintDays,
  { classification, supervised }: { classification: Classification; supervised: boolean },
): number {
  if (supervised) return days.supervised
  return classification === 'information' ? days.information : days.complaint
}

interface Question {
  /** When it came, by whatever way; after a reopening, when it was reopened. */
  since: Date
  /** When it was last answered; null while it is open. */
  answeredAt: Date | null
  promised: number
  calendar: Calendar
  closingTime: string
  now: Date
}

export interface ComplaintPromise {
  dueAt: Date
  state: ClockState
  /** Working days after the due day; 0 while it is in time. */
  daysLate: number
}

/** Where the promise of an answer stands. Nothing pauses it: whatever is asked back, the reporter waits. */
export function complaintPromise(question: Question): ComplaintPromise {
  const { since, answeredAt, promised, calendar, closingTime, now } = question
  const due = dueDay(calendar, { receivedAt: since, days: promised, closingTime, pauses: [] })
  const instant = answeredAt ?? now
  const left = workingDaysBetween(calendar, dayOf(instant), due.day)
  const isLate = instant > due.at
  return {
    dueAt: due.at,
    state: stateOf({ isLate, isAnswered: answeredAt !== null, left }),
    daysLate: isLate ? workingDaysBetween(calendar, due.day, dayOf(instant)) : 0,
  }
}

function stateOf({
  isLate,
  isAnswered,
  left,
}: {
  isLate: boolean
  isAnswered: boolean
  left: number
}): ClockState {
  if (isAnswered) return isLate ? 'late' : 'in-time'
  if (isLate) return 'overdue'
  if (left === 0) return 'due-today'
  return left === 1 ? 'due-tomorrow' : 'running'
}
