import { APIError } from 'cloudflare/core/error'
import { DnsError } from '#dns/errors.ts'
import { NO_ANSWER, type Intent } from './intent.ts'
import { dnsErrorFrom } from './refusal.ts'

/** Failures before the first byte left: even a write is certainly not applied. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * What the SDK threw, as our error. Its own error is dropped, not kept as `cause`: its message holds the body of
 * the answer, and a token with a line break in it would stand in the message of the `TypeError`.
 */
export function dnsErrorFromSdk(intent: Intent, error: unknown): DnsError {
  // Its class is generic over the status; without one it never got an answer.
  if (error instanceof APIError && typeof error.status === 'number' && error.headers instanceof Headers) {
    return dnsErrorFrom({ intent, status: error.status, headers: error.headers, body: error.error })
  }
  const reason = reasonOf(error)
  return new DnsError(NEVER_SENT.has(reason) ? 'provider-down' : NO_ANSWER[intent], { cause: reason })
}

/** The innermost system code of a chain of causes, for example `ECONNRESET`; otherwise the outermost class name. */
function reasonOf(error: unknown): string {
  let reason = error instanceof Error ? error.constructor.name : 'unknown'
  for (let link = error; link instanceof Error; link = link.cause) {
    if ('code' in link && typeof link.code === 'string' && /^[A-Z_]{3,40}$/.test(link.code))
      reason = link.code
  }
  return reason
}
