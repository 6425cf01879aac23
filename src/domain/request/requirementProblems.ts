import type { Obligation, RequirementForm } from './facts.ts'
import type { Problem } from './refusals.ts'
import { FILLED_IN_CODES, pathsOf } from './requirementPaths.ts'
import { REQUEST_TYPES, type RequestType } from './status.ts'

/** One line of the matrix, as an administrator writes it. */
export interface MatrixLine {
  code: string
  form: RequirementForm
  obligations: Readonly<Record<RequestType, Obligation>>
}

/** Why a line of the matrix could be met by nobody: told beside the field that would have to say something else. */
export function requirementProblems(line: MatrixLine): Problem[] {
  const { code, form, obligations } = line
  if (form === 'document') return []
  const isFilledIn = form !== 'rule'
  if (isFilledIn && !FILLED_IN_CODES.includes(code))
    return [{ path: 'form', code: 'requirement-has-no-field' }]
  return REQUEST_TYPES.flatMap((type): Problem[] => {
    const path = `obligations.${type}`
    if (obligations[type] === 'waivable') return [{ path, code: 'only-documents-waivable' }]
    const isAsked = isFilledIn && obligations[type] !== 'none'
    return isAsked && !pathsOf(code, type) ? [{ path, code: 'requirement-not-in-form' }] : []
  })
}
