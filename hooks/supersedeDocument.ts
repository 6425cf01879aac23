import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { transactionOf } from '#db/transaction.ts'
import type { RequestDocument } from '#payload-types.ts'
import { idOf } from '#domain/relation.ts'

/** The replaced row points to its successor and no longer counts; the new one starts without a verdict. */
export const supersedeDocument: CollectionAfterChangeHook<RequestDocument> = async ({
  doc,
  operation,
  req,
}) => {
  const old = idOf(doc.supersedes)
  if (operation === 'create' && old) {
    const db = await transactionOf(req)
    await db.execute(sql`UPDATE documents SET superseded_by_id = ${doc.id} WHERE id = ${old}`)
  }
  return doc
}
