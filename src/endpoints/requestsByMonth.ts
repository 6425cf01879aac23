import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { requestsByMonth as months } from '#db/requestsByMonth.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { now } from '#now.ts'
import { answer, refusal } from './answer.ts'

/** `GET /api/requests/by-month`: for staff, the requests of the last twelve months by how they stand now. One statement. */
export const requestsByMonth: Endpoint = {
  path: '/by-month',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user' || !STAFF_ROLES.includes(actor.role))
      return refusal(refused('not-allowed'), req)
    return answer({ months: await months(await transactionOf(req), now()) })
  },
}
