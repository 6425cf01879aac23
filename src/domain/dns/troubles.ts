/**
 * What went wrong at the provider, by what has to happen next:
 * `unknown-outcome` the write may or may not have been applied: list again, never assume;
 * `temporary` certainly not applied, try later; `rate-limited` wait as told, costs no attempt;
 * `configuration` token or zone is wrong: stop the whole queue until somebody mends it;
 * `conflict` something else stands on the name: a person decides; `not-found` the record is gone;
 * `quota` the zone is full; `rejected` this value will never be accepted; `own-fault` our own code or database failed.
 */
export type DnsFault =
  | 'unknown-outcome'
  | 'temporary'
  | 'rate-limited'
  | 'configuration'
  | 'conflict'
  | 'not-found'
  | 'quota'
  | 'rejected'
  | 'own-fault'

/** Whether it is tried again: by itself, after what the provider or the clock asks for; once somebody has mended it; or not at all before somebody decides. */
export type Retry = 'by-itself' | 'when-mended' | 'when-decided'

/** Who has to act before it goes on. */
export const MENDERS = ['nobody', 'officer', 'head', 'second-person', 'administrator'] as const
export type Mender = (typeof MENDERS)[number]

export interface Trouble {
  fault: DnsFault
  retry: Retry
  who: Mender
}

/** THE table of troubles by code, each with its sentence for staff in two languages (`dnsErrors` in the texts). */
export const TROUBLES = {
  'no-answer': { fault: 'unknown-outcome', retry: 'by-itself', who: 'nobody' },
  'garbled-answer': { fault: 'unknown-outcome', retry: 'by-itself', who: 'administrator' },
  'provider-down': { fault: 'temporary', retry: 'by-itself', who: 'nobody' },
  'incomplete-listing': { fault: 'temporary', retry: 'by-itself', who: 'nobody' },
  'rate-limited': { fault: 'rate-limited', retry: 'by-itself', who: 'nobody' },
  'deletion-brake': { fault: 'temporary', retry: 'by-itself', who: 'second-person' },
  'token-rejected': { fault: 'configuration', retry: 'when-mended', who: 'administrator' },
  'token-malformed': { fault: 'configuration', retry: 'when-mended', who: 'administrator' },
  'wrong-zone': { fault: 'configuration', retry: 'when-mended', who: 'administrator' },
  'zone-inactive': { fault: 'configuration', retry: 'when-mended', who: 'administrator' },
  'zone-implausible': { fault: 'configuration', retry: 'when-mended', who: 'administrator' },
  'provider-changed': { fault: 'configuration', retry: 'when-mended', who: 'administrator' },
  'quota-reached': { fault: 'quota', retry: 'by-itself', who: 'administrator' },
  'name-taken': { fault: 'conflict', retry: 'when-decided', who: 'head' },
  'record-changed': { fault: 'conflict', retry: 'when-decided', who: 'head' },
  'record-missing': { fault: 'not-found', retry: 'when-decided', who: 'head' },
  'value-refused': { fault: 'rejected', retry: 'when-decided', who: 'head' },
  'name-protected': { fault: 'rejected', retry: 'when-decided', who: 'head' },
  'plan-mismatch': { fault: 'rejected', retry: 'when-decided', who: 'administrator' },
  'system-error': { fault: 'own-fault', retry: 'by-itself', who: 'administrator' },
} as const satisfies Record<string, Trouble>

export type TroubleCode = keyof typeof TROUBLES

/** The row of a stored code; null for one that this version does not know. */
export function troubleOf(code: unknown): Trouble | null {
  return typeof code === 'string' && Object.hasOwn(TROUBLES, code) ? TROUBLES[code as TroubleCode] : null
}
