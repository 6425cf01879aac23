/** Every reason for which an action may be refused → HTTP status (400 bad or incomplete, 403 may not, 404 unknown to this person, 409 state). */
export const REFUSALS = {
  'unknown-action': 400,
  'database-unavailable': 503,
  'too-large': 413,
  'length-required': 411,
  'upload-interrupted': 400,
  'upload-too-slow': 408,
  'too-many-uploads': 429,
  'storage-full': 507,
  'file-missing': 500,
  'file-not-here': 400,
  'too-many-sign-ins': 429,
  'sign-in-failed': 401,
  'request-invalid': 400,
  unexpected: 500,
  'bulk-refused': 400,
  'field-invalid': 400,
  'request-locked': 409,
  'not-returned': 409,
  'corrections-invalid': 400,
  'account-disabled': 403,
  'account-is-disabled': 409,
  'own-account': 409,
  'last-administrator': 409,
  'link-not-valid': 403,
  'document-immutable': 400,
  'already-superseded': 409,
  'already-revealed': 409,
  'reveal-expired': 409,
  'nothing-to-reveal': 409,
  'login-lapsed': 409,
  'not-found': 404,
  'status-not-writable': 400,
  'stale-page': 409,
  'not-allowed': 403,
  'wrong-state': 409,
  'unit-inactive': 409,
  'only-paper-requests': 403,
  'entered-by-office': 403,
  'outside-acting-period': 403,
  'own-submission': 403,
  'four-eyes': 403,
  'note-required': 400,
  'reason-required': 400,
  'assignee-required': 400,
  'assignee-not-staff': 400,
  incomplete: 400,
  'name-not-allowed': 400,
  'name-taken': 409,
  'target-missing': 400,
  'target-not-allowed': 400,
  'documents-not-verified': 400,
  'objection-time-runs': 409,
  'objection-unanswered': 400,
  'objection-too-late': 409,
  'subdomain-not-active': 409,
  'subdomain-busy': 409,
  'name-protected': 409,
  'names-below': 409,
  'nothing-to-change': 400,
  'plan-changed': 409,
  'write-begun': 409,
  'clock-runs': 409,
  'already-declared': 409,
  'documents-not-complete': 400,
  'nothing-due': 409,
  'already-extended': 409,
  'due-time-passed': 409,
  'not-stuck': 409,
  'not-braked': 409,
  'nothing-to-adopt': 409,
  'second-person-needed': 403,
  'nothing-to-confirm': 409,
  'plan-outdated': 409,
  'handover-missing': 400,
  'handover-exists': 409,
  'rating-required': 400,
  'already-rated': 409,
  'already-reopened': 409,
  'already-supervised': 409,
  'complaint-unknown': 404,
  'too-many-complaints': 429,
  'list-too-long': 413,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 408 | 409 | 411 | 413 | 429 | 500 | 503 | 507>

export type RefusalCode = keyof typeof REFUSALS

/** One thing to mend, with the form path beside which it is shown. `code` is a key of the texts. */
export interface Problem {
  path: string
  code: string
  /** What the text names in the place of `{label}`: a part of a name, a path, a number. */
  label?: string
}

export interface Refused {
  kind: 'refused'
  code: RefusalCode
  problems: readonly Problem[]
  /** What the sentence names in the place of `{period}`, as `from/until`. */
  period?: string
  /** The same for `{day}`: a day where the office stands. */
  day?: string
}

export function refused(code: RefusalCode, problems: readonly Problem[] = []): Refused {
  return { kind: 'refused', code, problems }
}
