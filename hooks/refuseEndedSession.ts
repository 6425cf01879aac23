import type { CollectionBeforeOperationHook } from 'payload'
import { holdSession } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { sessionOf } from './sessionOf.ts'

/** A refresh writes back the sessions it has read: one that ended while it was under way must not come to life again. */
export const refuseEndedSession: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'refresh' || !req.user) return args
  const { id } = req.user
  const sid = sessionOf(req.user)
  const alive = sid ? await holdSession(await transactionOf(req), { user: id, sid }) : false
  if (!alive) throw new Refusal(refused('not-allowed'), req.i18n.language)
  return args
}
