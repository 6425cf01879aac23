import { dayInOffice } from '../officeTime.ts'
import type { Obligation } from './facts.ts'
import type { Problem } from './refusals.ts'
import type { Channel } from './status.ts'

/** What is said about something that is handed in over the counter. */
export interface Physical {
  receivedOn?: string | null
  receivedBy?: string | null
  items?: string | null
  receiptNumber?: string | null
}

/**
 * What must be sent as a file or link cannot be brought along instead: without it there is nothing to look at. What came
 * on paper as a whole may be paper in every part.
 */
export function mayBePhysical(obligation: Obligation, channel: Channel): boolean {
  return channel !== 'portal' || obligation !== 'required'
}

/** What is wrong with the note that something arrived. It cannot arrive tomorrow. */
export function receiptProblems(physical: Physical | null | undefined, now: Date): Problem[] {
  const { receivedOn, receivedBy } = physical ?? {}
  const day = receivedOn ? new Date(receivedOn) : null
  const on = 'physical.receivedOn'
  return [
    ...(day
      ? dayProblems(day, now).map((code) => ({ path: on, code }))
      : [{ path: on, code: 'field-required' }]),
    ...(receivedBy?.trim() ? [] : [{ path: 'physical.receivedBy', code: 'field-required' }]),
  ]
}

/** Before that it is a year mistyped. */
const EARLIEST = new Date('2000-01-01T00:00:00+08:00')

function dayProblems(day: Date, now: Date): string[] {
  if (Number.isNaN(day.getTime())) return ['value-invalid']
  if (day < EARLIEST) return ['received-too-early']
  return dayInOffice(day) > dayInOffice(now) ? ['received-in-future'] : []
}

/** Whether somebody of the office has it in hand. */
export function isReceived(physical: Physical | null | undefined): boolean {
  return Boolean(physical?.receiptNumber)
}
