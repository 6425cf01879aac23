import { expect, it } from 'vitest'
import { calendarFrom } from '../workdays/calendar.ts'
import { COMPLAINT_DAYS, complaintPromise, promisedDays } from './promise.ts'

const CALENDAR = calendarFrom([{ date: '2026-08-17', name: 'Proklamasi Kemerdekaan' }])
const at = (instant: string) => new Date(instant)

function promise(
  now: string,
  { answered = null as string | null, promised = 5, since = '2026-08-10T02:00:00Z' } = {},
) {
  const { dueAt, state, daysLate } = complaintPromise({
    since: at(since),
    answeredAt: answered ? at(answered) : null,
    promised,
    calendar: CALENDAR,
    closingTime: '16:00',
    now: at(now),
  })
  return `${dueAt.toISOString().slice(0, 16)} ${state} ${daysLate}`
}

it.each([
  // Monday + 5 working days, over the weekend and the 17th: Tuesday the 18th.
  ['in the middle', '2026-08-12T02:00:00Z', {}, '2026-08-18T08:00 running 0'],
  ['the working day before', '2026-08-14T02:00:00Z', {}, '2026-08-18T08:00 due-tomorrow 0'],
  ['on a day off before', '2026-08-16T02:00:00Z', {}, '2026-08-18T08:00 due-tomorrow 0'],
  ['on the day', '2026-08-18T07:59:00Z', {}, '2026-08-18T08:00 due-today 0'],
  ['after closing time of the day', '2026-08-18T08:01:00Z', {}, '2026-08-18T08:00 overdue 0'],
  ['two working days later', '2026-08-20T02:00:00Z', {}, '2026-08-18T08:00 overdue 2'],
  [
    'answered in time',
    '2026-09-20T02:00:00Z',
    { answered: '2026-08-18T08:00:00Z' },
    '2026-08-18T08:00 in-time 0',
  ],
  ['answered late', '2026-09-20T02:00:00Z', { answered: '2026-08-19T02:00:00Z' }, '2026-08-18T08:00 late 1'],
  [
    'received on a Saturday by UTC, Sunday by the office',
    '2026-08-10T02:00:00Z',
    { since: '2026-08-08T17:00:00Z', promised: 1 },
    '2026-08-10T08:00 due-today 0',
  ],
])('%s', (_, now, wishes, expected) => {
  expect(promise(now, wishes)).toBe(expected)
})

it.each([
  ['information', false, 5],
  ['complaint', false, 14],
  ['suggestion', false, 14],
  ['information', true, 60],
] as const)('%s, supervised %s: %i working days', (classification, supervised, expected) => {
  expect(promisedDays(COMPLAINT_DAYS, { classification, supervised })).toBe(expected)
})
