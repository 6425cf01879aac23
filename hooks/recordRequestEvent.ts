import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { goalRow } from '#db/dnsQueue.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { correctionsIn, formPathsAmong } from '#domain/request/corrections.ts'
import { transitionOf } from '#domain/request/transitions.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn, type Transition } from './applyAction.ts'
import { changedPaths } from './changedPaths.ts'
import { idOf } from '#domain/relation.ts'

/** Every save of a request leaves one line in the history: what was created, which action, or what was edited. */
export const recordRequestEvent: CollectionAfterChangeHook<SubdomainRequest> = async (args) => {
  const { doc, previousDoc, operation, req, context } = args
  const actor = actorOf(req)
  const about = { actor: actor.kind === 'user' ? actor.id : null, request: doc.id, unit: idOf(doc.unit) }
  const db = await transactionOf(req)
  const transition = transitionIn(context)
  if (operation === 'create') {
    await recordEvent(db, { ...about, action: 'created', to: doc.status, visibleToUnit: true })
  } else if (transition) {
    const { accepted, from, wish } = transition
    await recordEvent(db, {
      ...about,
      action: accepted.action,
      from,
      to: accepted.to,
      reasonCode: wish.reasonCode,
      note: wish.note,
      inSteadOf: accepted.inSteadOf,
      details: detailsOf(doc, transition, changedPaths(previousDoc, doc)),
      visibleToUnit: transitionOf(accepted.action).visibleToUnit,
    })
  } else {
    const changed = changedPaths(previousDoc, doc)
    if (changed.length > 0)
      await recordEvent(db, {
        ...about,
        action: 'edited',
        note: changed.join(', '),
        details: { paths: formPathsAmong(changed) },
        visibleToUnit: true,
      })
  }
  return doc
}

/** What was returned, who was given the work, which record was taken over, and what was filled in with the same save. */
function detailsOf(
  doc: SubdomainRequest,
  { accepted, assigneeName, extensionDays }: Transition,
  changed: string[],
): object | null {
  const paths = formPathsAmong(changed)
  const returned =
    accepted.action === 'requestRevision' ? { corrections: correctionsIn(doc.corrections) } : {}
  const assigned = assigneeName === null ? {} : { assignee: { id: idOf(doc.assignee), name: assigneeName } }
  const adopted = accepted.action === 'adoptRecord' ? { adopted: goalRow.parse(doc.goal).adopt } : {}
  const extended = accepted.action === 'extend' ? { days: extensionDays } : {}
  const details = {
    ...extended,
    ...returned,
    ...assigned,
    ...adopted,
    ...(paths.length > 0 ? { paths } : {}),
  }
  return Object.keys(details).length > 0 ? details : null
}
