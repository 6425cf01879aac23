import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect, isIPv6 } from 'node:net'
import { decode, encode, type Answer, type DecodedPacket, type RecordType } from 'dns-packet'

export interface DnsQuestion {
  name: string
  type: RecordType
  /** CH only to ask a server about itself (RFC 4892). */
  class?: 'IN' | 'CH'
  /** Any address or host name; the server has to be authoritative, recursion is not asked for. */
  server: { host: string; port: number }
  /** For everything: repeated datagrams and the second question over TCP. */
  timeoutMs: number
}

export interface DnsResource {
  name: string
  type: string
  /** Seconds. */
  ttl: number
  /** As in a zone file, names without the final dot; texts in quotes. */
  content: string
}

export type DnsOutcome =
  | {
      outcome: 'answered'
      /** For example `NOERROR` or `NXDOMAIN` (RFC 1035 §4.1.1). */
      rcode: string
      authoritative: boolean
      answers: DnsResource[]
      authorities: DnsResource[]
      transport: 'udp' | 'tcp'
      elapsedMs: number
    }
  | { outcome: 'timeout' }
  /** `reason` is the system's error code, for example `ECONNREFUSED`, or `closed` or `garbled`. */
  | { outcome: 'failed'; reason: string }

/** Datagrams get lost: the question is sent this many times within the time limit. */
const ATTEMPTS = 3
const RCODES = ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED']

/** Asks one server one question over UDP, and over TCP when the answer does not fit (RFC 7766 §5). Never rejects. */
export async function queryDns(question: DnsQuestion): Promise<DnsOutcome> {
  const started = performance.now()
  const elapsedMs = () => Math.round(performance.now() - started)
  const id = randomInt(0x10000)
  try {
    const packet = encode({ type: 'query', id, flags: 0, questions: [asked(question)] })
    const accept = (bytes: Buffer) => readReply(bytes, id, question)
    const datagram = await askOverUdp(question, packet, accept)
    if (!datagram.flag_tc) return answered(datagram, 'udp', elapsedMs())
    const timeoutMs = Math.max(1, question.timeoutMs - elapsedMs())
    return answered(await askOverTcp({ ...question, timeoutMs }, packet, accept), 'tcp', elapsedMs())
  } catch (error) {
    const reason = failureReason(error)
    return reason === TIMEOUT ? { outcome: 'timeout' } : { outcome: 'failed', reason }
  }
}

/** The outcome as lines for a terminal, close to what `dig` prints. */
export function formatAnswer({ name, type, server }: DnsQuestion, outcome: DnsOutcome): string[] {
  const title = `; ${name} ${type} @${isIPv6(server.host) ? `[${server.host}]` : server.host}:${server.port}`
  if (outcome.outcome === 'timeout') return [title, '; no answer in time']
  if (outcome.outcome === 'failed') return [title, `; no answer: ${outcome.reason}`]
  const { rcode, authoritative, answers, authorities, elapsedMs, transport } = outcome
  const facts = [
    rcode,
    authoritative ? 'authoritative' : 'not authoritative',
    `${elapsedMs} ms over ${transport}`,
  ]
  return [
    title,
    `; ${facts.join(', ')}`,
    ...answers.map(line),
    ...authorities.map((entry) => `; ${line(entry)}`),
  ]
}

function line({ name, ttl, type, content }: DnsResource): string {
  return `${name}.\t${ttl}\tIN\t${type}\t${content}`
}

const TIMEOUT = 'timeout'

class QueryFailure extends Error {}

function failureReason(error: unknown): string {
  if (error instanceof QueryFailure) return error.message
  return error instanceof Error && 'code' in error ? String(error.code) : 'garbled'
}

function asked({ name, type, class: dnsClass = 'IN' }: DnsQuestion) {
  return { name, type, class: dnsClass }
}

type Accept = (bytes: Buffer) => DecodedPacket | null

