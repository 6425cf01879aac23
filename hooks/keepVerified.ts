import type { CollectionAfterChangeHook } from 'payload'
import { keepVerified as keep } from '#db/keepVerified.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'
import type { RequestDocument } from '#payload-types.ts'

/** The verdict that was the last one missing lets its request wait for the decision; a new document lets it wait for a verdict. */
export const keepVerified: CollectionAfterChangeHook<RequestDocument> = async ({ doc, req }) => {
  await keep(await transactionOf(req), idOf(doc.request) ?? '')
  return doc
}
