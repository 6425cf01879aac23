import type { FaultKind } from './faultKinds.ts'
import type { Answer } from './answers.ts'
import type { StoredRecord } from './storedRecord.ts'
import type { Incoming } from './routes.ts'

/** One record before and after a request; null where there was none. */
export interface Touched {
  before: StoredRecord | null
  after: StoredRecord | null
}

/** One request that arrived. */
export interface LoggedRequest {
  method: string
  /** Path and query below `/client/v4`. */
  address: string
  /** The JSON body; undefined when there was none. */
  body: unknown
  /** Names of the headers that came, never their values. */
  headers: string[]
  fault: FaultKind | null
  /** Status of the answer; null until, or unless, one was sent. */
  status: number | null
  /** The answer where no fault had a hand in it. */
  answer: Pick<Answer, 'status' | 'body'> | null
  /** What it did to the zone, answered or not. */
  touched: Touched[]
}

/** True for what changes the zone. */
export const isWrite = ({ method }: Pick<LoggedRequest, 'method'>): boolean => method !== 'GET'

export function logged(request: Incoming & { address: string; headers: string[] }): LoggedRequest {
  const { method, address, headers, text } = request
  return {
    method,
    address,
    headers,
    body: jsonOf(text),
    fault: null,
    status: null,
    answer: null,
    touched: [],
  }
}

/** What differs between two views of the zone. Records are replaced, never changed in place. */
export function touchedBetween(earlier: readonly StoredRecord[], later: readonly StoredRecord[]): Touched[] {
  const was = new Map(earlier.map((record) => [record.id, record]))
  const is = new Map(later.map((record) => [record.id, record]))
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return ids
    .map((id) => ({ before: was.get(id) ?? null, after: is.get(id) ?? null }))
    .filter(({ before, after }) => before !== after)
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
