import { AUTHORITATIVE_ANSWER, encode, TRUNCATED_RESPONSE, type Answer } from 'dns-packet'
import type { Reply } from './answer.ts'
import { RCODE } from './codes.ts'
import type { Edns, QueryHeader, Question } from './incoming.ts'

/** The largest answer over UDP that does not get fragmented anywhere (DNS flag day 2020). */
export const MAX_UDP_BYTES = 1232
/** What every asker without EDNS can take (RFC 1035 §4.2.1). */
const PLAIN_UDP_BYTES = 512
const MAX_TCP_BYTES = 65_535

/** Opcode, RD and CD come back as they came (RFC 1035 §4.1.1, RFC 4035 §3.2.2). RA never: this server does not recurse. */
const ECHOED_FLAGS = 0x7910
const DNSSEC_OK_BIT = 0x8000

export type Transport = 'udp' | 'tcp'

export interface AnsweredQuery {
  header: QueryHeader
  /** Null when it could not be read. */
  question: Question | null
  edns: Edns | null
}

/** The reply's bytes; what is too long for the transport goes out empty with TC set, to be asked again over TCP (RFC 2181 §9). */
export function encodeReply(query: AnsweredQuery, reply: Reply, transport: Transport): Buffer {
  const whole = assemble(query, reply, 0)
  if (whole.length <= limitOf(query.edns, transport)) return whole
  return assemble(query, { ...reply, answers: [], authorities: [] }, TRUNCATED_RESPONSE)
}

function limitOf(edns: Edns | null, transport: Transport): number {
  if (transport === 'tcp') return MAX_TCP_BYTES
  return edns ? Math.min(MAX_UDP_BYTES, Math.max(PLAIN_UDP_BYTES, edns.udpBytes)) : PLAIN_UDP_BYTES
}

/** The question's own bytes are put in between: the codec would not return strange bytes as they came. */
function assemble(query: AnsweredQuery, reply: Reply, extraFlags: number): Buffer {
  const code = RCODE[reply.rcode]
  const message = encode({
    type: 'response',
    id: query.header.id,
    flags:
      (query.header.flags & ECHOED_FLAGS) |
      (reply.authoritative ? AUTHORITATIVE_ANSWER : 0) |
      extraFlags |
      (code & 0xf),
    answers: reply.answers,
    authorities: reply.authorities,
    additionals: query.edns ? [optRecord(query.edns, code >> 4)] : [],
  })
  if (!query.question) return message
  message.writeUInt16BE(1, 4)
  return Buffer.concat([message.subarray(0, 12), query.question.raw, message.subarray(12)])
}

function optRecord(edns: Edns, extendedRcode: number): Answer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: MAX_UDP_BYTES,
    extendedRcode,
    ednsVersion: 0,
    flags: edns.dnssecOk ? DNSSEC_OK_BIT : 0,
    flag_do: edns.dnssecOk,
    options: [],
  }
}
