import type { CollectionAfterLoginHook } from 'payload'
import { noteSignIn as note } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'
import type { User } from '#payload-types.ts'

/** Accounts that nobody uses any more show in the list of accounts. */
export const noteSignIn: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  await note(await transactionOf(req), user.id)
  return user
}
