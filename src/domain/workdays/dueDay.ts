import { dayOff, type Calendar } from './calendar.ts'
import { dayOf, instantAt, type DayNumber } from './officeDay.ts'

/** Days on which the clock stands: from the first of them up to, and not including, `until`. */
export interface PausedDays {
  from: DayNumber
  until: DayNumber
}

/** A day that did not count, and why. */
export type Skipped = { day: DayNumber } & (
  { why: 'weekend' } | { why: 'holiday'; name: string } | { why: 'paused' }
)

export interface Due {
  day: DayNumber
  /** Closing time of that day: what is finished until then is in time. */
  at: Date
  skipped: Skipped[]
}

interface Promise {
  /** Day 0 is the calendar day of this instant, working day or not, before closing time or after. */
  receivedAt: Date
  /** How many working days were promised, at least 1. */
  days: number
  closingTime: string
  pauses: readonly PausedDays[]
}

/** The Nth working day after the day of receipt, not counting those on which the clock stood (product.md §2.3). */
export function dueDay(calendar: Calendar, { receivedAt, days, closingTime, pauses }: Promise): Due {
  const skipped: Skipped[] = []
  let day = dayOf(receivedAt)
  for (let counted = 0; counted < days;) {
    day += 1
    const off = whyNot(calendar, day, pauses)
    if (off) skipped.push({ day, ...off })
    else counted += 1
  }
  return { day, at: instantAt(day, closingTime), skipped }
}

/** Why a day does not count. Nobody is spared a day that was off anyway: that reason is said first. */
export function whyNot(calendar: Calendar, day: DayNumber, pauses: readonly PausedDays[]) {
  return dayOff(calendar, day) ?? (isPaused(pauses, day) ? ({ why: 'paused' } as const) : null)
}

function isPaused(pauses: readonly PausedDays[], day: DayNumber): boolean {
  return pauses.some(({ from, until }) => from <= day && day < until)
}

/** Days after one day, up to and including another, that count for the office: neither off nor paused. */
export function countedDays(
  calendar: Calendar,
  { after, until, pauses }: { after: DayNumber; until: DayNumber; pauses: readonly PausedDays[] },
): number {
  let count = 0
  for (let day = after + 1; day <= until; day += 1) if (!whyNot(calendar, day, pauses)) count += 1
  return count
}
