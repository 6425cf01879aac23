import type { Work } from '#db/dnsQueue.ts'
import { nextAttempt } from '#domain/dns/nextAttempt.ts'
import type { DnsChange } from '#domain/dns/records.ts'
import type { Step } from '#domain/dns/step.ts'
import { isConfirmedDeletion, PROVEN_AFTER_S, type Learnt, type Pass } from './pass.ts'

/**
 * One view proves nothing: what it means is said at the next look. What was sent, and is not to be seen, costs an
 * attempt: a listing may lag for a while, but whoever undoes it each time would have us write for ever.
 */
export function lookAgain({ work, last }: Pass, step: Step): Learnt {
  const absent = step.kind !== 'look-again'
  const seen = { errorCode: doubtIn(work), attempts: work.attempts, absent }
  if (!last || isConfirmedDeletion(last)) return { ...seen, state: 'verifying', inSeconds: PROVEN_AFTER_S }
  const attempts = work.attempts + 1
  const next = nextAttempt('unseen-conflict', attempts)
  const said = next.inSeconds === null ? undone(last.change, step) : {}
  const refused = last.refusal && { errorCode: last.refusal.code }
  return { ...seen, ...next, ...said, ...refused, attempts }
}

/** What a person is told about a write without any effect. */
function undone({ kind }: DnsChange, step: Step): Partial<Learnt> {
  if (step.kind === 'stop' && step.found.length > 0) return { errorCode: step.code, found: step.found }
  return { errorCode: kind === 'create' ? 'record-missing' : 'record-changed' }
}

function doubtIn({ errorCode }: Work): string | null {
  return errorCode === 'no-answer' || errorCode === 'garbled-answer' ? errorCode : null
}
