import { describe, expect, it } from 'vitest'
import { queryDns } from '#dns/query.ts'
import type { Lookup } from './answer.ts'
import { ask, closed, dial, framed, readIds } from './testClient.ts'
import { lookup, NAME, start } from './testServer.ts'

const HOST = '127.0.0.1'

describe('the DNS server over TCP', () => {
  it('gives in full what UDP could not hold', async () => {
    const { port } = await start()
    const result = await queryDns({
      name: 'besar.tapinkab.go.id',
      type: 'A',
      server: { host: HOST, port },
      timeoutMs: 5000,
    })
    expect(result).toMatchObject({
      outcome: 'answered',
      transport: 'tcp',
      rcode: 'NOERROR',
      authoritative: true,
    })
    expect(result).toHaveProperty('answers.length', 60)
  })

  it('answers several questions of one connection in their order, however the bytes arrive', async () => {
    const { port } = await start()
    const socket = await dial(port)
    const stream = Buffer.concat([1, 2, 3].map((id) => framed(ask(NAME, { id }))))
    for (const byte of stream.subarray(0, 60)) socket.write(Buffer.from([byte]))
    socket.write(stream.subarray(60))
    expect(await readIds(socket, 3)).toEqual([1, 2, 3])
  })

  it('still answers an asker who has closed his side, then closes', async () => {
    const busy: Lookup = (name) => new Promise((resolve) => setTimeout(() => resolve(lookup(name)), 50))
    const { port } = await start({ lookup: busy })
    const socket = await dial(port)
    socket.end(framed(ask(NAME, { id: 9 })))
    expect(await readIds(socket, 1)).toEqual([9])
    await closed(socket)
  })

  it.each<[string, Buffer]>([
    ['announces a message that is too long', Buffer.from([0xff, 0xff])],
    ['announces one too short to be one', Buffer.from([0, 3, 1, 2, 3])],
    ['says nothing', Buffer.alloc(0)],
    ['begins and does not go on', Buffer.from([0, 40, 1])],
  ])('closes a connection that %s', async (_, bytes) => {
    const { port } = await start({ limits: { idleMs: 100 } })
    const socket = await dial(port)
    if (bytes.length > 0) socket.write(bytes)
    await closed(socket)
  })

  it('keeps a connection open while questions come', async () => {
    const { port } = await start({ limits: { idleMs: 60_000 } })
    const socket = await dial(port)
    for (const id of [1, 2, 3]) {
      socket.write(framed(ask(NAME, { id })))
      expect(await readIds(socket, 1)).toEqual([id])
    }
  })

  it('closes connections above the limit', async () => {
    const { port } = await start({ limits: { maxConnections: 1 } })
    const first = await dial(port)
    await closed(await dial(port))
    first.write(framed(ask(NAME, { id: 5 })))
    expect(await readIds(first, 1)).toEqual([5])
  })
})
