import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { queueNotices } from '#db/queueNotices.ts'
import { tellAssignee } from '#db/tellAssignee.ts'
import { transactionOf } from '#db/transaction.ts'
import { NOTICES } from '#domain/notices.ts'
import type { Actor } from '#domain/roles.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'
import { idOf } from '#domain/relation.ts'

/** Notices are rows of the same transaction: told if and only if it happened. A draft that never came in concerns nobody. */
export const queueNotifications: CollectionAfterChangeHook<SubdomainRequest> = async ({
  doc,
  previousDoc,
  req,
  context,
}) => {
  const transition = transitionIn(context)
  const rule = transition ? NOTICES[transition.accepted.action] : undefined
  const unit = idOf(doc.unit)
  if (!rule || !unit || !doc.number) return doc
  const { kind, audience } = rule
  const db = await transactionOf(req)
  if (audience !== 'assignee') await queueNotices(db, { kind, audience, request: doc.id, unit })
  else if (isNews(doc, previousDoc, actorOf(req)))
    await tellAssignee(db, { kind, request: doc.id, assignee: idOf(doc.assignee) })
  return doc
}

/** Nobody is told that they gave the work to themselves, nor twice that it is theirs. */
function isNews(doc: SubdomainRequest, before: SubdomainRequest, actor: Actor): boolean {
  const assignee = idOf(doc.assignee)
  return assignee !== idOf(before.assignee) && !(actor.kind === 'user' && actor.id === assignee)
}
