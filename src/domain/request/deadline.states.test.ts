import { describe, expect, it, test } from 'vitest'
import { wita, aQuestion, ask, dueDayOf, type Told } from '#testing/clock.ts'
import { deadlineOf } from './deadline.ts'
import type { Deadline } from './deadline.ts'

describe('where a promise stands', () => {
  const received: Told = ['2026-07-22 09:00', 'submit'] // Wednesday, due Monday the 27th
  const back: Told = ['2026-07-28 09:00', 'requestRevision']

  it.each<[string, readonly Told[], string, Partial<Deadline>]>([
    [
      'on the day of receipt',
      [],
      '2026-07-22 10:00',
      { state: 'running', workingDaysUsed: 0, workingDaysLeft: 3 },
    ],
    ['on Thursday', [], '2026-07-23 10:00', { state: 'running', workingDaysUsed: 1, workingDaysLeft: 2 }],
    ['on the Friday before a Monday', [], '2026-07-24 10:00', { state: 'due-tomorrow', workingDaysLeft: 1 }],
    ['on the Sunday before', [], '2026-07-26 10:00', { state: 'due-tomorrow', workingDaysLeft: 1 }],
    ['on the day', [], '2026-07-27 16:00', { state: 'due-today', workingDaysUsed: 3, workingDaysLeft: 0 }],
    ['a minute after closing', [], '2026-07-27 16:01', { state: 'overdue', workingDaysLate: 0 }],
    ['on the next working day', [], '2026-07-28 00:10', { state: 'overdue', workingDaysLate: 1 }],
    ['on the Saturday after', [], '2026-08-01 10:00', { state: 'overdue', workingDaysLate: 4 }],
    ['returned when it was late', [back], '2026-08-05 10:00', { state: 'overdue', workingDaysLate: 0 }],
    [
      'returned late and handed in again',
      [back, ['2026-07-31 09:00', 'submit']],
      '2026-07-31 10:00',
      { state: 'overdue', workingDaysLate: 1 },
    ],
    [
      'completed on the day',
      [['2026-07-27 15:59', 'handOver']],
      '2026-09-01 10:00',
      { state: 'in-time', workingDaysLate: 0 },
    ],
    [
      'completed a day late',
      [['2026-07-28 09:00', 'handOver']],
      '2026-09-01 10:00',
      { state: 'late', workingDaysLate: 1 },
    ],
    ['rejected in time', [['2026-07-24 09:00', 'reject']], '2026-09-01 10:00', { state: 'in-time' }],
    ['lapsed in time', [['2026-07-24 09:00', 'lapse']], '2026-09-01 10:00', { state: 'in-time' }],
    [
      'withdrawn after it was late',
      [['2026-08-03 09:00', 'withdraw']],
      '2026-09-01 10:00',
      { state: 'late', workingDaysLate: 5 },
    ],
    [
      'withdrawn while it was with the unit',
      [
        ['2026-07-24 09:00', 'requestRevision'],
        ['2026-08-24 09:00', 'withdraw'],
      ],
      '2026-09-01 10:00',
      { state: 'in-time' },
    ],
    ['approved only', [['2026-07-24 09:00', 'approve']], '2026-07-28 10:00', { state: 'overdue' }],
  ])('%s', (_, told, now, expected) => {
    expect(ask([received, ...told], now)).toMatchObject(expected)
  })

  it('a draft is promised nothing yet', () => {
    expect(ask([['2026-07-20 09:00', 'created']], '2026-07-22 10:00')).toMatchObject({
      state: 'not-started',
      due: null,
    })
  })

  it('a deletion ends when it is carried out, another request when it is handed over', () => {
    const told: Told[] = [received, ['2026-07-23 09:00', 'confirmDns']]
    expect(ask(told, '2026-09-01 10:00', { type: 'deletion' }).state).toBe('in-time')
    expect(ask(told, '2026-09-01 10:00').state).toBe('overdue')
  })
})

describe('an extension', () => {
  const received: Told = ['2026-07-20 09:00', 'submit']

  it('before the due time adds its working days', () => {
    const answer = ask([received, ['2026-07-23 15:00', 'extend', 2]], '2026-07-24 10:00')
    expect(dueDayOf(answer)).toBe('2026-07-27')
    expect(answer).toMatchObject({ state: 'due-tomorrow', workingDays: 5 })
  })

  it('after it erases no lateness', () => {
    expect(dueDayOf(ask([received, ['2026-07-23 16:30', 'extend', 2]], '2026-07-24 10:00'))).toBe(
      '2026-07-23',
    )
  })
})

describe('a clock that starts when the file is found complete', () => {
  const startsAt = 'complete' as const

  it('has not started before', () => {
    const answer = ask(
      [
        ['2026-07-20 09:00', 'submit'],
        ['2026-07-21 09:00', 'requestRevision'],
      ],
      '2026-08-01 10:00',
      { startsAt },
    )
    expect(answer).toMatchObject({ state: 'not-started', due: null })
  })

  it('counts from that day', () => {
    const told: Told[] = [
      ['2026-07-20 09:00', 'submit'],
      ['2026-07-21 09:00', 'requestRevision'],
      ['2026-07-22 09:00', 'submit'],
      ['2026-07-23 11:00', 'declareComplete'],
    ]
    expect(dueDayOf(ask(told, '2026-07-23 12:00', { startsAt }))).toBe('2026-07-28')
  })
})

test('what is approved was found complete, whether or not anybody said so', () => {
  const told: Told[] = [
    ['2026-07-20 09:00', 'submit'],
    ['2026-07-22 09:00', 'approve'],
  ]
  expect(dueDayOf(ask(told, '2026-07-22 12:00', { startsAt: 'complete' }))).toBe('2026-07-27')
})

describe('what came on paper', () => {
  const told: Told[] = [['2026-07-22 09:00', 'submit']]
  const from = (receivedAt: string | null) =>
    dueDayOf(
      deadlineOf({
        ...aQuestion(told, '2026-07-22 10:00'),
        receivedAt: receivedAt === null ? null : wita(receivedAt),
      }),
    )

  it.each([
    ['counts from the day on which it came', '2026-07-20 11:00', '2026-07-23'],
    ['counts from its entry when nobody says when it came', null, '2026-07-27'],
    ['cannot have come after it was entered', '2026-07-23 09:00', '2026-07-27'],
  ])('%s', (_, receivedAt, due) => {
    expect(from(receivedAt)).toBe(due)
  })

  it('may be late when it is entered, and says so', () => {
    const answer = deadlineOf({
      ...aQuestion(told, '2026-07-22 10:00'),
      receivedAt: wita('2026-07-13 09:00'),
    })
    expect(answer).toMatchObject({ state: 'overdue', workingDaysLate: 4 })
  })

  it('runs no sooner than it is handed in', () => {
    const answer = deadlineOf({ ...aQuestion([], '2026-07-22 10:00'), receivedAt: wita('2026-07-13 09:00') })
    expect(answer.state).toBe('not-started')
  })
})

test('the first submission counts, not a later one', () => {
  const told: Told[] = [
    ['2026-07-20 09:00', 'submit'],
    ['2026-07-20 10:00', 'requestRevision'],
    ['2026-07-20 11:00', 'submit'],
  ]
  expect(dueDayOf(ask(told, '2026-07-20 12:00'))).toBe('2026-07-23')
})
