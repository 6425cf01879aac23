import { expect, it } from 'vitest'
import { aQuestion, type Told } from '#testing/clock.ts'
import type { StripDay } from '../workdays/dayStrip.ts'
import { writtenDay } from '../workdays/officeDay.ts'
import { explainDeadline } from './explainDeadline.ts'

/** R received · 1 2 3 counted · +4 counted by extension · L1 late · w weekend · h holiday · p paused; `!` the due day. */
function stripOf(told: readonly Told[], now: string): string {
  const found = explainDeadline(aQuestion(told, now))
  return found?.days.map((day) => letters(day) + (day.day === found.due.day ? '!' : '')).join(' ') ?? ''
}

function letters(day: StripDay): string {
  switch (day.kind) {
    case 'received':
      return 'R'
    case 'counted':
      return `${day.isExtension ? '+' : ''}${day.number}`
    case 'late':
      return `L${day.number}`
    case 'weekend':
    case 'holiday':
    case 'paused':
      return day.kind.charAt(0)
  }
}

const MONDAY: Told = ['2026-07-20 09:00', 'submit']
const RETURNED: Told = ['2026-07-21 10:00', 'requestRevision']

it.each<[string, readonly Told[], now: string, strip: string]>([
  ['within a week', [MONDAY], '2026-07-20 10:00', 'R 1 2 3!'],
  ['received on a Friday', [['2026-07-24 09:00', 'submit']], '2026-07-24 10:00', 'R w w 1 2 3!'],
  ['received on a Saturday', [['2026-07-25 09:00', 'submit']], '2026-07-25 10:00', 'R w 1 2 3!'],
  ['over a holiday', [['2026-08-14 09:00', 'submit']], '2026-08-14 10:00', 'R w w h 1 2 3!'],
  ['returned', [MONDAY, RETURNED, ['2026-07-23 09:00', 'submit']], '2026-07-23 10:00', 'R p p 1 2 w w 3!'],
  [
    'back on the same day',
    [MONDAY, RETURNED, ['2026-07-21 15:00', 'submit']],
    '2026-07-22 10:00',
    'R 1 2 3!',
  ],
  ['still with the unit', [MONDAY, RETURNED], '2026-07-23 10:00', 'R p p 1 2 w w 3!'],
  ['returned today', [MONDAY, RETURNED], '2026-07-21 12:00', 'R 1 2 3!'],
  ['extended', [MONDAY, ['2026-07-22 09:00', 'extend', 2]], '2026-07-22 10:00', 'R 1 2 3 +4 w w +5!'],
  ['on the due day after closing', [MONDAY], '2026-07-23 16:01', 'R 1 2 3!'],
  ['returned on the due day after closing', [MONDAY, ['2026-07-23 17:00', 'requestRevision']], '2026-07-24 10:00', 'R 1 2 3! p'], // prettier-ignore
  ['late over a weekend', [MONDAY], '2026-07-27 09:00', 'R 1 2 3! L1 w w L2'],
  ['late, then with the unit', [MONDAY, ['2026-07-27 09:00', 'requestRevision']], '2026-07-28 10:00', 'R 1 2 3! L1 w w p p'], // prettier-ignore
  [
    'late, with the unit for two days, then back',
    [MONDAY, ['2026-07-27 09:00', 'requestRevision'], ['2026-07-29 09:00', 'submit']],
    '2026-07-29 10:00',
    'R 1 2 3! L1 w w p p L2',
  ],
  ['ended in time', [MONDAY, ['2026-07-21 09:00', 'handOver']], '2026-08-30 10:00', 'R 1 2 3!'],
  ['ended late', [MONDAY, ['2026-07-24 09:00', 'handOver']], '2026-08-30 10:00', 'R 1 2 3! L1'],
  ['withdrawn while returned', [MONDAY, RETURNED, ['2026-07-23 09:00', 'withdraw']], '2026-08-30 10:00', 'R p p 1 2 w w 3!'], // prettier-ignore
])('tells each day of a request %s', (_, told, now, strip) => {
  expect(stripOf(told, now)).toBe(strip)
})

it('begins with the day of receipt and ends with the last day that matters', () => {
  const found = explainDeadline(aQuestion([MONDAY], '2026-07-27 09:00'))
  const days = found?.days.map(({ day }) => writtenDay(day)) ?? []
  expect([days[0], days.at(-1)]).toEqual(['2026-07-20', '2026-07-27'])
  expect(found?.today).toBe(found?.days.at(-1)?.day)
})

it('tells nothing of a promise that does not run', () => {
  expect(explainDeadline(aQuestion([], '2026-07-20 09:00'))).toBeNull()
  expect(explainDeadline(aQuestion([MONDAY], '2026-07-20 10:00', { startsAt: 'complete' }))).toBeNull()
})

it('says since when the file is with the unit, as long as it is', () => {
  const since = (...told: Told[]) =>
    explainDeadline(aQuestion([MONDAY, ...told], '2026-07-24 09:00'))?.withUnitSince?.toISOString() ?? null
  expect(since(RETURNED)).toBe('2026-07-21T02:00:00.000Z')
  expect(since(RETURNED, ['2026-07-22 09:00', 'submit'])).toBeNull()
  expect(since(RETURNED, ['2026-07-22 09:00', 'withdraw'])).toBeNull()
})
