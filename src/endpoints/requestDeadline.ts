import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findOwn } from '#access/findOwn.ts'
import { explainedDeadline } from '#db/explainedDeadline.ts'
import { transactionOf } from '#db/transaction.ts'
import type { Explanation } from '#domain/request/explainDeadline.ts'
import type { ClockState } from '#domain/request/deadline.ts'
import { marksOf, type Mark } from '#domain/request/marks.ts'
import { refused } from '#domain/request/refusals.ts'
import type { Channel } from '#domain/request/status.ts'
import type { DayKind } from '#domain/workdays/dayStrip.ts'
import { writtenDay } from '#domain/workdays/officeDay.ts'
import { deadlineReasons, deadlineVerdict, stripDayText } from '#i18n/deadlineText.ts'
import { textsFor } from '#i18n/label.ts'
import { answer, refusal } from './answer.ts'

/** `GET /api/requests/:id/deadline`: when this request is due, every day from its receipt on, and the same in words. */
export const requestDeadline: Endpoint = {
  path: '/:id/deadline',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.['id']
    const isSomebody = actorOf(req).kind === 'user'
    const request = isSomebody ? await findOwn(req, 'requests', typeof id === 'string' ? id : null) : null
    if (!request) return refusal(refused('not-found'), req)
    const { language } = req.i18n
    const found = await explainedDeadline(await transactionOf(req), request.id)
    return answer(found ? shown(found, language) : nothing(request.channel, language))
  },
}

/** One day of the strip; `words` says all of it. */
export interface DayShown {
  /** `2026-11-23`. */
  date: string
  kind: DayKind
  number: number | null
  /** Of a holiday. */
  name: string | null
  isExtension: boolean
  marks: readonly Mark[]
  words: string
}

/** What is answered. Where nothing runs there are no days, and only sentences tell why. */
export interface DeadlineShown {
  state: ClockState | 'not-promised'
  /** Where it stands, then how it came to that. */
  sentences: string[]
  days: DayShown[]
  facts: Facts | null
}

type Facts = Pick<
  Explanation,
  | 'startedAt'
  | 'endedAt'
  | 'workingDays'
  | 'extensionDays'
  | 'workingDaysUsed'
  | 'workingDaysLeft'
  | 'workingDaysLate'
  | 'withUnitSince'
  | 'pauses'
> & { dueAt: Date; dueOn: string; today: string }

function shown(found: Explanation, language: string): DeadlineShown {
  const { state, days, due, today, startedAt, endedAt, withUnitSince, pauses } = found
  const { workingDays, extensionDays, workingDaysUsed, workingDaysLeft, workingDaysLate } = found
  return {
    state,
    sentences: [
      deadlineVerdict(found, language),
      ...(days.length > 0 ? deadlineReasons(found, language) : []),
    ],
    days: days.map((day) => ({
      date: writtenDay(day.day),
      kind: day.kind,
      number: 'number' in day ? day.number : null,
      name: 'name' in day ? day.name : null,
      isExtension: day.kind === 'counted' && day.isExtension,
      marks: marksOf(day, found),
      words: stripDayText(day, found, language),
    })),
    facts: {
      startedAt,
      dueAt: due.at,
      dueOn: writtenDay(due.day),
      today: writtenDay(today),
      endedAt,
      workingDays,
      extensionDays,
      workingDaysUsed,
      workingDaysLeft,
      workingDaysLate,
      withUnitSince,
      pauses,
    },
  }
}

/** What the office starts itself is promised to nobody. */
function nothing(channel: Channel, language: string): DeadlineShown {
  const { clockStates, deadline } = textsFor(language)
  const isPromised = channel !== 'office'
  return {
    state: isPromised ? 'not-started' : 'not-promised',
    sentences: [isPromised ? clockStates['not-started'] : deadline.notPromised],
    days: [],
    facts: null,
  }
}
