import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { queryDns } from '#dns/query.ts'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { ask, dial, framed, opt, resolves } from './testClient.ts'
import { NAME, start, ZONE } from './testServer.ts'

const ROUNDS = 100
const MESSAGES_PER_ROUND = 100
const HOST = '127.0.0.1'

describe('hostile messages', () => {
  it('never stop the server from answering, over UDP and TCP', { timeout: 60_000 }, async () => {
    const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 32))
    const random = seeded(seed)
    const { port } = await start({ limits: { idleMs: 500 } })
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round)
    for (const round of rounds) {
      const messages = Array.from({ length: MESSAGES_PER_ROUND }, () => hostile(random))
      await throwOverUdp(port, messages)
      await throwOverTcp(port, messages.slice(0, 10), random)
      expect(await resolves(port, NAME), `FUZZ_SEED=${seed}, round ${round}`).toBe(true)
    }
    const large = {
      name: 'besar.tapinkab.go.id',
      type: 'A',
      server: { host: HOST, port },
      timeoutMs: 5000,
    } as const
    expect(await queryDns(large), `FUZZ_SEED=${seed}`).toMatchObject({ transport: 'tcp', rcode: 'NOERROR' })
  })
})

type Random = (below: number) => number

/** Mulberry32: small, and the same numbers for the same seed on every machine. */
function seeded(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const VALID = [
  ask(NAME),
  ask(ZONE, { questions: [{ name: ZONE, type: 'SOA' }] }),
  ask('besar.tapinkab.go.id', { additionals: [opt({ flags: 0x8000 })] }),
  ask(NAME, { questions: [{ name: 'id.server', type: 'TXT', class: 'CH' }] }),
]

/** Pure noise, noise behind a plausible header, or a good message cut short or with some bytes changed. */
function hostile(random: Random): Buffer {
  const noise = () => Buffer.from(Array.from({ length: random(300) }, () => random(256)))
  const valid = Buffer.from(VALID[random(VALID.length)] ?? [])
  switch (random(4)) {
    case 0:
      return noise()
    case 1:
      return Buffer.concat([
        Buffer.from([0, 1, 0, 0, 0, 1, 0, random(3), 0, random(3), 0, random(3)]),
        noise(),
      ])
    case 2:
      return valid.subarray(0, random(valid.length))
    default:
      for (let changes = random(6); changes >= 0; changes -= 1) valid[random(valid.length)] = random(256)
      return valid
  }
}

async function throwOverUdp(port: number, messages: readonly Buffer[]): Promise<void> {
  const socket = createSocket('udp4')
  await Promise.all(messages.map((message) => new Promise((sent) => socket.send(message, port, HOST, sent))))
  socket.close()
}

/** Some well framed, some with a length that lies; hangs up hard or properly. */
async function throwOverTcp(port: number, messages: readonly Buffer[], random: Random): Promise<void> {
  const socket = await dial(port)
  socket.resume()
  for (const message of messages) socket.write(random(4) === 0 ? message : framed(message))
  const gone = once(socket, 'close')
  if (random(2) === 0) socket.destroy()
  else socket.end()
  await gone
}
