import type { PasswordProblem } from '#domain/account/password.ts'
import type { NameProblemCode } from '#domain/names.ts'
import type { NameWarningCode } from '#domain/nameWarnings.ts'
import type { FileProblemCode } from '#domain/files/problems.ts'
import type { LinkProblem, LinkWarning } from '#domain/files/links.ts'
import type { NameObstacle } from '#domain/request/facts.ts'
import type { TargetWarning } from '#domain/targetWarnings.ts'
import type { TargetProblemCode } from '#domain/targets.ts'

/** What may be wrong with one thing that a person filled in, handed in or chose. */
export type FormProblemCode =
  | 'field-required'
  | 'end-not-ahead'
  | 'end-too-far'
  | 'value-invalid'
  | 'period-backwards'
  | 'period-over'
  | 'date-unknown'
  | 'type-unknown'
  | 'instant-unknown'
  | 'period-too-long'
  | 'pauses-too-many'
  | 'password-unchanged'
  | 'current-password-required'
  | 'current-password-wrong'
  | 'current-password-locked'
  | 'statement-required'
  | 'document-missing'
  | 'document-not-complete'
  | 'document-not-verified'
  | 'note-required'
  | 'reason-required'
  | 'assignee-required'
  | 'assignee-not-staff'
  | 'subdomain-not-active'
  | 'subdomain-busy'
  | 'name-protected'
  | 'names-below'
  | 'nothing-to-change'
  | 'channel-not-portal'
  | 'grounds-do-not-fit'
  | 'names-below-stay'
  | 'server-twice'
  | 'mail-facts-differ'
  | 'name-kept-by-unit'
  | 'requirement-has-no-field'
  | 'requirement-not-in-form'
  | 'only-documents-waivable'
  | 'unknown-here'
  | 'zone-full'
  | 'file-required'
  | 'same-as-replaced'
  | 'physical-not-here'
  | 'closing-before-reminder'
  | 'received-in-future'
  | 'received-too-early'
  | 'handover-exists'
  | 'not-received-yet'
  | 'not-waivable'
  | 'nothing-to-judge'
  | 'same-file-in-request'
  | 'same-file-in-unit'
  | 'same-file-of-other-unit'
  | 'requirement-not-asked'
  | 'not-returned'
  | 'not-corrected-yet'
  | 'not-answered-yet'
  | 'others-point-here'
  | 'site-still-answers'
  | 'not-answered'
  | 'corrections-invalid'

/** Every problem and warning that is shown beside a field. */
export type ProblemCode =
  | PasswordProblem
  | NameProblemCode
  | NameWarningCode
  | NameObstacle
  | TargetProblemCode
  | TargetWarning['code']
  | FormProblemCode
  | FileProblemCode
  | LinkProblem
  | LinkWarning
