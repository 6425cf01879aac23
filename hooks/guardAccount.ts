import type { CollectionBeforeChangeHook } from 'payload'
import { allowAccountChange, otherAdministratorRemains } from '#db/accounts.ts'
import { transactionOf } from '#db/transaction.ts'
import { idOf } from '#domain/relation.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'

/**
 * An operator belongs to exactly one unit, staff to none; the last administrator stays one; disabling an account, and
 * enabling it again, ends its sessions and its links at once.
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
  return switched || data.disabled ? { ...kept, ...ENDED } : kept
}

const ENDED = { sessions: [], resetPasswordToken: null, resetPasswordExpiration: null }

function isAdministrator({ role, disabled }: Partial<User>): boolean {
  return role === 'admin' && !disabled
}
