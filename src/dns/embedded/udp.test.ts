import { decode, encode } from 'dns-packet'
import { describe, expect, it } from 'vitest'
import { ask, exchange, exchangeAll, opt, rcode } from './testClient.ts'
import { NAME, start, ZONE } from './testServer.ts'

/** Id 1, no flags, one question. */
const HEADER = Buffer.from([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0])

describe('the DNS server over UDP', () => {
  it('answers with the id, the question and the letters as they were sent', async () => {
    const { port } = await start()
    const query = encode({ id: 4711, questions: [{ name: 'DiNkEs.TAPINKAB.go.id', type: 'A' }] })
    const reply = await exchange(port, query)
    expect(reply.subarray(12, query.length)).toEqual(query.subarray(12))
    expect(decode(reply)).toMatchObject({
      id: 4711,
      flag_qr: true,
      flag_aa: true,
      flag_ra: false,
      flag_tc: false,
      answers: [{ name: 'DiNkEs.TAPINKAB.go.id', data: '203.0.113.2', ttl: 60 }],
    })
  })

  it('echoes strange bytes of a label exactly and takes a dot in a label for no separator', async () => {
    const { port } = await start()
    const name = Buffer.from('\x0ddinkes\xff\x00.evil\x08tapinkab\x02go\x02id\x00', 'latin1')
    const query = Buffer.concat([HEADER, name, Buffer.from([0, 1, 0, 1])])
    const reply = await exchange(port, query)
    expect(reply.subarray(12, query.length)).toEqual(query.subarray(12))
    expect(rcode(reply)).toBe(3)
  })

  it('copies "recursion desired" and never offers it', async () => {
    const { port } = await start()
    const reply = decode(await exchange(port, ask(NAME, { flags: 0x0100 })))
    expect(reply).toMatchObject({ flag_rd: true, flag_ra: false })
  })

  it.each([
    ['without EDNS at 512 bytes', 'sedang.tapinkab.go.id', null, true],
    ['with EDNS as told', 'sedang.tapinkab.go.id', 1232, false],
    ['with EDNS below the minimum as without', 'sedang.tapinkab.go.id', 100, true],
    ['with EDNS never above 1232', 'besar.tapinkab.go.id', 4096, true],
  ] as const)('cuts %s', async (_, name, udpPayloadSize, truncated) => {
    const { port } = await start()
    const bytes = await exchange(
      port,
      ask(name, udpPayloadSize ? { additionals: [opt({ udpPayloadSize })] } : {}),
    )
    const reply = decode(bytes)
    expect(reply.flag_tc).toBe(truncated)
    expect(reply.answers?.length === 0).toBe(truncated)
    expect(bytes.length).toBeLessThanOrEqual(udpPayloadSize === 1232 ? 1232 : 512)
    expect(reply.additionals).toMatchObject(udpPayloadSize ? [{ type: 'OPT', udpPayloadSize: 1232 }] : [])
  })

  it('returns the DO bit (RFC 3225)', async () => {
    const { port } = await start()
    const query = ask(NAME, { additionals: [opt({ flags: 0x8000 })] })
    expect(decode(await exchange(port, query)).additionals).toMatchObject([{ flag_do: true }])
  })

  it.each<[string, number, Buffer]>([
    ['two questions', 1, ask(NAME, { questions: [1, 2].map(() => ({ name: NAME, type: 'A' as const })) })],
    ['no question', 1, encode({ id: 1 })],
    ['two OPT records', 1, ask(NAME, { additionals: [opt(), opt()] })],
    ['an OPT among the answers', 1, ask(NAME, { answers: [opt()] })],
    ['bytes behind its end', 1, Buffer.concat([ask(NAME), Buffer.from([0])])],
    [
      'a label of 64 bytes',
      1,
      Buffer.concat([HEADER, Buffer.from([64]), Buffer.alloc(64, 'a'), Buffer.from([0, 0, 1, 0, 1])]),
    ],
    ['a record that ends behind the message', 1, ask(NAME, { additionals: [opt()] }).subarray(0, -1)],
    ['a name that points to itself', 1, Buffer.concat([HEADER, Buffer.from([0xc0, 12, 0, 1, 0, 1])])],
    ['a question that breaks off', 1, ask(NAME).subarray(0, -2)],
    ['the operation UPDATE', 4, ask(NAME, { flags: 5 << 11 })],
    ['a transfer', 5, ask(ZONE, { questions: [{ name: ZONE, type: 'AXFR' }] })],
  ])('refuses %s with code %d', async (_, code, query) => {
    const { port } = await start()
    const reply = await exchange(port, query)
    expect(rcode(reply)).toBe(code)
    expect(decode(reply)).toMatchObject({ flag_qr: true, flag_aa: false, answers: [] })
  })

  it('says BADVERS to an unknown EDNS version', async () => {
    const { port } = await start()
    const query = ask(NAME, { additionals: [opt({ ednsVersion: 1 })] })
    const reply = await exchange(port, query)
    expect(rcode(reply)).toBe(0)
    expect(decode(reply)).toMatchObject({ answers: [], additionals: [{ extendedRcode: 1, ednsVersion: 0 }] })
  })

  it('ignores what is an answer itself, and what has no header', async () => {
    const { port } = await start()
    const answerLike = encode({ type: 'response', id: 1, questions: [{ name: ZONE, type: 'A' }] })
    const messages = [answerLike, Buffer.from([1, 2, 3]), Buffer.alloc(0), ask(ZONE, { id: 2 })]
    const replies = await exchangeAll(port, messages, () => true)
    expect(replies.map((reply) => decode(reply).id)).toEqual([2])
  })
})
