import type { CollectionAfterChangeHook } from 'payload'
import { beginResolution as begin } from '#db/resolution.ts'
import { transactionOf } from '#db/transaction.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'

/** What the provider confirmed is asked of the zone's own name servers from now on. After the register, which knows the subdomain. */
export const beginResolution: CollectionAfterChangeHook<SubdomainRequest> = async ({ doc, req, context }) => {
  if (transitionIn(context)?.accepted.action === 'confirmDns') await begin(await transactionOf(req), doc.id)
  return doc
}
