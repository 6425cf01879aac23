import { isWeekend, readDay, type DayNumber } from './officeDay.ts'

/**
 * The office's days off besides Saturdays and Sundays, each with its name. Never computed: the dates follow decrees of
 * three ministers, joint leave included.
 */
export interface Calendar {
  holidays: ReadonlyMap<DayNumber, string>
}

/** From rows whose date is written `2026-11-23`. */
export function calendarFrom(rows: Iterable<{ date: string; name: string }>): Calendar {
  return { holidays: new Map(Array.from(rows, ({ date, name }) => [readDay(date), name])) }
}

export type DayOff = { why: 'weekend' } | { why: 'holiday'; name: string }

/** Why nobody works on a day; null on a working day. A holiday on a Sunday is a Sunday. */
export function dayOff({ holidays }: Calendar, day: DayNumber): DayOff | null {
  if (isWeekend(day)) return { why: 'weekend' }
  const name = holidays.get(day)
  return name === undefined ? null : { why: 'holiday', name }
}

export function isWorkingDay(calendar: Calendar, day: DayNumber): boolean {
  return dayOff(calendar, day) === null
}

/** No block of days off is that long; a list that says otherwise must not keep anything back for ever. */
const LONGEST_BREAK_DAYS = 30

/** The first working day after a day; where the calendar knows none for long, simply the next day. */
export function nextWorkingDay(calendar: Calendar, after: DayNumber): DayNumber {
  for (let day = after + 1; day <= after + LONGEST_BREAK_DAYS; day += 1)
    if (isWorkingDay(calendar, day)) return day
  return after + 1
}

/** Working days after one day, up to and including another; 0 when the other does not come later. */
export function workingDaysBetween(calendar: Calendar, after: DayNumber, until: DayNumber): number {
  let count = 0
  for (let day = after + 1; day <= until; day += 1) if (isWorkingDay(calendar, day)) count += 1
  return count
}
