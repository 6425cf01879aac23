import { describe, expect, it } from 'vitest'
import { ask, dueDayOf, wita, type Told } from '#testing/clock.ts'
import { writtenDay } from '../workdays/officeDay.ts'
import type { RequestType } from './status.ts'

describe('a promise is due at closing time of the Nth working day after the day of receipt', () => {
  it.each<[string, string, string, RequestType]>([
    ['on a Monday', '2026-07-20 09:00', '2026-07-23', 'creation'],
    ['of two days', '2026-07-20 09:00', '2026-07-22', 'change'],
    ['of one day', '2026-07-20 09:00', '2026-07-21', 'deletion'],
    ['on a Tuesday at 00.30, which is Monday in UTC', '2026-07-21 00:30', '2026-07-24', 'creation'],
    ['on a Monday at 23.59', '2026-07-20 23:59', '2026-07-23', 'creation'],
    ['after closing', '2026-07-20 17:10', '2026-07-23', 'creation'],
    ['on a Friday', '2026-07-24 09:00', '2026-07-29', 'creation'],
    ['on a Saturday: Monday is day 1', '2026-07-25 09:00', '2026-07-29', 'creation'],
    ['on a Sunday', '2026-07-26 23:00', '2026-07-29', 'creation'],
    ['on a holiday', '2026-08-17 10:00', '2026-08-20', 'creation'],
    ['the Friday before a holiday', '2026-08-14 10:00', '2026-08-20', 'creation'],
    ['before the block of Idulfitri', '2026-03-17 10:00', '2026-03-27', 'creation'],
    ['inside the block of Idulfitri', '2026-03-20 10:00', '2026-03-25', 'deletion'],
    ['on 31 December, by next year’s calendar', '2026-12-31 10:00', '2027-01-07', 'creation'],
    ['on Christmas Eve, a joint leave', '2026-12-24 10:00', '2026-12-30', 'creation'],
  ])('received %s', (_, receivedAt, due, type) => {
    const answer = ask([[receivedAt, 'submit']], receivedAt, { type })
    expect(dueDayOf(answer)).toBe(due)
    expect(answer.due?.at).toEqual(wita(`${due} 16:00`))
  })

  it('or at whatever time the office closes', () => {
    expect(
      ask([['2026-07-20 09:00', 'submit']], '2026-07-20 09:00', { closingTime: '15:30' }).due?.at,
    ).toEqual(wita('2026-07-23 15:30'))
  })

  it('names every day that did not count', () => {
    const { skipped } = ask([['2026-08-14 10:00', 'submit']], '2026-08-14 10:00')
    expect(skipped.map(({ day, ...why }) => [writtenDay(day), why])).toEqual([
      ['2026-08-15', { why: 'weekend' }],
      ['2026-08-16', { why: 'weekend' }],
      ['2026-08-17', { why: 'holiday', name: 'Proklamasi Kemerdekaan' }],
    ])
  })
})

describe('while the file is with the unit the clock stands', () => {
  const received: Told = ['2026-07-20 09:00', 'submit']

  it.each<[string, readonly Told[], string]>([
    [
      'for two days',
      [
        ['2026-07-21 10:00', 'requestRevision'],
        ['2026-07-23 09:00', 'submit'],
      ],
      '2026-07-27',
    ],
    [
      'and costs nothing when it is back on the same day',
      [
        ['2026-07-21 08:00', 'requestRevision'],
        ['2026-07-21 15:59', 'submit'],
      ],
      '2026-07-23',
    ],
    [
      'and moves nothing when it was late before',
      [
        ['2026-07-24 09:00', 'requestRevision'],
        ['2026-07-27 09:00', 'submit'],
      ],
      '2026-07-23',
    ],
    [
      'from the due day on',
      [
        ['2026-07-23 10:00', 'requestRevision'],
        ['2026-07-27 09:00', 'submit'],
      ],
      '2026-07-27',
    ],
    [
      'twice',
      [
        ['2026-07-21 10:00', 'requestRevision'],
        ['2026-07-22 09:00', 'submit'],
        ['2026-07-23 09:00', 'requestRevision'],
        ['2026-07-24 09:00', 'submit'],
      ],
      '2026-07-27',
    ],
    [
      'from the day of receipt on',
      [
        ['2026-07-20 10:00', 'requestRevision'],
        ['2026-07-22 09:00', 'submit'],
      ],
      '2026-07-24',
    ],
  ])('%s', (_, told, due) => {
    expect(dueDayOf(ask([received, ...told], '2026-07-20 09:00'))).toBe(due)
  })

  it('across the block of Idulfitri: days off anyway are added once', () => {
    const told: Told[] = [
      ['2026-03-16 09:00', 'submit'],
      ['2026-03-17 09:00', 'requestRevision'],
      ['2026-03-26 09:00', 'submit'],
    ]
    const answer = ask(told, '2026-03-26 09:00')
    expect(dueDayOf(answer)).toBe('2026-03-30')
    expect(answer.skipped.filter(({ why }) => why === 'paused').map(({ day }) => writtenDay(day))).toEqual([
      '2026-03-17',
      '2026-03-25',
    ])
  })

  it('however long that lasts', () => {
    const answer = ask([received, ['2026-07-22 10:00', 'requestRevision']], '2026-09-30 09:00')
    expect(answer).toMatchObject({
      state: 'paused',
      workingDaysUsed: 1,
      workingDaysLeft: 2,
      workingDaysLate: 0,
    })
  })
})
