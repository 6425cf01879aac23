import { dayOf, endOfDay, writtenDay } from './workdays/officeDay.ts'

/** WITA: every legal date is computed here whatever the server's clock says. */
export const OFFICE_ZONE = 'Asia/Makassar'

/** Calendar year of an instant where the office stands. */
export function yearInOffice(instant: Date): number {
  return Number(dayInOffice(instant).slice(0, 4))
}

/** Calendar day of an instant where the office stands, `2026-11-23`. */
export function dayInOffice(instant: Date): string {
  return writtenDay(dayOf(instant))
}

/** The last millisecond of the office's calendar day in which an instant lies. */
export function endOfOfficeDay(instant: Date): Date {
  return endOfDay(dayOf(instant))
}