/** Anything but the answer to exactly this question is null: late, forged or broken (RFC 5452 §4). */
function readReply(bytes: Buffer, id: number, question: DnsQuestion): DecodedPacket | null {
  const wanted = asked(question)
  try {
    const packet = decode(bytes)
    const [echo, ...more] = packet.questions ?? []
    if (packet.id !== id || !packet.flag_qr || more.length > 0) return null
    // A server that could not read the question cannot echo it (RFC 1035 §4.1.1).
    if (!echo) return rcodeOf(packet) === 'NOERROR' ? null : packet
    const same = echo.type === wanted.type && echo.class === wanted.class && sameName(echo.name, wanted.name)
    return same ? packet : null
  } catch {
    return null
  }
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase().replace(/\.$/, '') === right.toLowerCase().replace(/\.$/, '')
}

function askOverUdp(
  { server, timeoutMs }: DnsQuestion,
  packet: Buffer,
  accept: Accept,
): Promise<DecodedPacket> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(server.host) ? 'udp6' : 'udp4')
    const send = () => socket.send(packet, (error) => error && finish(() => reject(error)))
    let repeat: NodeJS.Timeout | undefined
    const deadline = setTimeout(() => finish(() => reject(new QueryFailure(TIMEOUT))), timeoutMs)
    let finished = false
    function finish(settle: () => void): void {
      if (finished) return
      finished = true
      clearTimeout(deadline)
      clearInterval(repeat)
      socket.close()
      settle()
    }
    socket.on('error', (error) => finish(() => reject(error)))
    socket.on('message', (bytes) => {
      const reply = accept(bytes)
      if (reply) finish(() => resolve(reply))
    })
    socket.on('connect', () => {
      send()
      repeat = setInterval(send, Math.ceil(timeoutMs / ATTEMPTS))
    })
    // Connected, so that the system drops what others send and reports a closed port.
    socket.connect(server.port, server.host)
  })
}

function askOverTcp(
  { server, timeoutMs }: DnsQuestion,
  packet: Buffer,
  accept: Accept,
): Promise<DecodedPacket> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, server.host)
    const fail = (reason: string) => socket.destroy(new QueryFailure(reason))
    const deadline = setTimeout(() => fail(TIMEOUT), timeoutMs)
    let received: Buffer = Buffer.alloc(0)
    socket.on('connect', () => socket.write(Buffer.concat([lengthPrefix(packet), packet])))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return
      const reply = accept(received.subarray(2, 2 + received.readUInt16BE(0)))
      if (!reply) return fail('garbled')
      resolve(reply)
      socket.destroy()
    })
    socket.on('end', () => fail('closed'))
    socket.on('error', reject)
    socket.on('close', () => clearTimeout(deadline))
  })
}

function lengthPrefix(packet: Buffer): Buffer {
  const prefix = Buffer.alloc(2)
  prefix.writeUInt16BE(packet.length)
  return prefix
}

function answered(packet: DecodedPacket, transport: 'udp' | 'tcp', elapsedMs: number): DnsOutcome {
  return {
    outcome: 'answered',
    rcode: rcodeOf(packet),
    authoritative: packet.flag_aa,
    answers: (packet.answers ?? []).flatMap(toResource),
    authorities: (packet.authorities ?? []).flatMap(toResource),
    transport,
    elapsedMs,
  }
}

function rcodeOf(packet: DecodedPacket): string {
  const code = (packet.flags ?? 0) & 0xf
  return RCODES[code] ?? `RCODE${code}`
}

function toResource(answer: Answer): DnsResource[] {
  if (answer.type === 'OPT') return []
  const { name, type, ttl = 0 } = answer
  return [{ name, type, ttl, content: contentOf(answer) }]
}

function contentOf(answer: Exclude<Answer, { type: 'OPT' }>): string {
  switch (answer.type) {
    case 'SOA': {
      const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data
      return [mname, rname, serial, refresh, retry, expire, minimum].join(' ')
    }
    case 'MX':
      return `${answer.data.preference ?? 0} ${answer.data.exchange}`
    case 'TXT':
      return [answer.data]
        .flat()
        .map((text) => JSON.stringify(text.toString()))
        .join(' ')
    default:
      if (typeof answer.data === 'string') return answer.data
      return Buffer.isBuffer(answer.data) ? answer.data.toString('hex') : JSON.stringify(answer.data)
  }
}
