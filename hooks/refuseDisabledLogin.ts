import type { CollectionBeforeLoginHook } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'

/** Runs after the password was found right, so it tells nobody else that the account exists. */
export const refuseDisabledLogin: CollectionBeforeLoginHook<User> = ({ user, req }) => {
  if (user.disabled) throw new Refusal(refused('account-disabled'), req.i18n.language)
  return user
}
