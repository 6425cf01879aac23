import { isWorkingDay, type Calendar } from './workdays/calendar.ts'
import type { DayNumber } from './workdays/officeDay.ts'

/** Until the settings say otherwise. */
export const FOLLOW_UP = { reminderDays: 5, closingDays: 30, eventNoticeDays: 14 } as const

/** Working days before login information lapses on which its unit is reminded. */
export const LAPSE_NOTICE_DAYS = 2

/** Working days that lie at least between a reminder and the closing of which it tells. */
export const LEAST_NOTICE_DAYS = 5

/** No setting is that long; a calendar without working days must not keep a job busy for ever. */
const LONGEST_LOOK_DAYS = 1_000

/** The last day since which so many working days have passed: what happened on it, or before, has waited long enough. */
export function dayWaited(calendar: Calendar, today: DayNumber, workingDays: number): DayNumber {
  let day = today
  for (let left = workingDays; left > 0 && day > today - LONGEST_LOOK_DAYS; day -= 1)
    if (isWorkingDay(calendar, day)) left -= 1
  return day
}

/** The day on which so many working days will have passed since another. */
export function dayAfter(calendar: Calendar, since: DayNumber, workingDays: number): DayNumber {
  let day = since
  for (let left = workingDays; left > 0 && day < since + LONGEST_LOOK_DAYS;) {
    day += 1
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}
