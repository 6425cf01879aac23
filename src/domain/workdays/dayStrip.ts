import type { Calendar } from './calendar.ts'
import { whyNot, type PausedDays } from './dueDay.ts'
import type { DayNumber } from './officeDay.ts'

/** What a calendar day is to a promise. `counted` and `late` are numbered, each from 1. */
export type StripDay = { day: DayNumber } & (
  | { kind: 'received' }
  | { kind: 'counted'; number: number; isExtension: boolean }
  | { kind: 'late'; number: number }
  | { kind: 'weekend' }
  | { kind: 'holiday'; name: string }
  | { kind: 'paused' }
)
export type DayKind = StripDay['kind']

interface Stretch {
  receivedOn: DayNumber
  dueOn: DayNumber
  /** The last day that is told; where it lies before the due day, the due day is. */
  until: DayNumber
  /** Working days without extensions: what is counted beyond them was granted. */
  promised: number
  pauses: readonly PausedDays[]
}

/** Every calendar day from receipt to the due day, or beyond it to the last one asked for, once and in order. */
export function dayStrip(calendar: Calendar, stretch: Stretch): StripDay[] {
  const { receivedOn, dueOn, until, promised, pauses } = stretch
  const days: StripDay[] = [{ day: receivedOn, kind: 'received' }]
  let counted = 0
  let late = 0
  for (let day = receivedOn + 1; day <= Math.max(dueOn, until); day += 1) {
    // Whoever sends a file back on the due day after closing time pauses nothing of what was promised.
    const off = day === dueOn ? null : whyNot(calendar, day, pauses)
    if (off) days.push({ day, ...kindOf(off) })
    else if (day > dueOn) days.push({ day, kind: 'late', number: (late += 1) })
    else days.push({ day, kind: 'counted', number: (counted += 1), isExtension: counted > promised })
  }
  return days
}

function kindOf(off: NonNullable<ReturnType<typeof whyNot>>) {
  return off.why === 'holiday' ? ({ kind: off.why, name: off.name } as const) : ({ kind: off.why } as const)
}
