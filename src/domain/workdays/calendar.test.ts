import { describe, expect, it, test } from 'vitest'
import { calendarFrom, dayOff, isWorkingDay, workingDaysBetween } from './calendar.ts'
import { dayOf, instantAt, isWeekend, readDay, writtenDay } from './officeDay.ts'

describe('the office’s day of an instant', () => {
  it.each([
    ['2026-07-20T15:59:59.999Z', '2026-07-20'],
    ['2026-07-20T16:00:00.000Z', '2026-07-21'],
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('%s is %s', (instant, day) => {
    expect(writtenDay(dayOf(new Date(instant)))).toBe(day)
  })
})

describe('a written day', () => {
  it.each(['2026-02-28', '2028-02-29', '1999-12-31'])('%s is read and written alike', (written) => {
    expect(writtenDay(readDay(written))).toBe(written)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '', '2026-01-01T00:00', 'x'])(
    '%j is no day',
    (written) => {
      expect(readDay(written)).toBeNaN()
    },
  )
})

test('a time of the day is that of the office', () => {
  expect(instantAt(readDay('2026-07-27'), '16:00').toISOString()).toBe('2026-07-27T08:00:00.000Z')
  expect(instantAt(readDay('2026-07-27'), '00:30').toISOString()).toBe('2026-07-26T16:30:00.000Z')
})

test('Saturday and Sunday are the weekend', () => {
  const days = ['2026-07-20', '21', '22', '23', '24', '25', '26'].map((day) =>
    readDay(`2026-07-${day.slice(-2)}`),
  )
  expect(days.map(isWeekend)).toEqual([false, false, false, false, false, true, true])
})

describe('a calendar', () => {
  const calendar = calendarFrom([
    { date: '2026-08-17', name: 'Proklamasi Kemerdekaan' },
    { date: '2026-08-16', name: 'Minggu' },
  ])
  const day = readDay

  it('says why nobody works: a Sunday is a Sunday though it is a holiday too', () => {
    expect(dayOff(calendar, day('2026-08-17'))).toEqual({ why: 'holiday', name: 'Proklamasi Kemerdekaan' })
    expect(dayOff(calendar, day('2026-08-16'))).toEqual({ why: 'weekend' })
    expect(dayOff(calendar, day('2026-08-18'))).toBeNull()
    expect(isWorkingDay(calendar, day('2026-08-18'))).toBe(true)
  })

  it.each([
    ['2026-08-14', '2026-08-14', 0],
    ['2026-08-14', '2026-08-17', 0],
    ['2026-08-14', '2026-08-18', 1],
    ['2026-08-13', '2026-08-19', 3],
    ['2026-08-19', '2026-08-13', 0],
  ])('counts the working days after %s, up to and including %s: %i', (after, until, count) => {
    expect(workingDaysBetween(calendar, day(after), day(until))).toBe(count)
  })
})
