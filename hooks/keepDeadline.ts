import type { CollectionAfterChangeHook } from 'payload'
import { recountDeadline } from '#db/recountDeadlines.ts'
import { transactionOf } from '#db/transaction.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'

/** Every action may start, stop or end the clock: it is read from the history, this action's line included. */
export const keepDeadline: CollectionAfterChangeHook<SubdomainRequest> = async ({ doc, req, context }) => {
  if (!transitionIn(context)) return doc
  const deadline = await recountDeadline(await transactionOf(req), doc.id)
  return { ...doc, ...deadline, dueAt: deadline?.dueAt?.toISOString() ?? null }
}
