import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { findForUser } from '#access/findForUser.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { scopeOf } from '#domain/permissions.ts'
import { refused } from '#domain/request/refusals.ts'
import { newTrackingCode, trackingHash } from '#secrets/trackingCode.ts'
import { answer, refusal } from '../answer.ts'
import { asOne } from '#db/asOne.ts'

/**
 * `POST /api/complaints/:id/tracking-code`: a new code for the reporter, shown once; the former one ends. For complaints that
 * staff registered, and for reporters who lost theirs.
 */
export const issueTrackingCode: Endpoint = {
  path: '/:id/tracking-code',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    // First: whoever may not is told the same of a complaint that does not exist.
    if (actor.kind !== 'user' || scopeOf(actor.role, 'complaints', 'update') === 'none')
      return refusal(refused('not-allowed'), req)
    const id = req.routeParams?.['id']
    const complaint = await findForUser(req, 'complaints', typeof id === 'string' ? id : null)
    if (!complaint) return refusal(refused('not-found'), req)
    const trackingCode = newTrackingCode()
    return asOne(req, async () => {
      const db = await transactionOf(req)
      await db.execute(
        sql`UPDATE complaints SET tracking_hash = ${trackingHash(trackingCode)} WHERE id = ${complaint.id}`,
      )
      await recordEvent(db, {
        action: 'trackingCodeIssued',
        actor: actor.id,
        complaint: complaint.id,
        visibleToUnit: true,
      })
      return { keep: true, outcome: answer({ number: complaint.number, trackingCode }) }
    })
  },
}
