import type { CollectionBeforeChangeHook } from 'payload'
import { actingPeriodProblems } from '#domain/actingPeriod.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import { now } from '#now.ts'
import type { User } from '#payload-types.ts'

const NO_PERIOD = { from: null, until: null, note: null } as const

/** An officer is appointed acting head for a time that makes sense; whoever stops being an officer takes no appointment along. */
export const checkActingHead: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  if (data.role !== 'officer') return { ...data, actingHead: NO_PERIOD }
  const problems = actingPeriodProblems(data.actingHead ?? {}, originalDoc?.actingHead ?? {}, now())
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  return data
}
