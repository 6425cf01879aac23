import type { Endpoint } from 'payload'
import { findOwn } from '#access/findOwn.ts'
import { isCaseworker } from '#access/isCaseworker.ts'
import { askImpact } from '#db/impactChecks.ts'
import { impactFacts } from '#db/impactFacts.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { answer, refusal } from './answer.ts'

/** `POST /api/requests/:id/check-impact`: officers and heads have a job look at the site once more. Only the database is touched. */
export const checkImpact: Endpoint = {
  path: '/:id/check-impact',
  method: 'post',
  handler: async (req) => {
    // First: whoever may not is told the same of a request that does not exist.
    if (!(await isCaseworker({ req }))) return refusal(refused('not-allowed'), req)
    const id = req.routeParams?.['id']
    const request = await findOwn(req, 'requests', typeof id === 'string' ? id : null)
    if (!request) return refusal(refused('not-found'), req)
    const db = await transactionOf(req)
    if (!(await impactFacts(db, request))) return refusal(refused('wrong-state'), req)
    await askImpact(db, request.id)
    return answer({ impact: await impactFacts(db, request) })
  },
}
