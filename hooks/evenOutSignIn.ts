import type { CollectionBeforeOperationHook } from 'payload'
import { signInSecretOf } from '#db/accounts.ts'
import { drizzleOf } from '#db/transaction.ts'
import { pretendToMatch } from '#secrets/passwordHash.ts'

/** Payload compares a password only for an account that exists and is not locked; the time would tell which do. */
export const evenOutSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || !isSignIn(args)) return args
  const { email, password } = args.data
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const stored = await signInSecretOf(drizzleOf(req.payload.db), { email: email.toLowerCase().trim() })
  if (!stored || stored.locked) await pretendToMatch(password)
  return args
}

function isSignIn(args: object): args is { data: { email?: unknown; password?: unknown } } {
  return 'data' in args && typeof args.data === 'object' && args.data !== null
}
