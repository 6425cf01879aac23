import type { Calendar } from './calendar.ts'
import { writtenDay, type DayNumber } from './officeDay.ts'

/** From this day on the next year has to be known: the joint decree for it usually comes in September. */
const NEXT_YEAR_FROM = '10-01'

/** This year and, from 1 October on, the next: those without a single day off, by which nothing can be promised. */
export function emptyYears({ holidays }: Calendar, today: DayNumber): number[] {
  const written = writtenDay(today)
  const year = Number(written.slice(0, 4))
  const known = new Set(Array.from(holidays.keys(), (day) => writtenDay(day).slice(0, 4)))
  const asked = written.slice(5) >= NEXT_YEAR_FROM ? [year, year + 1] : [year]
  return asked.filter((each) => !known.has(String(each)))
}
