import type { ZoneInfo } from './provider.ts'
import { TROUBLES, type DnsFault, type TroubleCode } from '#domain/dns/troubles.ts'

export type { DnsFault }

/** Codes that a provider, or the look at it, may raise; what each means stands in the table of troubles. */
export type DnsErrorCode = Exclude<TroubleCode, 'system-error'>

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
    this.fault = TROUBLES[code].fault
    this.details = details
  }
}
