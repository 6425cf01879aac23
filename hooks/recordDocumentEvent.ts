import type { CollectionAfterChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { tellOfPaperDocument } from '#db/tellColleague.ts'
import { transactionOf } from '#db/transaction.ts'
import type { RequestDocument } from '#payload-types.ts'
import { changedPaths } from './changedPaths.ts'
import { idOf } from '#domain/relation.ts'

type Args = Parameters<CollectionAfterChangeHook<RequestDocument>>[0]

/** A document that came in and a verdict that was given stand in the history of the request; staff who wait for it are told. */
export const recordDocumentEvent: CollectionAfterChangeHook<RequestDocument> = async (args) => {
  const { doc, previousDoc, operation, req } = args
  await recordReceipt(args)
  const judged =
    operation === 'update' && changedPaths(previousDoc.verdict ?? {}, doc.verdict ?? {}).length > 0
  if (operation === 'update' && !judged) return doc
  const actor = actorOf(req)
  await recordEvent(await transactionOf(req), {
    action: judged ? 'verdict' : 'documentAdded',
    actor: actor.kind === 'user' ? actor.id : null,
    request: idOf(doc.request),
    unit: idOf(doc.unit),
    subject: `documents:${doc.id}`,
    to: judged ? verdictWord(doc) : doc.source,
    note: judged ? doc.verdict?.note : doc.originalName,
    visibleToUnit: true,
  })
  if (!judged && actor.kind === 'user' && actor.role === 'agency')
    await tellOfPaperDocument(await transactionOf(req), idOf(doc.request) ?? '')
  return doc
}

function verdictWord({ verdict }: RequestDocument): string {
  if (verdict?.waived) return 'waived'
  if (verdict?.complete && verdict.valid) return 'complete-and-valid'
  if (verdict?.complete) return 'not-valid'
  return 'not-complete'
}

/** That something arrived over the counter, with the number of its receipt. */
async function recordReceipt({ doc, previousDoc, req, operation }: Args): Promise<void> {
  const number = doc.physical?.receiptNumber
  if (!number || (operation === 'update' && previousDoc.physical?.receiptNumber === number)) return
  const actor = actorOf(req)
  await recordEvent(await transactionOf(req), {
    action: 'documentReceived',
    actor: actor.kind === 'user' ? actor.id : null,
    request: idOf(doc.request),
    unit: idOf(doc.unit),
    subject: `documents:${doc.id}`,
    to: number,
    note: doc.physical?.items,
    visibleToUnit: true,
  })
}
