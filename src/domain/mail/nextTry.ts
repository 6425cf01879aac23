import { MAIL_TROUBLES, type MailTroubleCode } from './troubles.ts'
import type { MailState } from './states.ts'

const MINUTE_S = 60
const HOUR_S = 60 * MINUTE_S

/** Seconds between tries, by how many have failed; in all about two and a half days (RFC 5321 §4.5.4.1 asks for as much). */
const PAUSES_S = [
  MINUTE_S,
  5 * MINUTE_S,
  15 * MINUTE_S,
  HOUR_S,
  ...[2, 4, 8, 12, 16, 16].map((hours) => hours * HOUR_S),
] as const
const MOST_TRIES = PAUSES_S.length + 1

/** Seconds until the server is asked again when it took nothing at all, by how often in a row. */
const STOPS_S = [15, MINUTE_S, 5 * MINUTE_S] as const

export interface NextTry {
  state: MailState
  attempts: number
  /** Null: never by itself. */
  inSeconds: number | null
}

/** What becomes of a mail after a trouble. `attempts` are the tries before this one; what stops the whole queue is none. */
export function nextTry(code: MailTroubleCode, attempts: number): NextTry {
  const { next } = MAIL_TROUBLES[code]
  if (next === 'stop') return { state: 'waiting', attempts, inSeconds: 0 }
  const tried = attempts + 1
  if (next === 'final') return { state: 'refused', attempts: tried, inSeconds: null }
  if (tried >= MOST_TRIES) return { state: 'failed', attempts: tried, inSeconds: null }
  return { state: 'waiting', attempts: tried, inSeconds: PAUSES_S[tried - 1] ?? HOUR_S }
}

/** Seconds that the whole queue rests after so many rounds in a row that the server took nothing. */
export function restAfter(stops: number): number {
  return STOPS_S[Math.min(stops, STOPS_S.length) - 1] ?? STOPS_S[0]
}
