import { readDay } from '../workdays/officeDay.ts'
import type { Pause } from './clockHistory.ts'
import type { Problem } from './refusals.ts'
import { REQUEST_TYPES, type RequestType } from './status.ts'

/** What the calculator of deadlines is asked. */
export interface DeadlineQuestion {
  type: RequestType
  receivedAt: Date
  pauses: Pause[]
}

const MOST_PAUSES = 20
/** Two years: every day of a pause is named in the answer. */
const LONGEST_MS = 731 * 86_400_000
/** An instant says its zone: a wall clock's time alone is somewhere else another one. */
const INSTANT = /^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** Reads `type`, `receivedAt` and any number of `pause=from/until` as a client wrote them; all problems at once. */
export function readQuestion(
  query: Readonly<Record<string, unknown>>,
): { ok: true; question: DeadlineQuestion } | { ok: false; problems: Problem[] } {
  const type = REQUEST_TYPES.find((each) => each === query['type'])
  const receivedAt = readInstant(query['receivedAt'])
  const written = [query['pause'] ?? []].flat()
  const pauses = written.map(readPause)
  const problems: Problem[] = [
    ...(type ? [] : [{ path: 'type', code: 'type-unknown' as const }]),
    ...(receivedAt ? [] : [{ path: 'receivedAt', code: 'instant-unknown' as const }]),
    ...(written.length > MOST_PAUSES ? [{ path: 'pause', code: 'pauses-too-many' as const }] : []),
    ...pauses.flatMap((pause) => (typeof pause === 'string' ? [{ path: 'pause', code: pause }] : [])),
  ]
  if (!type || !receivedAt || problems.length > 0) return { ok: false, problems }
  const read = pauses.flatMap((pause) => (typeof pause === 'string' ? [] : [pause]))
  return { ok: true, question: { type, receivedAt, pauses: read } }
}

function readPause(
  written: unknown,
): { from: Date; until: Date } | 'instant-unknown' | 'period-backwards' | 'period-too-long' {
  const [from, until, ...more] = typeof written === 'string' ? written.split('/').map(readInstant) : []
  if (!from || !until || more.length > 0) return 'instant-unknown'
  if (from > until) return 'period-backwards'
  return until.getTime() - from.getTime() > LONGEST_MS ? 'period-too-long' : { from, until }
}

function readInstant(written: unknown): Date | null {
  // In an address a plus sign stands for a space unless it was escaped.
  const text = typeof written === 'string' ? written.replace(' ', '+') : ''
  // `Date` reads 30 February as 2 March.
  const isSound = INSTANT.test(text) && !Number.isNaN(readDay(text.slice(0, 10)))
  const instant = new Date(isSound ? text : Number.NaN)
  return Number.isNaN(instant.getTime()) ? null : instant
}
