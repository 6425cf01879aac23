/** WITA, UTC+8, without daylight saving time: every legal date is computed here whatever the server's clock says. */
export const OFFICE_ZONE = 'Asia/Makassar'

const year = new Intl.DateTimeFormat('en', { timeZone: OFFICE_ZONE, year: 'numeric' })

/** Calendar year of an instant where the office stands. */
export function yearInOffice(instant: Date): number {
  return Number(year.format(instant))
}

const day = new Intl.DateTimeFormat('sv', { timeZone: OFFICE_ZONE, dateStyle: 'short' })

/** Calendar day of an instant where the office stands, `2026-11-23`. */
export function dayInOffice(instant: Date): string {
  return day.format(instant)
}

/** The last millisecond of the office's calendar day in which an instant lies. */
export function endOfOfficeDay(instant: Date): Date {
  return new Date(`${dayInOffice(instant)}T23:59:59.999+08:00`)
}
