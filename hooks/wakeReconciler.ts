import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { DNS_WORK_CHANNEL } from '#db/channels.ts'
import { transactionOf } from '#db/transaction.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { transitionIn } from './applyAction.ts'

const WAKING: readonly RequestAction[] = ['approve', 'retryDns', 'adoptRecord', 'confirmDeletion']

/** PostgreSQL delivers the notification at commit, never before and never without it. */
export const wakeReconciler: CollectionAfterChangeHook<SubdomainRequest> = async ({ doc, req, context }) => {
  const action = transitionIn(context)?.accepted.action
  if (action && WAKING.includes(action)) {
    const db = await transactionOf(req)
    await db.execute(sql`SELECT pg_notify(${DNS_WORK_CHANNEL}, ${doc.id})`)
  }
  return doc
}
