import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '#access/actorOf.ts'
import { tellPerson } from '#db/queueNotices.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { transactionOf } from '#db/transaction.ts'
import { passwordProblem } from '#domain/account/password.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'
import { fingerprintOf } from '#secrets/linkToken.ts'

/**
 * Holds every password to the one rule, except what the operator of the server gave for the first administrator. A
 * password that somebody else typed is to be replaced by its person; any new password ends the links that are out.
 */
export const guardPassword: CollectionBeforeChangeHook<User> = async (args) => {
  const { data, operation, req } = args
  const token = withFingerprint(args)
  if (!data.password) return { ...data, ...token }
  const actor = actorOf(req)
  const code = actor.kind === 'system' ? null : passwordProblem(data.password, data)
  if (code) throw new Refusal(refused('field-invalid', [{ path: 'password', code }]), req.i18n.language)
  const noLink = { resetPasswordToken: null, resetPasswordExpiration: null }
  if (operation === 'create') return { ...data, ...noLink }
  await recordChange(args)
  const byOther = actor.kind === 'user' && actor.id !== args.originalDoc?.id
  return {
    ...data,
    ...noLink,
    mustChangePassword: actor.kind === 'system' ? data.mustChangePassword : byOther,
  }
}

/** Payload writes the token of a new link as it is; only its fingerprint is stored. */
function withFingerprint({
  data,
  originalDoc,
}: Parameters<CollectionBeforeChangeHook<User>>[0]): Partial<User> {
  const token = data.resetPasswordToken
  return token && token !== originalDoc?.resetPasswordToken
    ? { resetPasswordToken: fingerprintOf(token) }
    : {}
}

async function recordChange({
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook<User>>[0]): Promise<void> {
  if (!originalDoc) return
  const db = await transactionOf(req)
  const actor = actorOf(req)
  const by = actor.kind === 'user' ? actor.id : null
  const subject = `users:${originalDoc.id}`
  await recordEvent(db, { action: 'passwordChanged', actor: by, subject, visibleToUnit: false })
  if (by !== originalDoc.id)
    await tellPerson(db, { kind: 'password-changed', recipient: originalDoc.id, facts: {} })
}
