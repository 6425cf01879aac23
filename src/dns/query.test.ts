import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { decode, encode, type Packet } from 'dns-packet'
import { afterEach, describe, expect, it } from 'vitest'
import { formatAnswer, queryDns, type DnsQuestion } from './query.ts'

const HOST = '127.0.0.1'
const NAME = 'dinkes.tapinkab.go.id'
const AA = 0x0400
const TC = 0x0200

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A server whose replies the test writes itself; null is silence. */
async function server(reply: (query: Buffer, count: number) => (Buffer | null)[]): Promise<Socket> {
  const socket = createSocket('udp4')
  let count = 0
  socket.on('message', (query, peer) => {
    count += 1
    for (const bytes of reply(query, count)) if (bytes) socket.send(bytes, peer.port, peer.address)
  })
  socket.bind(0, HOST)
  await once(socket, 'listening')
  cleanups.push(() => socket.close())
  return socket
}

const answerTo = (query: Buffer, packet: Packet = {}) => {
  const { id, questions } = decode(query)
  const answers = [{ type: 'A' as const, name: NAME, ttl: 60, data: '203.0.113.2' }]
  return encode({ type: 'response', id, questions, flags: AA, answers, ...packet })
}

const question = (port: number, timeoutMs = 3000): DnsQuestion => ({
  name: NAME,
  type: 'A',
  server: { host: HOST, port },
  timeoutMs,
})

describe('a DNS question', () => {
  it('does not ask for recursion and returns what the server says', async () => {
    let flags = -1
    const socket = await server((query) => {
      flags = query.readUInt16BE(2)
      return [answerTo(query)]
    })
    expect(await queryDns(question(socket.address().port))).toMatchObject({
      outcome: 'answered',
      rcode: 'NOERROR',
      authoritative: true,
      transport: 'udp',
      answers: [{ name: NAME, type: 'A', ttl: 60, content: '203.0.113.2' }],
    })
    expect(flags).toBe(0)
  })

  it.each([
    [3, 'NXDOMAIN'],
    [5, 'REFUSED'],
    [9, 'RCODE9'],
  ])('names the code %d %s', async (code, rcode) => {
    const socket = await server((query) => [answerTo(query, { flags: code, answers: [] })])
    const result = await queryDns(question(socket.address().port))
    expect(result).toMatchObject({ rcode, authoritative: false, answers: [] })
  })

  it.each<[string, (query: Buffer) => Buffer]>([
    ['another id', (query) => answerTo(query, { id: decode(query).id === 1 ? 2 : 1 })],
    ['another name', (query) => answerTo(query, { questions: [{ name: 'lain.tapinkab.go.id', type: 'A' }] })],
    ['another type', (query) => answerTo(query, { questions: [{ name: NAME, type: 'AAAA' }] })],
    ['no question', (query) => answerTo(query, { questions: [] })],
    ['the question itself', (query) => query],
    ['noise', () => Buffer.from('bukan dns, sama sekali bukan')],
    ['an answer that breaks off', (query) => answerTo(query).subarray(0, -3)],
  ])('ignores a reply with %s and waits for the right one', async (_, wrong) => {
    const socket = await server((query) => [wrong(query), answerTo(query)])
    expect(await queryDns(question(socket.address().port))).toMatchObject({ rcode: 'NOERROR' })
  })

  it('accepts an echo in other letters', async () => {
    const questions = [{ name: NAME.toUpperCase(), type: 'A' as const }]
    const socket = await server((query) => [answerTo(query, { questions })])
    expect(await queryDns(question(socket.address().port))).toMatchObject({ rcode: 'NOERROR' })
  })

  it('is sent again when a datagram got lost', async () => {
    const socket = await server((query, count) => [count === 1 ? null : answerTo(query)])
    expect(await queryDns(question(socket.address().port, 300))).toMatchObject({ rcode: 'NOERROR' })
  })

  it('ends with a timeout when nobody answers', async () => {
    const socket = await server(() => [])
    expect(await queryDns(question(socket.address().port, 50))).toEqual({ outcome: 'timeout' })
  })

  it('says why when nobody listens, or the host does not exist', async () => {
    const socket = await server(() => [])
    const { port } = socket.address()
    await cleanups.pop()?.()
    expect(await queryDns(question(port))).toEqual({ outcome: 'failed', reason: 'ECONNREFUSED' })
    const nowhere = { ...question(53, 300), server: { host: 'tidak-ada.invalid', port: 53 } }
    expect(await queryDns(nowhere)).toMatchObject({ outcome: expect.stringMatching('failed|timeout') })
  })

  it.each([
    ['closes at once', { outcome: 'failed', reason: 'closed' }, Buffer.alloc(0)],
    ['sends noise', { outcome: 'failed', reason: 'garbled' }, Buffer.from([0, 3, 1, 2, 3])],
    ['stays silent', { outcome: 'timeout' }, null],
  ])('fails over TCP when the server %s', async (_, expected, bytes) => {
    const port = await truncatingServer(bytes)
    expect(await queryDns(question(port, 200))).toEqual(expected)
  })
})

/** Sends everybody to TCP and says there only what it is given. */
async function truncatingServer(bytes: Buffer | null): Promise<number> {
  for (;;) {
    const udp = await server((query) => [answerTo(query, { flags: TC, answers: [] })])
    const { port } = udp.address()
    const tcp = createServer((socket) => {
      cleanups.push(() => socket.destroy())
      socket.on('error', () => {})
      if (bytes) socket.end(bytes)
    })
    // The same number may be taken over TCP by somebody else.
    const listening = await once(tcp.listen(port, HOST), 'listening').catch(() => null)
    if (!listening) continue
    cleanups.push(() => tcp.close())
    return port
  }
}

describe('the printed answer', () => {
  const asked = question(5354)

  it('shows the code, the facts and the records', () => {
    const answers = [{ name: NAME, type: 'A', ttl: 60, content: '203.0.113.2' }]
    const soa = {
      name: 'tapinkab.go.id',
      type: 'SOA',
      ttl: 60,
      content: 'localhost nobody.invalid 1 2 3 4 60',
    }
    const common = { outcome: 'answered', rcode: 'NOERROR', transport: 'udp', elapsedMs: 3 } as const
    expect(formatAnswer(asked, { ...common, authoritative: true, answers, authorities: [soa] })).toEqual([
      `; ${NAME} A @127.0.0.1:5354`,
      '; NOERROR, authoritative, 3 ms over udp',
      `${NAME}.\t60\tIN\tA\t203.0.113.2`,
      '; tapinkab.go.id.\t60\tIN\tSOA\tlocalhost nobody.invalid 1 2 3 4 60',
    ])
  })

  it('says that nobody answered', () => {
    expect(formatAnswer(asked, { outcome: 'timeout' })[1]).toBe('; no answer in time')
    expect(formatAnswer(asked, { outcome: 'failed', reason: 'ECONNREFUSED' })[1]).toContain('ECONNREFUSED')
  })
})
