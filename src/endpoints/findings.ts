import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findingsPage } from '#db/findings.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { STAFF_ROLES } from '#domain/roles.ts'
import { runtime } from '#runtime.ts'
import { answer, refusal } from './answer.ts'
import { numberIn } from './numberIn.ts'

const USUAL = 20
const MOST = 200

/** `GET /api/zone/findings?page=&limit=`: for staff, where register and zone differ. Only what was seen twice. */
export const findings: Endpoint = {
  path: '/zone/findings',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (actor.kind !== 'user' || !STAFF_ROLES.includes(actor.role))
      return refusal(refused('not-allowed'), req)
    const limit = numberIn(req.query['limit'], { usual: USUAL, most: MOST })
    const page = numberIn(req.query['page'], { usual: 1, most: 100_000 })
    const { docs, totalDocs } = await findingsPage(await transactionOf(req), {
      zone: runtime().env.DNS_ZONE,
      page,
      limit,
    })
    return answer({ docs, totalDocs, page, totalPages: Math.max(1, Math.ceil(totalDocs / limit)) })
  },
}
