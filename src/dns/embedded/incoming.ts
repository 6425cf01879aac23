import { DNS_TYPE, type Rcode } from './codes.ts'
import { readName, skipName } from './wireNames.ts'

/** What of the header has to come back in the reply (RFC 1035 §4.1.1). */
export interface QueryHeader {
  id: number
  /** The sixteen flag bits as they came. */
  flags: number
}

export interface Question {
  /** As it was asked, letters' case included; bytes outside host names as `\DDD` (RFC 1035 §5.1). */
  name: string
  type: number
  class: number
  /** The bytes of the question section, to be echoed exactly (0x20 mixed case). */
  raw: Buffer
}

/** What the asker's OPT record says (RFC 6891 §6.1). */
export interface Edns {
  udpBytes: number
  version: number
  dnssecOk: boolean
}

export type Incoming =
  | { kind: 'ignore' }
  | { kind: 'fault'; header: QueryHeader; rcode: Rcode; question: Question | null; edns: Edns | null }
  | { kind: 'query'; header: QueryHeader; question: Question; edns: Edns | null }

const HEADER_BYTES = 12
const RESPONSE_BIT = 0x8000
/** A query carries an OPT and at most a signature; more is an attack on the reader. */
const MAX_RECORDS = 16

/**
 * Reads a message from an untrusted peer, in time linear to its length and without following compression pointers: a
 * query has nothing to point back to. Written by hand because dns-packet decodes whole records, which a query never needs.
 */
export function readIncoming(message: Buffer): Incoming {
  if (message.length < HEADER_BYTES) return { kind: 'ignore' }
  const header = { id: message.readUInt16BE(0), flags: message.readUInt16BE(2) }
  // Answering an answer lets two servers talk to each other for ever.
  if (header.flags & RESPONSE_BIT) return { kind: 'ignore' }
  const fault = (rcode: Rcode, question: Question | null = null, edns: Edns | null = null): Incoming => ({
    kind: 'fault',
    header,
    rcode,
    question,
    edns,
  })
  if (((header.flags >> 11) & 0xf) !== 0) return fault('NOTIMP')
  // RFC 9619: a query asks exactly one question.
  if (message.readUInt16BE(4) !== 1) return fault('FORMERR')
  const question = readQuestion(message)
  if (!question) return fault('FORMERR')
  const edns = readEdns(message, HEADER_BYTES + question.raw.length)
  if (edns === 'malformed') return fault('FORMERR', question)
  if (edns && edns.version !== 0) return fault('BADVERS', question, edns)
  return { kind: 'query', header, question, edns }
}

function readQuestion(message: Buffer): Question | null {
  const name = readName(message, HEADER_BYTES)
  if (!name || name.end + 4 > message.length) return null
  return {
    name: name.text,
    type: message.readUInt16BE(name.end),
    class: message.readUInt16BE(name.end + 2),
    raw: message.subarray(HEADER_BYTES, name.end + 4),
  }
}

/** Walks over all records after the question; only one OPT, in the additional section, is allowed (RFC 6891 §6.1.1). */
function readEdns(message: Buffer, start: number): Edns | null | 'malformed' {
  const before = message.readUInt16BE(6) + message.readUInt16BE(8)
  const total = before + message.readUInt16BE(10)
  if (total > MAX_RECORDS) return 'malformed'
  let edns: Edns | null = null
  let offset = start
  for (let index = 0; index < total; index += 1) {
    const fixed = skipName(message, offset)
    if (fixed === null || fixed + 10 > message.length) return 'malformed'
    if (message.readUInt16BE(fixed) === DNS_TYPE.OPT) {
      if (edns || index < before || message[offset] !== 0) return 'malformed'
      edns = readOpt(message, fixed)
    }
    offset = fixed + 10 + message.readUInt16BE(fixed + 8)
  }
  return offset === message.length ? edns : 'malformed'
}

function readOpt(message: Buffer, fixed: number): Edns {
  return {
    udpBytes: message.readUInt16BE(fixed + 2),
    version: message.readUInt8(fixed + 5),
    dnssecOk: (message.readUInt8(fixed + 6) & 0x80) !== 0,
  }
}
