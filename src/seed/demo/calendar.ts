import { dayInOffice } from '#domain/officeTime.ts'
import { dayOf, instantAt, isWeekend, type DayNumber } from '#domain/workdays/officeDay.ts'

/** `[3, '09.15']`: a quarter past nine in the office, three working days ago. */
export type Moment = readonly [workingDaysAgo: number, time: string]

/** The instant of a moment in the office. Weekends are skipped; holidays stand in a list that this does not know. */
export function officeInstant([workingDaysAgo, time]: Moment, today: Date): Date {
  return instantAt(workingDayBefore(dayOf(today), workingDaysAgo), time.replace('.', ':'))
}

function workingDayBefore(day: DayNumber, count: number): DayNumber {
  if (count === 0) return day
  return workingDayBefore(day - 1, isWeekend(day - 1) ? count : count - 1)
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'].concat(
  ...['Agustus', 'September', 'Oktober', 'November', 'Desember'],
)

/** The calendar date in the office, in the ways letters write it. */
export function officeDate(instant: Date): { iso: string; words: string; roman: string; year: number } {
  const date = new Date(`${dayInOffice(instant)}T00:00:00Z`)
  const [month, year] = [date.getUTCMonth(), date.getUTCFullYear()]
  return {
    iso: date.toISOString(),
    words: `${date.getUTCDate()} ${MONTHS[month] ?? ''} ${year}`,
    roman: ROMAN[month] ?? '',
    year,
  }
}
