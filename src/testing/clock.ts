import { HOLIDAYS } from '#seed/data/holidays.ts'
import type { ClockEvent } from '#domain/request/clockHistory.ts'
import { deadlineOf, PROMISED, type ClockSettings, type Deadline } from '#domain/request/deadline.ts'
import type { RequestType } from '#domain/request/status.ts'
import { calendarFrom } from '#domain/workdays/calendar.ts'
import { writtenDay } from '#domain/workdays/officeDay.ts'

/** The calendar of the decrees. */
export const DECREED = calendarFrom(
  HOLIDAYS.flatMap(([, rows]) => rows.map(([date, , name]) => ({ date, name }))),
)

/** As the standard promises. */
export const STANDARD: ClockSettings = {
  workingDays: PROMISED,
  closingTime: '16:00',
  startsAt: 'submission',
}

/** `2026-07-20 09:00` in the office. */
export const wita = (local: string) => new Date(`${local.replace(' ', 'T')}:00+08:00`)

export type Told = readonly [at: string, action: ClockEvent['action'], days?: number]

type Wishes = { type?: RequestType } & Partial<ClockSettings>

/** A request with this history, asked about at this time. */
export function aQuestion(
  told: readonly Told[],
  now: string,
  { type = 'creation', ...settings }: Wishes = {},
): Parameters<typeof deadlineOf>[0] {
  const events = told.map(([at, action, days]): ClockEvent => ({
    action,
    at: wita(at),
    ...(days && { days }),
  }))
  return { type, events, calendar: DECREED, settings: { ...STANDARD, ...settings }, now: wita(now) }
}

/** Where the promise of a request with this history stands. */
export function ask(told: readonly Told[], now: string, more: Wishes = {}): Deadline {
  return deadlineOf(aQuestion(told, now, more))
}

export const dueDayOf = ({ due }: Deadline) => due && writtenDay(due.day)
