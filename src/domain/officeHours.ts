import { isWorkingDay, nextWorkingDay, type Calendar } from './workdays/calendar.ts'
import { dayOf, instantAt } from './workdays/officeDay.ts'

/** Between what times the office is open on its working days, on the wall clock of the place where it stands. */
export interface OfficeHours {
  /** `08:00`. */
  opens: string
  closes: string
}

export const USUAL_HOURS: OfficeHours = { opens: '08:00', closes: '16:00' }

/** Whether a text is a time of day as the settings write it. */
export function isClockTime(text: unknown): text is string {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Settings that leave the office closed for ever, or are no times, count as the usual hours. */
export function soundHours({ opens, closes }: Partial<OfficeHours>): OfficeHours {
  const isSound = isClockTime(opens) && isClockTime(closes) && opens < closes
  return isSound ? { opens, closes } : USUAL_HOURS
}

/** The office's hours together with its days off. */
export interface Opening {
  hours: OfficeHours
  calendar: Calendar
}

/** Whether the office is open at an instant; its days are those by which promises are counted. */
export function isOpen(instant: Date, { hours, calendar }: Opening): boolean {
  const day = dayOf(instant)
  const [opens, closes] = [instantAt(day, hours.opens), instantAt(day, hours.closes)]
  return isWorkingDay(calendar, day) && instant >= opens && instant < closes
}

/** When the office opens next after an instant at which it is closed. */
export function nextOpening(instant: Date, { hours, calendar }: Opening): Date {
  const today = dayOf(instant)
  const opens = instantAt(today, hours.opens)
  if (opens > instant && isWorkingDay(calendar, today)) return opens
  return instantAt(nextWorkingDay(calendar, today), hours.opens)
}
