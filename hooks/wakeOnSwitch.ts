import { sql } from '@payloadcms/db-postgres/drizzle'
import type { GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { DNS_WORK_CHANNEL } from '#db/channels.ts'
import { transactionOf } from '#db/transaction.ts'
import type { Service } from '#payload-types.ts'

/** What waited while nothing might be written goes on as soon as it may. */
export const wakeOnSwitch: GlobalAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}: {
  doc: Service
  previousDoc: Partial<Service>
  req: PayloadRequest
}) => {
  if (previousDoc.dnsReadOnly && !doc.dnsReadOnly) {
    const db = await transactionOf(req)
    await db.execute(sql`SELECT pg_notify(${DNS_WORK_CHANNEL}, 'writable')`)
  }
  return doc
}
