import type { Calendar } from './workdays/calendar.ts'
import { dayOf, instantAt, type DayNumber } from './workdays/officeDay.ts'

/** Days of the week by the names of the settings, Sunday first as in `Date`. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** When the office is open, on the wall clock of the place where it stands. */
export interface OfficeHours {
  /** `08:00`. */
  opens: string
  closes: string
  days: readonly Weekday[]
}

export const USUAL_HOURS: OfficeHours = {
  opens: '08:00',
  closes: '16:00',
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
}

/** Whether a text is a time of day as the settings write it. */
export function isClockTime(text: unknown): text is string {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Settings that leave the office closed for ever, or are no times, count as the usual hours. */
export function soundHours({ opens, closes, days }: Partial<OfficeHours>): OfficeHours {
  const isSound = isClockTime(opens) && isClockTime(closes) && opens < closes
  return {
    ...USUAL_HOURS,
    ...(isSound && { opens, closes }),
    ...(days && days.length > 0 && { days }),
  }
}

/** The office's hours together with its days off. */
export interface Opening {
  hours: OfficeHours
  calendar: Calendar
}

function isOfficeDay(day: DayNumber, { hours, calendar }: Opening): boolean {
  // The first day of 1970 was a Thursday.
  const weekday = WEEKDAYS[(day + 4) % WEEKDAYS.length]
  return weekday !== undefined && hours.days.includes(weekday) && !calendar.holidays.has(day)
}

/** Whether the office is open at an instant. */
export function isOpen(instant: Date, opening: Opening): boolean {
  const day = dayOf(instant)
  const { opens, closes } = opening.hours
  return isOfficeDay(day, opening) && instant >= instantAt(day, opens) && instant < instantAt(day, closes)
}

/** No block of days off is that long; a list that says otherwise must not keep mails back for ever. */
const LONGEST_BREAK_DAYS = 30

/** When the office opens next after an instant at which it is closed. */
export function nextOpening(instant: Date, opening: Opening): Date {
  const today = dayOf(instant)
  for (let day = today; day <= today + LONGEST_BREAK_DAYS; day += 1) {
    const opens = instantAt(day, opening.hours.opens)
    if (opens > instant && isOfficeDay(day, opening)) return opens
  }
  return instantAt(today + 1, opening.hours.opens)
}
