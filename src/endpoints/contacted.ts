import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { isCaseworker } from '#access/isCaseworker.ts'
import { markContacted } from '#db/contactTasks.ts'
import { isUuid } from '#domain/uuid.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { CONTACT_WAYS } from '#domain/mail/contactTask.ts'
import { refused, type Refused } from '#domain/request/refusals.ts'
import { answer, bodyOf, refusal } from './answer.ts'
import { asOne } from '#db/asOne.ts'

/** `POST /api/notifications/:id/contacted` `{way: "phone" | "whatsapp"}`: an officer or head told the unit what no mail could. */
export const contacted: Endpoint = {
  path: '/:id/contacted',
  method: 'post',
  handler: async (req) => {
    // First: whoever may not is told the same of a notice that does not exist.
    if (!(await isCaseworker({ req }))) return refusal(refused('not-allowed'), req)
    const noted = await asOne(req, async () => {
      const outcome = await note(req)
      return { keep: outcome === 'noted', outcome }
    })
    return noted === 'noted' ? answer({ contacted: true }) : refusal(noted, req)
  },
}

async function note(req: PayloadRequest): Promise<'noted' | Refused> {
  const actor = actorOf(req)
  const id = req.routeParams?.['id']
  if (actor.kind !== 'user' || !isUuid(id)) return refused('not-found')
  const { way } = await bodyOf(req)
  const known = CONTACT_WAYS.find((each) => each === way)
  if (!known) return refused('field-invalid', [{ path: 'way', code: 'value-invalid' }])
  const db = await transactionOf(req)
  const about = await markContacted(db, { id, by: actor.id })
  if (!about) return refused('wrong-state')
  const { request, unit } = about
  await recordEvent(db, {
    ...{ action: 'contacted', actor: actor.id, request, unit, to: known },
    subject: `notifications:${id}`,
    visibleToUnit: true,
  })
  return 'noted'
}
