import type { Calendar } from '../workdays/calendar.ts'
import { countedDays, dueDay, type Due, type PausedDays, type Skipped } from '../workdays/dueDay.ts'
import { dayOf, type DayNumber } from '../workdays/officeDay.ts'
import {
  readHistory,
  type ClockEvent,
  type ClockHistory,
  type ClockStart,
  type Pause,
} from './clockHistory.ts'
import type { RequestType } from './status.ts'

/** What the office promises (settings). */
export interface ClockSettings {
  /** Working days for each type of request: 3, 2 and 1 by the standard. */
  workingDays: Readonly<Record<RequestType, number>>
  /** `16:00`: until then a day's work is in time. */
  closingTime: string
  startsAt: ClockStart
}

/** What the standard promises (SK 100.3.3/053/Diskominfo/VI/2024). */
export const PROMISED: ClockSettings['workingDays'] = { creation: 3, change: 2, deletion: 1 }
/** By how many working days the head may extend a promise, until the settings say otherwise. */
export const EXTENSION_DAYS = 3

/**
 * Where a promise stands. `not-started`: nothing was handed in, or not yet declared complete; `in-time` and `late` are
 * the verdict of what has ended.
 */
export const CLOCK_STATES = [
  'not-started',
  'running',
  'paused',
  'due-tomorrow',
  'due-today',
  'overdue',
  'in-time',
  'late',
] as const
export type ClockState = (typeof CLOCK_STATES)[number]

export interface Deadline {
  state: ClockState
  /** Null while the clock has not started. While the file is back with the unit: as if it came back at once. */
  due: Due | null
  /** What was promised, extensions included. */
  workingDays: number
  workingDaysUsed: number
  /** 0 from the due day on. */
  workingDaysLeft: number
  /** Working days after the due day, without those on which the file was with the unit. */
  workingDaysLate: number
  pauses: Pause[]
  skipped: Skipped[]
}

interface Question {
  type: RequestType
  events: readonly ClockEvent[]
  receivedAt?: Date | null
  calendar: Calendar
  settings: ClockSettings
  now: Date
}

/** Where the promise of a request stands at an instant, from its history alone (product.md §2.3). */
export function deadlineOf({ type, events, receivedAt, calendar, settings, now }: Question): Deadline {
  const history = readHistory(events, { type, startsAt: settings.startsAt, receivedAt })
  const promised = settings.workingDays[type]
  const { startedAt } = history
  if (!startedAt) return notStarted(promised, history)
  const { due, workingDays, stood } = dueOf({ ...history, startedAt }, { calendar, settings, promised })
  const { instant, day } = clockHand(history, now)
  const count = (after: DayNumber, until: DayNumber) => countedDays(calendar, { after, until, pauses: stood })
  const workingDaysLeft = count(day, due.day)
  return {
    state: stateOf(history, { isLate: instant > due.at, workingDaysLeft }),
    due,
    workingDays,
    workingDaysUsed: Math.min(count(dayOf(startedAt), day), workingDays),
    workingDaysLeft,
    workingDaysLate: count(due.day, day),
    pauses: history.pauses,
    skipped: due.skipped,
  }
}

function notStarted(workingDays: number, { pauses }: ClockHistory): Deadline {
  const none = { workingDaysUsed: 0, workingDaysLeft: workingDays, workingDaysLate: 0, skipped: [] }
  return { ...none, state: 'not-started', due: null, workingDays, pauses }
}

/** Where the clock's hand points: it stands still while the file is with the unit, whose time that is. */
function clockHand({ pauses, endedAt }: ClockHistory, now: Date): { instant: Date; day: DayNumber } {
  const open = pauses.at(-1)
  if (open?.until === null) return { instant: open.from, day: dayOf(open.from) - 1 }
  const instant = endedAt ?? now
  return { instant, day: dayOf(instant) }
}

interface Rules {
  calendar: Calendar
  settings: Pick<ClockSettings, 'closingTime'>
  promised: number
}

/**
 * When what was promised is due. What was late already stays late: neither a return nor an extension after the due time moves it. So each is applied
 * in the order of its time, and only when the due time had not passed by then.
 */
export function dueOf(
  { startedAt, pauses, extensions }: Pick<ClockHistory, 'pauses' | 'extensions'> & { startedAt: Date },
  { calendar, settings: { closingTime }, promised }: Rules,
): { due: Due; workingDays: number; stood: PausedDays[] } {
  const ask = (days: number, stood: PausedDays[]) =>
    dueDay(calendar, { receivedAt: startedAt, days, closingTime, pauses: stood })
  const returns = pauses.map(({ from, until }) => ({ at: from, pause: pausedDays(from, until), days: 0 }))
  const granted = extensions.map(({ at, days }) => ({ at, pause: null, days }))
  const stood: PausedDays[] = []
  let workingDays = promised
  let due = ask(workingDays, stood)
  for (const { at, pause, days } of [...returns, ...granted].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )) {
    if (pause) stood.push(pause)
    if (at > due.at) continue
    workingDays += days
    due = ask(workingDays, stood)
  }
  return { due, workingDays, stood }
}

/** From the day of return up to, and not including, the day of resubmission: back on the same day costs nothing. */
function pausedDays(from: Date, until: Date | null): PausedDays {
  return { from: dayOf(from), until: dayOf(until ?? from) }
}

function stateOf(
  { pauses, endedAt }: ClockHistory,
  { isLate, workingDaysLeft }: { isLate: boolean; workingDaysLeft: number },
): ClockState {
  if (endedAt) return isLate ? 'late' : 'in-time'
  if (isLate) return 'overdue'
  if (pauses.at(-1)?.until === null) return 'paused'
  if (workingDaysLeft === 0) return 'due-today'
  return workingDaysLeft === 1 ? 'due-tomorrow' : 'running'
}
