import type { ProvisioningState } from '../request/status.ts'

/** What went wrong, as far as waiting is concerned; the faults of the `dns` folder without the ones that stop the queue. */
export type Trouble = 'unknown-outcome' | 'temporary' | 'conflict' | 'not-found' | 'quota' | 'rejected'

export interface NextStep {
  state: ProvisioningState
  /** Seconds until the next look; null: not before a person acts. */
  inSeconds: number | null
}

/** Seconds between looks, by how many have failed; an outage of hours is asked about every five minutes. */
const PAUSES_S = [2, 5, 15, 60, 300] as const
const QUOTA_PAUSE_S = 600
/** An answer that nobody understands may never change: after this many a person looks. An outage is waited out. */
const STUCK_AFTER = 8

/** When to look again. `attempts` counts this failure too. */
export function nextAttempt(trouble: Trouble, attempts: number): NextStep {
  const pause = PAUSES_S[Math.min(attempts, PAUSES_S.length) - 1] ?? PAUSES_S[0]
  switch (trouble) {
    case 'unknown-outcome':
      return { state: 'verifying', inSeconds: attempts >= STUCK_AFTER ? null : pause }
    case 'temporary':
    case 'not-found':
      return { state: 'waiting', inSeconds: pause }
    case 'quota':
      return { state: 'waiting', inSeconds: QUOTA_PAUSE_S }
    case 'conflict':
    case 'rejected':
      return { state: 'conflict', inSeconds: null }
  }
}
