import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'
import type { SubdomainRequest } from '#payload-types.ts'

/** Who consented to a name below another unit's, to which one and why, stands in the history; so does its end. */
export const recordParentConsent: CollectionAfterChangeHook<SubdomainRequest> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const [before, after] = [previousDoc?.parentConsent, doc.parentConsent]
  if (Boolean(before?.given) === Boolean(after?.given)) return doc
  const actor = actorOf(req)
  await recordEvent(await transactionOf(req), {
    action: after?.given ? 'parentConsent' : 'parentConsentEnded',
    actor: actor.kind === 'user' ? actor.id : null,
    request: doc.id,
    unit: idOf(doc.unit),
    note: after?.given ? `${after.parent ?? ''}: ${after.note ?? ''}` : (before?.parent ?? null),
    visibleToUnit: true,
  })
  return doc
}
