import { randomBytes } from 'node:crypto'
import type { Refusal } from './refusals.ts'

/** An answer before it goes onto the wire; `body` is sent as JSON unless it is a string. */
export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

/** Success is 200, never 201. */
export const success = (result: unknown, result_info?: object): Answer => ({
  status: 200,
  body: { result, success: true, errors: [], messages: [], ...(result_info && { result_info }) },
})

export const failure = ({ status, code, message, chain }: Refusal): Answer => ({
  status,
  body: {
    result: null,
    success: false,
    errors: [{ code, message, ...(chain && { error_chain: chain }) }],
    messages: [],
  },
})

/** The headers of every answer, unless the answer itself says otherwise. */
export function headersOf({ body, headers }: Answer): Record<string, string> {
  return {
    'content-type': typeof body === 'string' ? 'text/html; charset=UTF-8' : 'application/json; charset=UTF-8',
    'cf-ray': `${randomBytes(8).toString('hex')}-SIN`,
    ratelimit: '"default";r=1199;t=300',
    'ratelimit-policy': '"default";q=1200;w=300',
    ...headers,
  }
}

export const textOf = ({ body }: Answer): string => (typeof body === 'string' ? body : JSON.stringify(body))
