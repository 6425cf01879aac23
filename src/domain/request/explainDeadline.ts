import { dayStrip, type StripDay } from '../workdays/dayStrip.ts'
import type { Due } from '../workdays/dueDay.ts'
import { dayOf, instantAt } from '../workdays/officeDay.ts'
import { readHistory, type ClockHistory } from './clockHistory.ts'
import { deadlineOf, dueOf, type Deadline } from './deadline.ts'

type Question = Parameters<typeof deadlineOf>[0]

/** A deadline with everything that led to it. */
export interface Explanation extends Omit<Deadline, 'due' | 'skipped'>, Pick<ClockHistory, 'endedAt'> {
  startedAt: Date
  /** While the file is with the unit and was not late before: as if it came back today. */
  due: Due
  /** Granted beyond what the standard promises. */
  extensionDays: number
  /** Since when the file is back with the unit; null while it is with the office, or has ended. */
  withUnitSince: Date | null
  today: number
  days: StripDay[]
}

/** Why a request is due when it is: each day from receipt on; null while the promise does not run. */
export function explainDeadline(question: Question): Explanation | null {
  const { type, events, receivedAt, calendar, settings, now } = question
  const deadline = deadlineOf(question)
  const history = readHistory(events, { type, startsAt: settings.startsAt, receivedAt })
  const { startedAt, endedAt } = history
  if (!startedAt) return null
  const promised = settings.workingDays[type]
  const hand = endedAt ?? now
  const isLate = deadline.state === 'overdue' || deadline.state === 'late'
  const pauses = closed(history, { hand, isLate })
  const told = { ...history, startedAt, pauses }
  const { due, workingDays, stood } = dueOf(told, { calendar, settings, promised })
  const until = dayOf(hand)
  const stretch = { receivedOn: dayOf(startedAt), dueOn: due.day, until, promised, pauses: stood }
  const open = history.pauses.at(-1)
  return {
    ...deadline,
    startedAt,
    endedAt,
    due,
    workingDays,
    workingDaysLeft: isLate ? 0 : workingDays - deadline.workingDaysUsed,
    extensionDays: workingDays - promised,
    withUnitSince: !endedAt && open?.until === null ? open.from : null,
    today: dayOf(now),
    days: dayStrip(calendar, stretch),
  }
}

/**
 * A pause that is not over ends today for the promise: the day on which a file comes back is the office's. What was late
 * before stays as late as it was, so that today is still the unit's.
 */
function closed(
  { pauses }: ClockHistory,
  { hand, isLate }: { hand: Date; isLate: boolean },
): ClockHistory['pauses'] {
  const until = isLate ? instantAt(dayOf(hand) + 1, '00:00') : hand
  return pauses.map((pause) => ({ ...pause, until: pause.until ?? until }))
}
