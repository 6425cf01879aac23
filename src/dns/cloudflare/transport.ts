import { z } from 'zod'
import { DnsError } from '#dns/errors.ts'
import { GARBLED, type Intent } from './intent.ts'
import { dnsErrorFrom } from './refusal.ts'
import { dnsErrorFromSdk } from './silence.ts'
import { traceId } from './traceId.ts'

/** A success, its envelope already checked. What `result` holds is for the caller to check. */
export interface Answer {
  result: unknown
  resultInfo: unknown
  traceId: string | undefined
}

interface CallOptions {
  signal: AbortSignal
  maxRetries: 0
}

/** One call of the SDK, not yet made. */
export type Send = (options: CallOptions) => { asResponse(): Promise<Response> }

/** Makes calls under one deadline each, bodies included. Throws `DnsError` only. */
export interface Transport {
  /** Repeats once, at once, when no usable answer came and the deadline allows. */
  read(send: Send): Promise<Answer>
  /** Sends exactly one request: the SDK's own repeats would turn a success into 81058. */
  write(send: Send): Promise<Answer>
}

export function createTransport({ deadlineMs }: { deadlineMs: number }): Transport {
  return {
    async read(send) {
      const signal = AbortSignal.timeout(deadlineMs)
      try {
        return await once({ intent: 'read', send, signal })
      } catch (error) {
        if (signal.aborted || !worthRepeating(error)) throw error
        return once({ intent: 'read', send, signal })
      }
    },
    write: (send) => once({ intent: 'write', send, signal: AbortSignal.timeout(deadlineMs) }),
  }
}

async function once(call: { intent: Intent; send: Send; signal: AbortSignal }): Promise<Answer> {
  const { intent, send, signal } = call
  return opened(intent, await response())

  async function response(): Promise<Response> {
    try {
      return await send({ signal, maxRetries: 0 }).asResponse()
    } catch (error) {
      throw dnsErrorFromSdk(intent, error)
    }
  }
}

/** `Retry-After` on a 503 is a request to stay away. */
const worthRepeating = (error: unknown): boolean =>
  error instanceof DnsError && error.code === 'provider-down' && error.details.retryAfterMs === undefined

/** Opens the envelope. A 200 is no success unless it says so as JSON. */
async function opened(intent: Intent, response: Response): Promise<Answer> {
  const { status, headers } = response
  const body = await jsonOf(response)
  const parsed = envelope.safeParse(body)
  if (!parsed.success) throw dnsErrorFrom({ intent, status, headers, body })
  return { result: parsed.data.result, resultInfo: parsed.data.result_info, traceId: traceId(headers) }
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!/^application\/json\b/i.test(response.headers.get('content-type') ?? '')) return undefined
  return response.json().catch(() => undefined)
}

const envelope = z.object({
  success: z.literal(true),
  result: z.unknown().optional(),
  result_info: z.unknown().optional(),
})

/** Reads the result of an answer, or says that it is garbled. */
export function resultAs<T>(intent: Intent, schema: z.ZodType<T>, answer: Answer): T {
  const parsed = schema.safeParse(answer.result)
  if (!parsed.success) throw new DnsError(GARBLED[intent], { traceId: answer.traceId })
  return parsed.data
}
