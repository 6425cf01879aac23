import type { Channel, RequestType } from './request/status.ts'
import type { RequestAction } from './request/transitions.ts'
import type { Role } from './roles.ts'

export const NOTICE_KINDS = [
  'request-received',
  'request-assigned',
  'document-handed-in',
  'request-needs-completion',
  'request-approved',
  'request-rejected',
  'request-active',
  'subdomain-deleted',
  'subdomain-transferred',
  'ex-officio-started',
  'ex-officio-objection',
  'ex-officio-decided',
  'ex-officio-ended',
  'ex-officio-carried-out',
  'request-handed-over',
  'request-withdrawn',
  'decision-reopened',
  'request-complete',
  'request-extended',
  'request-reminder',
  'request-closed',
  'handover-reminder',
  'handover-lapsed',
  'event-ending',
  'event-ended',
  'use-question',
  'use-reminder',
  'use-silent',
  'dns-stopped',
  'dns-trouble-lasts',
  'deletion-brake',
  'dns-drift',
  'account-invited',
  'password-forgotten',
  'password-changed',
  'role-changed',
  'complaint-received',
  'complaint-acknowledged',
  'complaint-assigned',
  'complaint-informed',
  'complaint-answered',
  'complaint-reopened',
  'daily-digest',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

interface NoticeRule {
  kind: NoticeKind
  /** Everybody with one of these roles, operators only of the unit; or the one person that the work was given to. */
  audience: readonly Role[] | 'assignee'
}

const NOTICES: Partial<Record<RequestAction, NoticeRule>> = {
  submit: { kind: 'request-received', audience: ['agency', 'officer', 'head'] },
  assign: { kind: 'request-assigned', audience: 'assignee' },
  requestRevision: { kind: 'request-needs-completion', audience: ['agency'] },
  approve: { kind: 'request-approved', audience: ['agency', 'officer'] },
  reject: { kind: 'request-rejected', audience: ['agency', 'officer'] },
  reopen: { kind: 'decision-reopened', audience: ['agency', 'officer'] },
  declareComplete: { kind: 'request-complete', audience: ['agency'] },
  extend: { kind: 'request-extended', audience: ['agency', 'officer'] },
  confirmDns: { kind: 'request-active', audience: ['officer', 'head'] },
  handOver: { kind: 'request-handed-over', audience: ['agency'] },
  closeUnanswered: { kind: 'request-closed', audience: ['agency', 'officer'] },
  withdraw: { kind: 'request-withdrawn', audience: ['officer', 'head'] },
}

/** Step 15 of the standard: the unit is told that the deletion has been carried out. */
const NOTICES_OF_DELETION: typeof NOTICES = {
  confirmDns: { kind: 'subdomain-deleted', audience: ['agency', 'officer', 'head'] },
}

const EVERYBODY: readonly Role[] = ['agency', 'officer', 'head']

/** What the office does of its own accord the unit hears at every step. */
const NOTICES_EX_OFFICIO: typeof NOTICES = {
  submit: { kind: 'ex-officio-started', audience: EVERYBODY },
  object: { kind: 'ex-officio-objection', audience: ['officer', 'head'] },
  approve: { kind: 'ex-officio-decided', audience: ['agency', 'officer'] },
  reject: { kind: 'ex-officio-ended', audience: EVERYBODY },
  withdraw: { kind: 'ex-officio-ended', audience: EVERYBODY },
  confirmDns: { kind: 'ex-officio-carried-out', audience: EVERYBODY },
}

/** Who is told of what (product.md §3); null for an action that concerns nobody else. */
export function noticeOf(
  action: RequestAction,
  { type, channel }: { type: RequestType; channel: Channel },
): NoticeRule | null {
  const ofDeletion = type === 'deletion' ? NOTICES_OF_DELETION[action] : undefined
  const exOfficio = channel === 'office' ? NOTICES_EX_OFFICIO[action] : undefined
  return ofDeletion ?? exOfficio ?? NOTICES[action] ?? null
}
