import type { ZoneInfo } from './provider.ts'

/**
 * What went wrong at the provider, by what has to happen next:
 * `unknown-outcome` the write may or may not have been applied: list again, never assume;
 * `temporary` certainly not applied, try later; `rate-limited` wait as told, costs no attempt;
 * `configuration` token or zone is wrong: stop the whole queue until somebody mends it;
 * `conflict` something else stands on the name: a person decides; `not-found` the record is gone;
 * `quota` the zone is full; `rejected` this value will never be accepted.
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

/** Stable keys, each with a sentence for staff in two languages (i18n). */
export const DNS_ERROR_CODES = {
  'no-answer': 'unknown-outcome',
  'garbled-answer': 'unknown-outcome',
  'provider-down': 'temporary',
  'incomplete-listing': 'temporary',
  'rate-limited': 'rate-limited',
  'token-rejected': 'configuration',
  'token-malformed': 'configuration',
  'wrong-zone': 'configuration',
  'zone-inactive': 'configuration',
  'zone-implausible': 'configuration',
  'provider-changed': 'configuration',
  'name-taken': 'conflict',
  'record-changed': 'conflict',
  'record-missing': 'not-found',
  'quota-reached': 'quota',
  'value-refused': 'rejected',
  'plan-mismatch': 'rejected',
  'name-protected': 'rejected',
  'deletion-brake': 'temporary',
} as const satisfies Record<string, DnsFault>

export type DnsErrorCode = keyof typeof DNS_ERROR_CODES

interface DnsErrorDetails {
  /** The vendor's own codes, for the log and the trace; never shown as the explanation. */
  vendorCodes?: number[]
  /** The vendor's request id, for example Cloudflare's `cf-ray`. */
  traceId?: string
  /** Milliseconds the provider asked us to wait. */
  retryAfterMs?: number
  /** The zone that was found, for `provider-changed`. */
  zone?: ZoneInfo
  /** The foreign records found, for `name-taken` and `record-changed`. */
  records?: readonly { name: string; type: string; content: string }[]
  cause?: unknown
}

/** The only error that leaves the `dns` folder. Carries no secret: never the token, a header or a body. */
export class DnsError extends Error {
  readonly code: DnsErrorCode
  readonly fault: DnsFault
  readonly details: DnsErrorDetails

  constructor(code: DnsErrorCode, details: DnsErrorDetails = {}) {
    super(code, { cause: details.cause })
    this.name = 'DnsError'
    this.code = code
    this.fault = DNS_ERROR_CODES[code]
    this.details = details
  }
}
