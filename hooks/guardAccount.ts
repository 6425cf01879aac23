import type { CollectionBeforeChangeHook } from 'payload'
import { refused, type Problem } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { User } from '#payload-types.ts'
import { idOf } from '#domain/relation.ts'

const SHORTEST_PASSWORD = 12

/** An operator belongs to exactly one unit, staff to none; disabling an account ends its sessions at once. */
export const guardAccount: CollectionBeforeChangeHook<User> = ({ data, req }) => {
  const isOperator = data.role === 'agency'
  const problems: Problem[] = []
  if (isOperator && !idOf(data.unit)) problems.push({ path: 'unit', code: 'field-required' })
  if (data.password && data.password.length < SHORTEST_PASSWORD)
    problems.push({ path: 'password', code: 'password-too-short' })
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  return { ...data, unit: isOperator ? data.unit : null, ...(data.disabled ? { sessions: [] } : {}) }
}
