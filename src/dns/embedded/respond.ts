import { answer, refusal, type Lookup, type Reply } from './answer.ts'
import { identityReply } from './identity.ts'
import { readIncoming, type Question } from './incoming.ts'
import { encodeReply, type AnsweredQuery, type Transport } from './outgoing.ts'

/** The part of the application's logger that the server uses. */
export interface DnsServerLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface ZoneSource {
  zone: string
  lookup: Lookup
  /** Tells two servers on one machine apart; see `identity.ts`. */
  instance: string | null
  log: DnsServerLog
}

/** Turns the bytes of a message into the bytes of its reply; null when there is nothing to say. Never throws. */
export type Respond = (message: Buffer, transport: Transport) => Promise<Buffer | null>

/** Questions being looked up at once; more are turned away at once instead of queueing for the database. */
const MAX_IN_FLIGHT = 100

/** The way from bytes to bytes that UDP and TCP share. */
export function createResponder(source: ZoneSource): Respond {
  const resolve = withSafety(source)
  return async (message, transport) => {
    const incoming = readIncoming(message)
    if (incoming.kind === 'ignore') return null
    if (incoming.kind === 'fault') return encodeSafely(incoming, refusal(incoming.rcode), transport)
    return encodeSafely(incoming, await resolve(incoming.question), transport)
  }
}

/** A stored value that the codec cannot write must not silence the server. */
function encodeSafely(query: AnsweredQuery, reply: Reply, transport: Transport): Buffer {
  try {
    return encodeReply(query, reply, transport)
  } catch {
    return encodeReply(query, refusal('SERVFAIL'), transport)
  }
}

/** Limits the load and turns a failing lookup into SERVFAIL, logged when it begins and when it ends. */
function withSafety({ zone, lookup, instance, log }: ZoneSource): (question: Question) => Promise<Reply> {
  let inFlight = 0
  let failing = false
  const resolve = async (question: Question): Promise<Reply> => {
    try {
      const reply = identityReply(question, instance) ?? (await answer(question, { zone, lookup }))
      // A refusal never reached the table and says nothing about its health.
      if (failing && reply.authoritative) {
        failing = false
        log.info({ zone }, 'embedded DNS server answers again')
      }
      return reply
    } catch (error) {
      if (!failing) log.warn({ zone, err: error }, 'embedded DNS server cannot read its records')
      failing = true
      return refusal('SERVFAIL')
    }
  }
  return async (question) => {
    if (inFlight >= MAX_IN_FLIGHT) return refusal('SERVFAIL')
    inFlight += 1
    try {
      return await resolve(question)
    } finally {
      inFlight -= 1
    }
  }
}
