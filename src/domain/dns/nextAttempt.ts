import type { ProvisioningState } from '../request/status.ts'

/**
 * What went wrong, as far as waiting is concerned. The faults of the `dns` folder without those that stop the queue;
 * `garbled-answer` apart from a mere silence; `unseen-conflict`: refused because of records that no listing shows;
 * `system-error`: a fault of our own.
 */
export type Setback =
  | 'unknown-outcome'
  | 'garbled-answer'
  | 'temporary'
  | 'unseen-conflict'
  | 'quota'
  | 'rejected'
  | 'system-error'

export interface NextStep {
  state: ProvisioningState
  /** Seconds until the next look; null: not before a person acts. */
  inSeconds: number | null
}

/** Seconds between looks, by how many have failed; an outage of hours is asked about every five minutes. */
const PAUSES_S = [2, 5, 15, 60, 300] as const
const QUOTA_PAUSE_S = 600
/** An answer that nobody understands may never change: after this many a person looks. An outage is waited out. */
const GARBLED_AT_MOST = 8
/** A fault of our own does not go away by itself; a database that was away for a moment does. */
const OWN_FAULTS_AT_MOST = 8
/** Stale views at the provider catch up within a minute; what is still refused then is for a person. */
const UNSEEN_AT_MOST = 5

const BY_A_PERSON: NextStep = { state: 'conflict', inSeconds: null }

/** When to look again. `attempts` counts this failure too. */
export function nextAttempt(trouble: Setback, attempts: number): NextStep {
  const inSeconds = PAUSES_S[Math.min(attempts, PAUSES_S.length) - 1] ?? PAUSES_S[0]
  switch (trouble) {
    case 'unknown-outcome':
      return { state: 'verifying', inSeconds }
    case 'garbled-answer':
      return { state: 'verifying', inSeconds: attempts >= GARBLED_AT_MOST ? null : inSeconds }
    case 'temporary':
      return { state: 'waiting', inSeconds }
    case 'unseen-conflict':
      return attempts >= UNSEEN_AT_MOST ? BY_A_PERSON : { state: 'verifying', inSeconds }
    case 'system-error':
      return { state: 'waiting', inSeconds: attempts >= OWN_FAULTS_AT_MOST ? null : inSeconds }
    case 'quota':
      return { state: 'waiting', inSeconds: QUOTA_PAUSE_S }
    case 'rejected':
      return BY_A_PERSON
  }
}
