import type { CollectionAfterChangeHook } from 'payload'
import { askImpact as ask } from '#db/impactChecks.ts'
import { transactionOf } from '#db/transaction.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'

/** Whoever is going to decide on a deletion finds what stands behind the name already looked at. */
export const askImpact: CollectionAfterChangeHook<SubdomainRequest> = async ({ doc, req, context }) => {
  const isSubmitted = transitionIn(context)?.accepted.action === 'submit'
  if (isSubmitted && doc.type === 'deletion') await ask(await transactionOf(req), doc.id)
  return doc
}
