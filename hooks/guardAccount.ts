import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { allowAccountChange, otherAdministratorRemains } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'
import { sessionOf } from './sessionOf.ts'

/**
 * An operator belongs to exactly one unit, staff to none; the last administrator stays one; disabling an account, and
 * enabling it again, ends its sessions and its links at once; another role or unit ends its sessions.
 */
export const guardAccount: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isOperator = data.role === 'agency'
  if (isOperator && !idOf(data.unit)) {
    const problem = { path: 'unit', code: 'field-required' }
    throw new Refusal(refused('field-invalid', [problem]), req.i18n.language)
  }
  const kept = { ...data, unit: isOperator ? data.unit : null }
  if (operation === 'create' || !originalDoc) return kept
  const db = await transactionOf(req)
  await allowAccountChange(db)
  if (
    isAdministrator(originalDoc) &&
    !isAdministrator(data) &&
    !(await otherAdministratorRemains(db, originalDoc.id))
  )
    throw new Refusal(refused('last-administrator'), req.i18n.language)
  const switched = Boolean(data.disabled) !== Boolean(originalDoc.disabled)
  if (switched || data.disabled) return { ...kept, ...ENDED }
  const moved = data.role !== originalDoc.role || idOf(kept.unit) !== idOf(originalDoc.unit)
  return moved ? { ...kept, sessions: actingSession(originalDoc, req) } : kept
}

/** Whoever gives himself another role goes on where he is; every other session begins anew, as who the person now is. */
function actingSession({ id, sessions }: User, { user }: PayloadRequest): User['sessions'] {
  const sid = user?.id === id ? sessionOf(user) : null
  return (sessions ?? []).filter((session) => session.id === sid)
}

const ENDED = { sessions: [], resetPasswordToken: null, resetPasswordExpiration: null }

function isAdministrator({ role, disabled }: Partial<User>): boolean {
  return role === 'admin' && !disabled
}
