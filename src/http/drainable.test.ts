import { once } from 'node:events'
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drainable, type Drainable } from './drainable.ts'

const LONG_MS = 60_000

let server: Server
/** Answers that the server has not given yet. */
let waiting: ServerResponse[]
let agent: Agent
let handle: Drainable
beforeEach(async () => {
  waiting = []
  agent = new Agent({ keepAlive: true })
  server = createServer((req, res) => (req.url === '/slow' ? waiting.push(res) : res.end('at once')))
  handle = drainable(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterEach(() => {
  agent.destroy()
  server.closeAllConnections()
  server.close()
})

function ask(path: string, port = portOf(server)): Promise<{ text: string; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    request({ port, path, agent }, (answer: IncomingMessage) => {
      const { connection } = answer.headers
      text(answer).then((said) => resolve({ text: said, connection }), reject)
    })
      .on('error', reject)
      .end()
  })
}

const portOf = (listening: Server) => (listening.address() as AddressInfo).port

/** Sends a request that the server leaves unanswered, and returns once it has it. */
async function slowRequest() {
  const asked = once(server, 'request')
  const answer = ask('/slow')
  const outcome = answer.catch((error: Error) => error.message)
  await asked
  return { answer, outcome }
}

describe('draining', () => {
  it('lets a running request be answered, and takes no new one', async () => {
    const { answer } = await slowRequest()
    const port = portOf(server)
    const drained = handle.drain(LONG_MS)
    await expect(ask('/', port)).rejects.toThrow(/ECONNREFUSED/)
    waiting[0]?.end('after all')
    expect(await answer).toMatchObject({ text: 'after all' })
    expect(await drained).toBe(0)
  })
  it('does not wait for a connection that is only kept open', async () => {
    expect(await ask('/')).toMatchObject({ text: 'at once', connection: 'keep-alive' })
    expect(await handle.drain(LONG_MS)).toBe(0)
  })
  it('nor for one that was opened in advance and never used', async () => {
    const socket = connect(portOf(server), '127.0.0.1')
    await once(server, 'connection')
    expect(await handle.drain(LONG_MS)).toBe(0)
    socket.destroy()
  })
  it('nor for one whose answer was given meanwhile', async () => {
    const { answer } = await slowRequest()
    // Said before anybody knew that it would be the last.
    waiting[0]?.writeHead(200, { Connection: 'keep-alive' })
    const drained = handle.drain(LONG_MS)
    waiting[0]?.end('kept')
    expect((await answer).connection).toBe('keep-alive')
    expect(await drained).toBe(0)
  })
  it('cuts what takes too long, and says how much', async () => {
    const { outcome } = await slowRequest()
    expect(await handle.drain(1)).toBe(1)
    expect(await outcome).toMatch(/socket hang up/)
  })
})
