import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { providerPlan } from '#db/providerPlan.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { runtime } from '#runtime.ts'
import { answer, refusal } from './answer.ts'
import { numberIn } from './numberIn.ts'

const USUAL = 50
const MOST = 200

/** `GET /api/zone/plan?page=&limit=`: for staff, what it would mean to carry on with the zone as it was read last. */
export const zonePlan: Endpoint = {
  path: '/zone/plan',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user' || !STAFF_ROLES.includes(actor.role))
      return refusal(refused('not-allowed'), req)
    const { names, ...plan } = await providerPlan(await transactionOf(req), runtime().env.DNS_ZONE)
    const limit = numberIn(req.query['limit'], { usual: USUAL, most: MOST })
    const totalPages = Math.max(1, Math.ceil(names.length / limit))
    const page = Math.min(numberIn(req.query['page'], { usual: 1, most: totalPages }), totalPages)
    const docs = names.slice((page - 1) * limit, page * limit)
    return answer({ ...plan, mayConfirm: actor.role === 'admin', docs, page, totalPages })
  },
}
