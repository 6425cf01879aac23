import { describe, expect, it } from 'vitest'
import { calendarFrom, isWorkingDay } from './workdays/calendar.ts'
import { dayOf } from './workdays/officeDay.ts'
import { isClockTime, isOpen, nextOpening, soundHours, USUAL_HOURS } from './officeHours.ts'

/** Wall clock of the office; 23 November 2026 is a Monday. */
const at = (wall: string) => new Date(`2026-11-${wall}:00+08:00`)

const NO_HOLIDAYS = calendarFrom([])
const USUAL = { hours: USUAL_HOURS, calendar: NO_HOLIDAYS }

describe('the office', () => {
  it.each([
    ['23T07:59', false, '23T08:00'],
    ['23T08:00', true, null],
    ['23T15:59', true, null],
    ['23T16:00', false, '24T08:00'],
    ['23T23:59', false, '24T08:00'],
    ['24T00:30', false, '24T08:00'],
    ['27T16:00', false, '30T08:00'],
    ['28T10:00', false, '30T08:00'],
    ['29T23:59', false, '30T08:00'],
  ])('at %s is open: %s, next from %s', (wall, open, next) => {
    expect(isOpen(at(wall), USUAL)).toBe(open)
    if (next) expect(nextOpening(at(wall), USUAL)).toEqual(at(next))
  })

  it('keeps the hours of the settings', () => {
    const hours = { hours: soundHours({ opens: '07:30', closes: '14:00' }), calendar: NO_HOLIDAYS }
    expect(isOpen(at('23T07:30'), hours)).toBe(true)
    expect(isOpen(at('23T14:00'), hours)).toBe(false)
    expect(nextOpening(at('27T14:00'), hours)).toEqual(at('30T07:30'))
  })

  it('is open on no other day than those by which promises are counted', () => {
    const calendar = calendarFrom([{ date: '2026-11-25', name: 'Libur' }])
    for (let day = 1; day <= 30; day += 1) {
      const noon = at(`${String(day).padStart(2, '0')}T12:00`)
      expect(isOpen(noon, { hours: USUAL_HOURS, calendar })).toBe(isWorkingDay(calendar, dayOf(noon)))
    }
  })
})

describe('a holiday', () => {
  const days = (from: number, count: number) =>
    Array.from({ length: count }, (_, day) => ({
      date: new Date(Date.UTC(2026, 10, from + day)).toISOString().slice(0, 10),
      name: 'Libur',
    }))

  it('is no day of the office, nor is a whole block of them', () => {
    const opening = { hours: USUAL_HOURS, calendar: calendarFrom(days(23, 10)) }
    expect(isOpen(at('23T10:00'), opening)).toBe(false)
    expect(nextOpening(at('23T10:00'), opening)).toEqual(new Date('2026-12-03T08:00:00+08:00'))
  })

  it('that never ends keeps nothing back for ever', () => {
    const opening = { hours: USUAL_HOURS, calendar: calendarFrom(days(1, 400)) }
    expect(nextOpening(at('23T10:00'), opening)).toEqual(at('24T08:00'))
  })
})

describe('settings that make no sense', () => {
  it.each([
    [{}],
    [{ opens: '16:00', closes: '08:00' }],
    [{ opens: '08:00', closes: '08:00' }],
    [{ opens: '8:00', closes: '16:00' }],
  ])('%j count as the usual hours', (settings) => expect(soundHours(settings)).toEqual(USUAL_HOURS))

  it.each(['24:00', '8:00', '08.00', '08:60', '', null, 8])('%j is no time of day', (text) =>
    expect(isClockTime(text)).toBe(false),
  )
})
