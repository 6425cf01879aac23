import type { NoticeKind } from '../notices.ts'
import type { RequestAction } from '../request/transitions.ts'

/** Which acts a notice tells of: the reason and note given with the latest of them stand in its mail. */
export const ACTS_TOLD: Partial<Record<NoticeKind, readonly RequestAction[]>> = {
  'request-needs-completion': ['requestRevision'],
  'request-approved': ['approve'],
  'request-rejected': ['reject'],
  'request-withdrawn': ['withdraw'],
  'decision-reopened': ['reopen'],
  'request-extended': ['extend'],
  'request-reminder': ['requestRevision'],
  'ex-officio-objection': ['object'],
  'ex-officio-decided': ['approve'],
  'ex-officio-ended': ['reject', 'withdraw'],
}
