import type { CollectionBeforeOperationHook } from 'payload'
import { recordEvent } from '#db/recordEvent.ts'
import { claimLink, type LinkOwner } from '#db/signInLinks.ts'
import { tellPerson } from '#db/queueNotices.ts'
import { transactionOf, type Sql } from '#db/transaction.ts'
import { passwordProblem } from '#domain/account/password.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { fingerprintOf } from '#secrets/linkToken.ts'

/**
 * A password chosen by a link. Payload sets it without any hook of the collection: the rule, the single use and the
 * disabled account are therefore looked after here, inside its transaction. A link that is not valid says so before
 * anything is said about the password.
 */
export const guardSignInLink: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword' || !isReset(args)) return args
  const { token, password } = args.data
  const db = await transactionOf(req)
  const owner = isText(token) ? await ownerBehind(db, token) : null
  if (!owner) throw new Refusal(refused('link-not-valid'), req.i18n.language)
  const code = isText(password) ? passwordProblem(password, owner) : 'field-required'
  if (code) throw new Refusal(refused('field-invalid', [{ path: 'password', code }]), req.i18n.language)
  const subject = `users:${owner.id}`
  await recordEvent(db, { action: 'passwordChanged', actor: owner.id, subject, visibleToUnit: false })
  await tellPerson(db, { kind: 'password-changed', recipient: owner.id, facts: {} })
  // Payload has taken `data` out of its arguments before: another object would not reach it.
  args.data.token = owner.fingerprint
  return args
}

async function ownerBehind(db: Sql, token: string): Promise<(LinkOwner & { fingerprint: string }) | null> {
  const fingerprint = fingerprintOf(token)
  const owner = await claimLink(db, fingerprint)
  return owner && { ...owner, fingerprint }
}

interface Reset {
  data: { token?: unknown; password?: unknown }
}

function isReset(args: object): args is Reset {
  return 'data' in args && typeof args.data === 'object' && args.data !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
