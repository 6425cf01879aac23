import type { CollectionBeforeChangeHook } from 'payload'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'
import { idOf } from '#domain/relation.ts'

/** An operator belongs to exactly one unit, staff to none; disabling an account ends its sessions at once. */
export const guardAccount: CollectionBeforeChangeHook<User> = ({ data, req }) => {
  const isOperator = data.role === 'agency'
  if (isOperator && !idOf(data.unit)) {
    const problem = { path: 'unit', code: 'field-required' }
    throw new Refusal(refused('field-invalid', [problem]), req.i18n.language)
  }
  return { ...data, unit: isOperator ? data.unit : null, ...(data.disabled ? { sessions: [] } : {}) }
}
