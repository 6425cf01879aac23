/** WITA has no daylight saving time. */
const OFFICE_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

/** `[3, '09.15']`: a quarter past nine in the office, three working days ago. */
export type Moment = readonly [workingDaysAgo: number, time: string]

/** The instant of a moment in the office. Weekends are skipped; holidays stand in a list that this does not know. */
export function officeInstant([workingDaysAgo, time]: Moment, today: Date): Date {
  const [hours = 0, minutes = 0] = time.split('.').map(Number)
  const day = workingDayBefore(midnightInOffice(today), workingDaysAgo)
  return new Date(day + (hours * 60 + minutes) * 60_000 - OFFICE_OFFSET_MS)
}

/** Milliseconds of the office's calendar date, as if it were UTC. */
function midnightInOffice(instant: Date): number {
  return Math.floor((instant.getTime() + OFFICE_OFFSET_MS) / DAY_MS) * DAY_MS
}

function workingDayBefore(day: number, count: number): number {
  if (count === 0) return day
  const before = day - DAY_MS
  const weekday = new Date(before).getUTCDay()
  return workingDayBefore(before, weekday === 0 || weekday === 6 ? count : count - 1)
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'].concat(
  ...['Agustus', 'September', 'Oktober', 'November', 'Desember'],
)

/** The calendar date in the office, in the ways letters write it. */
export function officeDate(instant: Date): { iso: string; words: string; roman: string; year: number } {
  const date = new Date(midnightInOffice(instant))
  const [month, year] = [date.getUTCMonth(), date.getUTCFullYear()]
  return {
    iso: date.toISOString(),
    words: `${date.getUTCDate()} ${MONTHS[month] ?? ''} ${year}`,
    roman: ROMAN[month] ?? '',
    year,
  }
}
