import type { Problem } from './request/refusals.ts'

export interface Login {
  url?: string | null
  username?: string | null
  password?: string | null
  note?: string | null
}

interface HandoverDraft {
  noneNeeded?: boolean | null
  reason?: string | null
  login?: Login | null
}

/** Either login information that one can sign in with, or a reason why none is needed; never an invented password. */
export function handoverProblems({ noneNeeded, reason, login }: HandoverDraft): Problem[] {
  const missing = noneNeeded
    ? [['reason', reason]]
    : [
        ['login.url', login?.url],
        ['login.username', login?.username],
        ['login.password', login?.password],
      ]
  return missing
    .filter(([, value]) => !value?.trim())
    .map(([path]) => ({ path: path ?? '', code: 'field-required' }))
}
