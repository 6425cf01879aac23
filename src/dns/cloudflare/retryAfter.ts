import type { DnsErrorCode } from '#dns/errors.ts'

const SECOND_MS = 1_000

/** A longer wait than this is nonsense from something in between. */
const LONGEST_MS = 3_600_000

/** "Blocked for up to five minutes" is all that is published for a 429 without a header. */
const UNTOLD_MS = 300_000

/** Milliseconds to wait; undefined when the answer asks for none. */
export function retryAfterMs(answer: { code: DnsErrorCode; headers: Headers }): number | undefined {
  const told = toldMs(answer.headers)
  if (told !== undefined) return Math.min(Math.max(told, 0), LONGEST_MS)
  return answer.code === 'rate-limited' ? UNTOLD_MS : undefined
}

/** `Retry-After` is seconds or a date; a date is measured against the answer's own clock, not ours. */
function toldMs(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim()
  if (!text) return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * SECOND_MS)
  const ms = Date.parse(text) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(ms) ? undefined : ms
}
