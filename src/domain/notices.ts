import type { RequestAction } from './request/transitions.ts'
import type { Role } from './roles.ts'

export const NOTICE_KINDS = [
  'request-received',
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
  audience: readonly Role[]
}

/** Who is told of what (product.md §3). An action that does not stand here tells nobody. */
export const NOTICES: Partial<Record<RequestAction, NoticeRule>> = {
  submit: { kind: 'request-received', audience: ['agency', 'officer', 'head'] },
  requestRevision: { kind: 'request-needs-completion', audience: ['agency'] },
  approve: { kind: 'request-approved', audience: ['agency', 'officer'] },
  reject: { kind: 'request-rejected', audience: ['agency', 'officer'] },
  reopen: { kind: 'decision-reopened', audience: ['agency', 'officer'] },
  confirmDns: { kind: 'request-active', audience: ['officer', 'head'] },
  handOver: { kind: 'request-handed-over', audience: ['agency'] },
  withdraw: { kind: 'request-withdrawn', audience: ['officer', 'head'] },
}
