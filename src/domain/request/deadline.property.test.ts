import fc from 'fast-check'
import { test } from 'vitest'
import { STANDARD } from '#testing/clock.ts'
import { instantAt, readDay, type DayNumber } from '../workdays/officeDay.ts'
import type { ClockEvent } from './clockHistory.ts'
import { deadlineOf } from './deadline.ts'

const FIRST = readDay('2026-01-01')

const day = fc.integer({ min: FIRST, max: FIRST + 60 })
const holidays = fc.uniqueArray(fc.integer({ min: FIRST, max: FIRST + 90 }), { maxLength: 30 })
/** Before closing time: what is returned after it on the due day was late already. */
const time = fc.integer({ min: 8 * 60, max: 16 * 60 - 1 })
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${minutes % 60}`

/** A submission and up to three returns, each followed by a resubmission, in the order of their times. */
const history = fc
  .tuple(
    day,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), time), {
      maxLength: 3,
    }),
  )
  .map(([received, returns]): ClockEvent[] => {
    const events: ClockEvent[] = [{ action: 'submit', at: instantAt(received, '07:00') }]
    let last = received
    for (const [wait, away, minutes] of returns) {
      const [out, back] = [last + wait + 1, last + wait + 1 + away]
      events.push({ action: 'requestRevision', at: instantAt(out, '08:00') })
      events.push({ action: 'submit', at: instantAt(back, clock(minutes)) })
      last = back
    }
    return events
  })

const dueIn = (events: readonly ClockEvent[], off: readonly DayNumber[], now = new Date('2027-01-01')) =>
  deadlineOf({
    type: 'creation',
    events,
    calendar: { holidays: new Map(off.map((each) => [each, 'Libur'])) },
    settings: STANDARD,
    now,
  })
const dueDay = (...question: Parameters<typeof dueIn>) => dueIn(...question).due?.day ?? Number.NaN

test('more holidays never make a promise due earlier', () => {
  fc.assert(
    fc.property(day, holidays, holidays, (received, some, more) => {
      const events: ClockEvent[] = [{ action: 'submit', at: instantAt(received, '09:00') }]
      return dueDay(events, [...some, ...more]) >= dueDay(events, some)
    }),
  )
})

test('a return never makes a promise due earlier', () => {
  fc.assert(
    fc.property(history, holidays, (events, off) => dueDay(events, off) >= dueDay(events.slice(0, 1), off)),
  )
})

test('a file that is returned again in the moment it comes back was simply away', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      time,
      holidays,
      (received, wait, first, second, minutes, off) => {
        const at = (days: number, local: string) => instantAt(received + days, local)
        const whole: ClockEvent[] = [
          { action: 'submit', at: at(0, '07:00') },
          { action: 'requestRevision', at: at(wait, '08:00') },
          { action: 'submit', at: at(wait + first + second, '08:00') },
        ]
        const between: ClockEvent[] = [
          { action: 'submit', at: at(wait + first, clock(minutes)) },
          { action: 'requestRevision', at: new Date(at(wait + first, clock(minutes)).getTime() + 1) },
        ]
        return dueDay(whole, off) === dueDay([...whole, ...between], off)
      },
    ),
  )
})

test('the order in which the history is read does not matter', () => {
  const shuffled = history.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  )
  fc.assert(
    fc.property(shuffled, holidays, ([events, anyhow], off) => dueDay(events, off) === dueDay(anyhow, off)),
  )
})

test('what is late stays late, whatever is done later', () => {
  const late = fc.tuple(history, fc.integer({ min: 1, max: 20 }), fc.boolean())
  fc.assert(
    fc.property(late, holidays, ([events, days, extended], off) => {
      const last = events.at(-1)?.at.getTime() ?? 0
      const due = dueIn(events, off).due?.at ?? new Date(0)
      const after = new Date(Math.max(due.getTime(), last) + days * 86_400_000)
      const deed: ClockEvent = extended
        ? { action: 'extend', at: after, days: 5 }
        : { action: 'requestRevision', at: after }
      return dueIn([...events, deed], off, new Date(after.getTime() + 1)).state === 'overdue'
    }),
  )
})

test('days used and days left make up the promise until it is due', () => {
  fc.assert(
    fc.property(history, holidays, fc.integer({ min: 0, max: 90 }), (events, off, later) => {
      const last = events.at(-1)?.at ?? new Date(0)
      const { state, workingDays, workingDaysUsed, workingDaysLeft } = dueIn(
        events,
        off,
        new Date(last.getTime() + later * 3_600_000),
      )
      return state === 'overdue' || workingDaysUsed + workingDaysLeft === workingDays
    }),
  )
})
