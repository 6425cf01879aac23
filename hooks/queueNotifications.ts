import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { queueNotices } from '#db/queueNotices.ts'
import { tellColleague } from '#db/tellColleague.ts'
import { transactionOf } from '#db/transaction.ts'
import { noticeOf, type NoticeKind } from '#domain/notices.ts'
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
  const rule = transition ? noticeOf(transition.accepted.action, doc) : null
  const unit = idOf(doc.unit)
  if (!rule || !unit || !doc.number) return doc
  const { kind, audience } = rule
  const db = await transactionOf(req)
  if (audience !== 'assignee') await queueNotices(db, { kind, audience, request: doc.id, unit })
  for (const person of alsoTold(kind, { doc, previousDoc, actor: actorOf(req) }))
    await tellColleague(db, { kind, request: doc.id, person })
  return doc
}

interface Save {
  doc: SubdomainRequest
  previousDoc: SubdomainRequest
  actor: Actor
}

/**
 * Single people whom something concerns: whom the work is given to, and whoever entered a letter that goes back, because
 * it is staff who correct it. Nobody is told of what they did themselves, nor twice that the work is theirs.
 */
function alsoTold(kind: NoticeKind, { doc, previousDoc, actor }: Save): string[] {
  const isNewAssignee = idOf(doc.assignee) !== idOf(previousDoc.assignee)
  const concerned = [
    kind === 'request-assigned' && isNewAssignee ? idOf(doc.assignee) : null,
    kind === 'request-needs-completion' && doc.channel !== 'portal' ? idOf(doc.enteredBy) : null,
  ]
  const self = actor.kind === 'user' ? actor.id : null
  return concerned.filter((person) => person !== null).filter((person) => person !== self)
}
