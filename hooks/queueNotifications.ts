import type { CollectionAfterChangeHook } from 'payload'
import { queueNotices } from '#db/queueNotices.ts'
import { transactionOf } from '#db/transaction.ts'
import { NOTICES } from '#domain/notices.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'
import { idOf } from '#domain/relation.ts'

/** Notices are rows of the same transaction: told if and only if it happened. A draft that never came in concerns nobody. */
export const queueNotifications: CollectionAfterChangeHook<SubdomainRequest> = async ({
  doc,
  req,
  context,
}) => {
  const transition = transitionIn(context)
  const rule = transition ? NOTICES[transition.accepted.action] : undefined
  const unit = idOf(doc.unit)
  if (rule && unit && doc.number)
    await queueNotices(await transactionOf(req), { ...rule, request: doc.id, unit })
  return doc
}
