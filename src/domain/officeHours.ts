import { dayInOffice } from './officeTime.ts'

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

const instantOf = (day: string, clock: string) => new Date(`${day}T${clock}:00+08:00`)

function isOfficeDay(day: string, { days }: OfficeHours): boolean {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]
  return weekday !== undefined && days.includes(weekday)
}

/** Whether the office is open at an instant. */
export function isOpen(instant: Date, hours: OfficeHours): boolean {
  const day = dayInOffice(instant)
  return (
    isOfficeDay(day, hours) &&
    instant >= instantOf(day, hours.opens) &&
    instant < instantOf(day, hours.closes)
  )
}

const DAY_MS = 24 * 60 * 60 * 1000
const A_WEEK_AND_A_DAY = 8

/** When the office opens next after an instant at which it is closed. */
export function nextOpening(instant: Date, hours: OfficeHours): Date {
  for (let ahead = 0; ahead < A_WEEK_AND_A_DAY; ahead += 1) {
    const day = dayInOffice(new Date(instant.getTime() + ahead * DAY_MS))
    const opening = instantOf(day, hours.opens)
    if (isOfficeDay(day, hours) && opening > instant) return opening
  }
  // `soundHours` leaves at least one day of the week.
  return new Date(instant.getTime() + DAY_MS)
}
