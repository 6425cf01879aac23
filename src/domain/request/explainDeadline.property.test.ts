import fc from 'fast-check'
import { test } from 'vitest'
import { STANDARD } from '#testing/clock.ts'
import { dayOf, instantAt, readDay } from '../workdays/officeDay.ts'
import type { ClockEvent } from './clockHistory.ts'
import { deadlineOf } from './deadline.ts'
import { explainDeadline } from './explainDeadline.ts'

const FIRST = readDay('2026-01-01')
const HOUR_MS = 3_600_000

const later = fc.record({
  hours: fc.integer({ min: 1, max: 150 }),
  deed: fc.constantFrom('send', 'send', 'extend', 'end'),
})

/** Anything that may become of a request after its submission, asked about at any time after it. */
const question = fc
  .tuple(
    fc.integer({ min: FIRST, max: FIRST + 40 }),
    fc.array(later, { maxLength: 7 }),
    fc.integer({ min: 0, max: 400 }),
    fc.uniqueArray(fc.integer({ min: FIRST, max: FIRST + 90 }), { maxLength: 30 }),
  )
  .map(([received, deeds, wait, off]) => {
    let at = instantAt(received, '09:00')
    const events: ClockEvent[] = [{ action: 'submit', at }]
    let isAway = false
    for (const { hours, deed } of deeds) {
      at = new Date(at.getTime() + hours * HOUR_MS)
      if (deed === 'extend') events.push({ action: deed, at, days: 2 })
      else if (deed === 'send') {
        events.push({ action: isAway ? 'submit' : 'requestRevision', at })
        isAway = !isAway
      } else {
        events.push({ action: isAway ? 'withdraw' : 'handOver', at })
        break
      }
    }
    const calendar = { holidays: new Map(off.map((each) => [each, 'Libur'])) }
    const now = new Date(at.getTime() + wait * HOUR_MS)
    return { type: 'creation', events, calendar, settings: STANDARD, now } as const
  })

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never

function always(holds: (found: NonNullable<ReturnType<typeof explainDeadline>>, asked: Question) => boolean) {
  fc.assert(
    fc.property(question, (asked) => {
      const found = explainDeadline(asked)
      return found !== null && holds(found, asked)
    }),
    { numRuns: 500 },
  )
}

test('every day from receipt on stands there once, without a gap', () => {
  always(({ days, startedAt }) => days.every(({ day }, n) => day === dayOf(startedAt) + n))
})

test('as many days are counted as were promised and granted, the last of them the due day', () => {
  always(({ days, workingDays, due }) => {
    const counted = days.filter(({ kind }) => kind === 'counted')
    return counted.length === workingDays && counted.at(-1)?.day === due.day
  })
})

test('as many days are late as the clock says', () => {
  always(({ days, workingDaysLate }) => days.filter(({ kind }) => kind === 'late').length === workingDaysLate)
})

test('the due time is the one of the clock, unless the file was with the unit to the last', () => {
  always(({ due, pauses }, asked) => {
    const clock = deadlineOf(asked).due?.at.getTime() ?? Number.NaN
    return pauses.at(-1)?.until === null ? due.at.getTime() >= clock : due.at.getTime() === clock
  })
})

test('nothing is told beyond the due day but until today, or until the end', () => {
  always(({ days, due, endedAt }, { now }) => {
    return days.at(-1)?.day === Math.max(due.day, dayOf(endedAt ?? now))
  })
})

test('the days left and used are those of the clock, as long as the office has the file', () => {
  always(({ pauses, ...found }, asked) => {
    const { workingDaysUsed, workingDaysLeft } = deadlineOf(asked)
    const isAway = pauses.at(-1)?.until === null
    return isAway || (found.workingDaysUsed === workingDaysUsed && found.workingDaysLeft === workingDaysLeft)
  })
})
