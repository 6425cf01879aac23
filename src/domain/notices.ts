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
  'request-handed-over',
  'request-withdrawn',
  'decision-reopened',
  'dns-stopped',
  'account-invited',
  'password-forgotten',
  'password-changed',
  'role-changed',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

interface NoticeRule {
  kind: NoticeKind
  /** Everybody with one of these roles, operators only of the unit; or the one person that the work was given to. */
  audience: readonly Role[] | 'assignee'
}

/** Who is told of what (product.md §3). An action that does not stand here tells nobody. */
export const NOTICES: Partial<Record<RequestAction, NoticeRule>> = {
  submit: { kind: 'request-received', audience: ['agency', 'officer', 'head'] },
  assign: { kind: 'request-assigned', audience: 'assignee' },
  requestRevision: { kind: 'request-needs-completion', audience: ['agency'] },
  approve: { kind: 'request-approved', audience: ['agency', 'officer'] },
  reject: { kind: 'request-rejected', audience: ['agency', 'officer'] },
  reopen: { kind: 'decision-reopened', audience: ['agency', 'officer'] },
  confirmDns: { kind: 'request-active', audience: ['officer', 'head'] },
  handOver: { kind: 'request-handed-over', audience: ['agency'] },
  withdraw: { kind: 'request-withdrawn', audience: ['officer', 'head'] },
}
