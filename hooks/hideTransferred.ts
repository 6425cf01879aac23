import type { CollectionAfterReadHook, PayloadRequest } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { transactionOf } from '#db/transaction.ts'
import { transferredAway } from '#db/transferredAway.ts'
import type { SubdomainRequest } from '#payload-types.ts'

const KEPT = 'subdomains transferred away'

/** A unit's past requests stay its own; the subdomain that went to another unit is no longer theirs to point at. */
export const hideTransferred: CollectionAfterReadHook<SubdomainRequest> = async ({ doc, req }) => {
  const actor = actorOf(req)
  // What the unit may read was already put in the place of its id, unless nothing was.
  if (actor.kind !== 'user' || actor.role !== 'agency' || typeof doc.subdomain !== 'string') return doc
  const gone = await goneFrom(actor.unit ?? '', req)
  return gone.has(doc.subdomain) ? { ...doc, subdomain: null } : doc
}

/** Asked once for a whole list. */
function goneFrom(unit: string, req: PayloadRequest): Promise<Set<string>> {
  const kept = req.context[KEPT]
  if (kept instanceof Promise) return kept as Promise<Set<string>>
  const asked = transactionOf(req).then((db) => transferredAway(db, unit))
  req.context[KEPT] = asked
  return asked
}
