import { once } from 'node:events'
import net from 'node:net'

export interface CountingProxy {
  /** The database behind it, as a server is told of it. */
  readonly url: string
  /** Statements that came through since the beginning. */
  readonly statements: number
  close(): void
}

/** What carries a statement: a simple query, or the execution of a prepared one. */
const STATEMENTS = new Set(['Q', 'E'])
const LENGTH_BYTES = 4

/**
 * A door before PostgreSQL that counts what passes: of a server in another process nothing else tells its statements apart from
 * those of others. https://www.postgresql.org/docs/18/protocol-message-formats.html
 */
export async function countingProxy(databaseUrl: string): Promise<CountingProxy> {
  const to = new URL(databaseUrl)
  let statements = 0
  const open = new Set<net.Socket>()
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(to.port), to.hostname)
    const count = messageReader((type) => void (STATEMENTS.has(type) && statements++))
    client.setNoDelay(true).on('data', count).pipe(upstream.setNoDelay(true)).pipe(client)
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => open.delete(socket))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = new URL(databaseUrl)
  url.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: url.href,
    get statements() {
      return statements
    },
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** Calls with the letter of each message. The first, which opens the connection, has none. */
function messageReader(onMessage: (type: string) => void): (chunk: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0)
  let isOpened = false
  return (chunk) => {
    waiting = waiting.length > 0 ? Buffer.concat([waiting, chunk]) : chunk
    for (;;) {
      const typeBytes = isOpened ? 1 : 0
      if (waiting.length < typeBytes + LENGTH_BYTES) return
      const length = typeBytes + waiting.readInt32BE(typeBytes)
      if (waiting.length < length) return
      if (isOpened) onMessage(String.fromCharCode(waiting[0] ?? 0))
      isOpened = true
      waiting = waiting.subarray(length)
    }
  }
}
