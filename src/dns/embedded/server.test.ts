import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import type { Lookup } from './answer.ts'
import { ask, closed, dial, exchange, exchangeAll, rcode, resolves } from './testClient.ts'
import { afterwards, lookup, NAME, start } from './testServer.ts'

describe('the DNS server at start and end', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'localhost'])('refuses to listen on %s', async (host) => {
    await expect(start({ host })).rejects.toThrow('loopback')
  })

  it.each(['udp', 'tcp'])('takes the next port when the wanted one is taken over %s', async (transport) => {
    const port = await (transport === 'udp' ? occupyUdp() : occupyTcp())
    const server = await start({ port })
    expect(server.port).toBeGreaterThan(port)
    expect(server.served).toBe('here')
    expect(await resolves(server.port, NAME)).toBe(true)
  })

  it('leaves the zone to the process that already serves the same database', async () => {
    const first = await start({ instance: 'a' })
    const second = await start({ port: first.port, instance: 'a' })
    expect(second).toMatchObject({ port: first.port, served: 'elsewhere' })
    await second.close()
    expect(await resolves(first.port, NAME)).toBe(true)
  })

  it('is opened once when many processes start at the same moment', async () => {
    const free = await start()
    await free.close()
    const starting = Array.from({ length: 5 }, () => start({ port: free.port, instance: 'a' }))
    const started = await Promise.all(starting)
    expect(started.filter(({ served }) => served === 'here')).toHaveLength(1)
    expect(new Set(started.map(({ port }) => port)).size).toBe(1)
  })

  it('opens its own beside the server of another database', async () => {
    const first = await start({ instance: 'a' })
    const second = await start({ port: first.port, instance: 'b' })
    expect(second.served).toBe('here')
    expect(second.port).toBeGreaterThan(first.port)
  })

  it('closes although a connection is open, and twice is once', async () => {
    const server = await start()
    const socket = await dial(server.port)
    await Promise.all([server.close(), server.close(), closed(socket)])
    expect(await resolves(server.port, NAME)).toBe(false)
  })
})

describe('the DNS server in trouble', () => {
  it('says SERVFAIL while the database is down, logs it once, and recovers', async () => {
    let down = true
    const log = { info: vi.fn(), warn: vi.fn() }
    const failing: Lookup = (name) => (down ? Promise.reject(new Error('down')) : lookup(name))
    const { port } = await start({ lookup: failing, log })
    for (let n = 0; n < 3; n += 1) expect(rcode(await exchange(port, ask(NAME)))).toBe(2)
    expect(log.warn).toHaveBeenCalledTimes(1)
    down = false
    expect(await resolves(port, NAME)).toBe(true)
    expect(log.info).toHaveBeenCalledTimes(2)
  })

  it('turns questions away instead of queueing them without end', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow: Lookup = (name) => held.then(() => lookup(name))
    const { port } = await start({ lookup: slow })
    const queries = Array.from({ length: 101 }, (_, id) => ask(NAME, { id }))
    // All the others wait for the table: whoever is answered first has been turned away.
    const [first] = await exchangeAll(port, queries, () => true)
    release()
    expect(first && rcode(first)).toBe(2)
  })
})

const HOST = '127.0.0.1'

async function occupyUdp(): Promise<number> {
  const socket = createSocket('udp4').bind(0, HOST)
  afterwards(() => socket.close())
  await once(socket, 'listening')
  return socket.address().port
}

async function occupyTcp(): Promise<number> {
  const server = createServer().listen(0, HOST)
  afterwards(() => server.close())
  await once(server, 'listening')
  // A server that listens on a port always has such an address.
  return (server.address() as AddressInfo).port
}
