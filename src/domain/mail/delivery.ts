import type { NoticeKind } from '../notices.ts'

/**
 * When a notice goes out: `at-once` at any hour, because somebody cannot sign in or somebody else did; `open` while the office is
 * open, else when it opens; `digest` with everything else in one mail of the morning.
 */
export type Delivery = 'at-once' | 'open' | 'digest'

type ByReader = Record<'unit' | 'staff', Delivery>

const always: ByReader = { unit: 'at-once', staff: 'at-once' }
/** Staff must act on it today. */
const now: ByReader = { unit: 'open', staff: 'open' }
/** Staff see it on their lists anyway. */
const tomorrow: ByReader = { unit: 'open', staff: 'digest' }

/** THE table of what reaches whom when. */
export const DELIVERY: Record<NoticeKind, ByReader> = {
  'account-invited': always,
  'password-forgotten': always,
  'password-changed': always,

  'request-assigned': now,
  'ex-officio-objection': now,
  // To single persons: who entered a letter has to mend it.
  'request-needs-completion': now,
  'document-handed-in': now,
  'dns-stopped': now,
  'dns-trouble-lasts': now,
  'deletion-brake': now,
  'role-changed': now,
  'complaint-received': now,
  'complaint-assigned': now,
  'complaint-reopened': now,
  // The standard promises a receipt at once; it goes to somebody outside, who asked for it just now.
  'complaint-acknowledged': always,
  'complaint-informed': now,
  'complaint-answered': now,
  'daily-digest': now,

  'request-received': tomorrow,
  'request-approved': tomorrow,
  'request-rejected': tomorrow,
  'request-active': tomorrow,
  'subdomain-deleted': tomorrow,
  'subdomain-transferred': tomorrow,
  'ex-officio-started': tomorrow,
  'ex-officio-decided': tomorrow,
  'ex-officio-ended': tomorrow,
  'ex-officio-carried-out': tomorrow,
  'request-handed-over': tomorrow,
  'request-withdrawn': tomorrow,
  'decision-reopened': tomorrow,
  'request-complete': tomorrow,
  'request-extended': tomorrow,
  'request-reminder': tomorrow,
  'request-closed': tomorrow,
  'handover-reminder': tomorrow,
  'handover-lapsed': tomorrow,
  'event-ending': tomorrow,
  'event-ended': tomorrow,
  'use-question': tomorrow,
  'use-reminder': tomorrow,
  'use-silent': tomorrow,
  'dns-drift': tomorrow,
}
