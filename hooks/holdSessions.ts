import type { CollectionAfterLogoutHook } from 'payload'
import { lockAccount } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'

/** Signing out writes back the other sessions as it reads them after this: none may begin in between. */
export const holdSessions: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await lockAccount(await transactionOf(req), req.user.id)
}
