import { expect, it } from 'vitest'
import { calendarFrom } from './calendar.ts'
import { emptyYears } from './emptyYears.ts'
import { readDay } from './officeDay.ts'

it.each<[today: string, known: string[], empty: number[]]>([
  ['2026-07-20', ['2026-01-01'], []],
  ['2026-07-20', [], [2026]],
  ['2026-09-30', ['2026-01-01'], []],
  ['2026-10-01', ['2026-01-01'], [2027]],
  ['2026-12-31', ['2026-01-01', '2027-12-25'], []],
  ['2026-12-31', [], [2026, 2027]],
  ['2027-01-01', ['2026-01-01'], [2027]],
  ['2027-01-01', ['2025-12-31', '2028-01-01'], [2027]],
])('on %s, with days off on %j, the calendar lacks %j', (today, known, empty) => {
  const calendar = calendarFrom(known.map((date) => ({ date, name: 'Libur' })))
  expect(emptyYears(calendar, readDay(today))).toEqual(empty)
})
