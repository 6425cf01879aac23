import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { openingOf } from '#db/officeHours.ts'
import { transactionOf, type Sql } from '#db/transaction.ts'
import { dueOf } from '#domain/request/deadline.ts'
import { readQuestion, type DeadlineQuestion } from '#domain/request/deadlineQuestion.ts'
import { refused } from '#domain/request/refusals.ts'
import { writtenDay } from '#domain/workdays/officeDay.ts'
import { answer, refusal } from './answer.ts'

/**
 * `GET /api/requests/deadline?type=&receivedAt=&pause=from/until…`: when a promise would be due, and every day that does
 * not count, with why. Signed-in only; two statements.
 */
export const deadline: Endpoint = {
  path: '/deadline',
  method: 'get',
  handler: async (req) => {
    if (actorOf(req).kind !== 'user') return refusal(refused('not-allowed'), req)
    const read = readQuestion(req.query)
    if (!read.ok) return refusal(refused('field-invalid', read.problems), req)
    return answer(await dueFor(read.question, await transactionOf(req)))
  },
}

async function dueFor({ type, receivedAt, pauses }: DeadlineQuestion, db: Sql) {
  const { hours, calendar, promise } = await openingOf(db)
  const settings = { closingTime: hours.closes }
  const history = { startedAt: receivedAt, pauses, extensions: [] }
  const { due, workingDays } = dueOf(history, { calendar, settings, promised: promise.workingDays[type] })
  return {
    dueAt: due.at,
    dueOn: writtenDay(due.day),
    workingDays,
    skipped: due.skipped.map(({ day, ...why }) => ({ date: writtenDay(day), ...why })),
    pauses,
  }
}
