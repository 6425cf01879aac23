import type { EventAction } from '../events.ts'
import type { RequestType } from './status.ts'

/** One line of a request's history, as far as the clock reads it. */
export interface ClockEvent {
  action: EventAction
  at: Date
  /** How many working days an extension added. */
  days?: number
}

/** The file was back with the unit from one instant until the other; `until` null: it still is. */
export interface Pause {
  from: Date
  until: Date | null
}

export interface ClockHistory {
  /** When the promise began to run; null while it does not. */
  startedAt: Date | null
  pauses: Pause[]
  extensions: { at: Date; days: number }[]
  /** Completed, rejected or withdrawn; null while open. */
  endedAt: Date | null
}

/** Whether the promise runs from the first submission, or from when review found the file complete. */
export const CLOCK_STARTS = ['submission', 'complete'] as const
export type ClockStart = (typeof CLOCK_STARTS)[number]

/** What is approved was found complete, whether or not anybody had said so before. */
const BEGINS: Record<ClockStart, readonly EventAction[]> = {
  submission: ['submit'],
  complete: ['declareComplete', 'approve'],
}

interface Reading {
  type: RequestType
  startsAt: ClockStart
  /** When what came on paper reached the office, however late it was entered. */
  receivedAt?: Date | null
}

/** What happened to a request, read from its history in whatever order it comes. */
export function readHistory(
  events: readonly ClockEvent[],
  { type, startsAt, receivedAt = null }: Reading,
): ClockHistory {
  const told = [...events].sort((a, b) => a.at.getTime() - b.at.getTime())
  const firstOf = (...actions: ClockEvent['action'][]) =>
    told.find(({ action }) => actions.includes(action))?.at ?? null
  const ends: ClockEvent['action'][] = [
    'handOver',
    'reject',
    'withdraw',
    'closeUnanswered',
    'lapse',
    ...(type === 'deletion' ? (['confirmDns'] as const) : []),
  ]
  return {
    startedAt: startOf(firstOf(...BEGINS[startsAt]), startsAt === 'submission' ? receivedAt : null),
    pauses: pausesIn(told),
    extensions: told.flatMap(({ action, at, days }) => (action === 'extend' && days ? [{ at, days }] : [])),
    endedAt: firstOf(...ends),
  }
}

/** Entering it is not receiving it: the day on which the letter came counts. Nothing runs before it is handed in. */
function startOf(told: Date | null, receivedAt: Date | null): Date | null {
  return told && receivedAt && receivedAt < told ? receivedAt : told
}

/** From each return until the next submission. */
function pausesIn(told: readonly ClockEvent[]): Pause[] {
  const pauses: Pause[] = []
  for (const { action, at } of told) {
    const last = pauses.at(-1)
    if (action === 'requestRevision') pauses.push({ from: at, until: null })
    else if (action === 'submit' && last?.until === null) last.until = at
  }
  return pauses
}
