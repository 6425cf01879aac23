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

/** Who has to act before it goes on. */
export const MENDERS = ['nobody', 'officer', 'head', 'second-person', 'administrator'] as const
export type Mender = (typeof MENDERS)[number]

export interface Trouble {
  fault: DnsFault
  who: Mender
  /** Of a stop that ends when an administrator takes the zone as it is, and until then is read to that end: what ends it besides. */
  plan?: 'or-a-probe' | 'or-a-reading'
}

/** THE table of troubles by code, each with its sentence for staff in two languages (`dnsErrors` in the texts). */
export const TROUBLES = {
  'no-answer': { fault: 'unknown-outcome', who: 'nobody' },
  'garbled-answer': { fault: 'unknown-outcome', who: 'administrator' },
  'provider-down': { fault: 'temporary', who: 'nobody' },
  'incomplete-listing': { fault: 'temporary', who: 'nobody' },
  'rate-limited': { fault: 'rate-limited', who: 'nobody' },
  'deletion-brake': { fault: 'temporary', who: 'second-person' },
  'token-rejected': { fault: 'configuration', who: 'administrator' },
  'token-malformed': { fault: 'configuration', who: 'administrator' },
  'wrong-zone': { fault: 'configuration', who: 'administrator' },
  'zone-inactive': { fault: 'configuration', who: 'administrator' },
  'zone-implausible': { fault: 'configuration', who: 'administrator', plan: 'or-a-reading' },
  'provider-changed': { fault: 'configuration', who: 'administrator', plan: 'or-a-probe' },
  'quota-reached': { fault: 'quota', who: 'administrator' },
  'name-taken': { fault: 'conflict', who: 'head' },
  'record-changed': { fault: 'conflict', who: 'head' },
  'record-missing': { fault: 'not-found', who: 'head' },
  'value-refused': { fault: 'rejected', who: 'head' },
  'name-protected': { fault: 'rejected', who: 'head' },
  'plan-mismatch': { fault: 'rejected', who: 'administrator' },
  'system-error': { fault: 'own-fault', who: 'administrator' },
} as const satisfies Record<string, Trouble>

export type TroubleCode = keyof typeof TROUBLES

/** The row of a stored code; null for one that this version does not know. */
export function troubleOf(code: unknown): Trouble | null {
  return typeof code === 'string' && Object.hasOwn(TROUBLES, code) ? TROUBLES[code as TroubleCode] : null
}

const codesWith = (fits: (trouble: Trouble) => boolean): readonly string[] =>
  Object.entries(TROUBLES).flatMap(([code, trouble]) => (fits(trouble) ? [code] : []))

/** Stops that an administrator may end with the plan of the zone. */
export const ENDED_BY_A_PLAN = codesWith(({ plan }) => plan !== undefined)

/** What a reading of the whole zone showed is refuted by no single name that still answers: only by another reading, or a person. */
export const ENDED_BY_A_READING = codesWith(({ plan }) => plan === 'or-a-reading')
