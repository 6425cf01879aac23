import type { CollectionBeforeChangeHook } from 'payload'
import { requirementProblems } from '#domain/request/requirementProblems.ts'
import { refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'
import type { Requirement } from '#payload-types.ts'

/** The matrix demands only what the form lets a unit fill in, or what can be handed in as a document. */
export const checkRequirement: CollectionBeforeChangeHook<Requirement> = ({ data, req }) => {
  const { code = '', form, obligations } = data
  const problems = form && obligations ? requirementProblems({ code, form, obligations }) : []
  if (problems.length > 0) throw new Refusal(refused('field-invalid', problems), req.i18n.language)
  return data
}
