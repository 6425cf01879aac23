import type { CollectionBeforeLoginHook } from 'payload'
import { signInSecretOf } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'

/**
 * Runs after the password was found right, so it tells nobody else that the account exists. Comparing takes a while:
 * an account that was disabled, or given another password, meanwhile is judged as it is now.
 */
export const refuseDisabledLogin: CollectionBeforeLoginHook<User> = async ({ user, req }) => {
  const now = await signInSecretOf(await transactionOf(req), { id: user.id })
  if (user.disabled || now?.disabled) throw new Refusal(refused('account-disabled'), req.i18n.language)
  if (now?.hash !== user.hash) throw new Refusal(refused('sign-in-failed'), req.i18n.language)
  return user
}
