/**
 * A calendar day where the office stands, counted from 1 January 1970: two days are compared and counted as numbers,
 * and written as `2026-11-23`.
 */
export type DayNumber = number

/** WITA is UTC+8 all year round (Keputusan Presiden 41/1987), whatever the server's clock says. */
const OFFICE_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** The office's calendar day in which an instant lies: Tuesday 00.30 WITA is Tuesday, though still Monday in UTC. */
export function dayOf(instant: Date): DayNumber {
  return Math.floor((instant.getTime() + OFFICE_OFFSET_MS) / DAY_MS)
}

/** What the clock on the office's wall shows, as the UTC of another instant: for what knows no zones. */
export function wallClock(instant: Date): Date {
  return new Date(instant.getTime() + OFFICE_OFFSET_MS)
}

/** The instant at which the clock on the office's wall shows this UTC. */
export function fromWallClock(wall: Date): Date {
  return new Date(wall.getTime() - OFFICE_OFFSET_MS)
}

/** `2026-11-23`. */
export function writtenDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The day that `2026-11-23` writes; NaN for what is no day, 30 February included. */
export function readDay(written: string): DayNumber {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return Number.NaN
  const day = Date.parse(`${written}T00:00:00Z`) / DAY_MS
  return !Number.isNaN(day) && writtenDay(day) === written ? day : Number.NaN
}

/** The instant of a time of the day in the office, `16:00`. */
export function instantAt(day: DayNumber, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(day * DAY_MS - OFFICE_OFFSET_MS + (hours * 60 + minutes) * MINUTE_MS)
}

/** The last millisecond of a day in the office. */
export function endOfDay(day: DayNumber): Date {
  return new Date(instantAt(day + 1, '00:00').getTime() - 1)
}

export function isWeekend(day: DayNumber): boolean {
  // The first day of 1970 was a Thursday.
  const weekday = (day + 4) % 7
  return weekday === 0 || weekday === 6
}
