import type { FaultKind } from './faultKinds.ts'
import type { Answer } from './answers.ts'
import type { Incoming } from './routes.ts'

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
}

/** True for what changes the zone. */
export const isWrite = ({ method }: Pick<LoggedRequest, 'method'>): boolean => method !== 'GET'

export function logged(request: Incoming & { address: string; headers: string[] }): LoggedRequest {
  const { method, address, headers, text } = request
  return { method, address, headers, body: jsonOf(text), fault: null, status: null, answer: null }
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
