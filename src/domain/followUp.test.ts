import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECREED } from '#testing/clock.ts'
import { dayAfter, dayWaited } from './followUp.ts'
import { workingDaysBetween } from './workdays/calendar.ts'
import { readDay, writtenDay } from './workdays/officeDay.ts'

const waited = (today: string, days: number) => writtenDay(dayWaited(DECREED, readDay(today), days))

describe('the last day that has waited long enough', () => {
  it.each([
    ['within a week', '2026-07-24', 3, '2026-07-21'],
    ['across a weekend', '2026-07-27', 3, '2026-07-22'],
    ['seen on a Sunday', '2026-07-26', 1, '2026-07-23'],
    ['across the block of Idulfitri', '2026-03-26', 2, '2026-03-24'],
    ['at once', '2026-07-22', 0, '2026-07-22'],
  ])('%s', (_, today, days, day) => {
    expect(waited(today, days)).toBe(day)
  })
})

const someDay = fc.integer({ min: readDay('2024-02-01'), max: readDay('2027-06-30') })
const someDays = fc.integer({ min: 1, max: 60 })

it('looking back, so many working days lie between, and on the day after one fewer', () => {
  fc.assert(
    fc.property(someDay, someDays, (today, days) => {
      const day = dayWaited(DECREED, today, days)
      expect(workingDaysBetween(DECREED, day, today)).toBe(days)
      expect(workingDaysBetween(DECREED, day + 1, today)).toBe(days - 1)
    }),
  )
})

it('who is told a day is closed on it, and not before', () => {
  fc.assert(
    fc.property(someDay, someDays, (since, days) => {
      const closes = dayAfter(DECREED, since, days)
      expect(since).toBeLessThanOrEqual(dayWaited(DECREED, closes, days))
      expect(since).toBeGreaterThan(dayWaited(DECREED, closes - 1, days))
    }),
  )
})
