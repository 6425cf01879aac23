import { incrementLoginAttempts, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { signInSecretOf } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'
import { refused, type Problem } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { matchesPassword } from '#secrets/passwordHash.ts'

/**
 * Whoever changes their own password proves that they know the present one: a session left open on a desk must not be
 * enough to keep the account. A wrong one counts as a failed sign-in. Runs before the account's row is held, because
 * Payload counts outside of our transaction.
 */
export const checkCurrentPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !hasPassword(args)) return args
  if (!req.user || args.id !== req.user.id || args.overrideAccess) return args
  const { currentPassword, ...data } = args.data
  const problem = await problemWith(req, { current: currentPassword, wanted: data.password })
  if (problem) throw new Refusal(refused('field-invalid', [problem]), req.i18n.language)
  return { ...args, data }
}

interface WithPassword {
  data: { password: unknown; currentPassword?: unknown }
}

function hasPassword(args: object): args is WithPassword {
  const data: unknown = 'data' in args ? args.data : null
  return typeof data === 'object' && data !== null && 'password' in data && Boolean(data.password)
}

async function problemWith(
  req: PayloadRequest,
  { current, wanted }: { current: unknown; wanted: unknown },
): Promise<Problem | null> {
  if (typeof current !== 'string' || current === '')
    return { path: 'currentPassword', code: 'current-password-required' }
  const account = req.user
  const stored = account && (await signInSecretOf(await transactionOf(req), { id: account.id }))
  if (!stored || stored.locked) return { path: 'currentPassword', code: 'current-password-locked' }
  if (!(await matchesPassword(current, stored))) {
    await incrementLoginAttempts({
      collection: req.payload.collections.users.config,
      payload: req.payload,
      user: account,
    })
    return { path: 'currentPassword', code: 'current-password-wrong' }
  }
  return wanted === current ? { path: 'password', code: 'password-unchanged' } : null
}
