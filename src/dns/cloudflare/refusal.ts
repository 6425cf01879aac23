import { z } from 'zod'
import { DnsError, type DnsErrorCode } from '#dns/errors.ts'
import { GARBLED, NO_ANSWER, type Intent } from './intent.ts'
import { retryAfterMs } from './retryAfter.ts'
import { traceId } from './traceId.ts'
import { VENDOR_CODES } from './vendorCodes.ts'

/** An answer that is no success, reduced to what decides. `body` is the parsed JSON, undefined when it is none. */
export interface Refusal {
  intent: Intent
  status: number
  headers: Headers
  body: unknown
}

/**
 * Turns a refusal into our error, by vendor code and never by text.
 *
 * 429 and 5xx come first: they speak about the server, whatever codes it adds, and after a 5xx a write may stand.
 * An unknown code proves neither "refused for good" nor "not applied", so a write becomes `garbled-answer`: the
 * caller lists and decides from what is there. Only 401 and 403 need no code (403 was recorded with code 0), but
 * they need the vendor's envelope: a proxy's own 403 page says nothing about our token.
 */
export function dnsErrorFrom({ intent, status, headers, body }: Refusal): DnsError {
  const vendorCodes = vendorCodesOf(body)
  const code = codeFor({ intent, status, vendorCodes })
  return new DnsError(code, {
    vendorCodes,
    traceId: traceId(headers),
    retryAfterMs: retryAfterMs({ code, headers }),
    cause: `HTTP ${status}`,
  })
}

function codeFor(answer: { intent: Intent; status: number; vendorCodes: number[] }): DnsErrorCode {
  const { intent, status, vendorCodes } = answer
  if (status === 429) return 'rate-limited'
  if (status >= 500) return NO_ANSWER[intent]
  const known = vendorCodes.map((code) => VENDOR_CODES[code]).find((code) => code !== undefined)
  if (known) return known
  const mayNot = status === 401 || status === 403
  return mayNot && vendorCodes.length > 0 ? 'token-rejected' : GARBLED[intent]
}

/** All codes, the most specific first: a wrapper (1004, 6003) explains less than its `error_chain`. */
function vendorCodesOf(body: unknown): number[] {
  const parsed = failure.safeParse(body)
  if (!parsed.success) return []
  return parsed.data.errors.flatMap(({ code, error_chain }) => [
    ...(error_chain ?? []).map((link) => link.code),
    code,
  ])
}

const failure = z.object({
  success: z.literal(false).optional(),
  errors: z.array(z.object({ code: z.int(), error_chain: z.array(z.object({ code: z.int() })).nullish() })),
})
