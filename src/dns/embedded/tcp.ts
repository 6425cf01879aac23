import { createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { readFrames } from './frames.ts'
import type { Respond } from './respond.ts'

export interface TcpLimits {
  /** How long a connection may take for its next complete question and for reading the reply. */
  idleMs: number
  maxConnections: number
  /** Bytes of one question; an honest one has fewer than 300. */
  maxMessageBytes: number
}

export const TCP_LIMITS: TcpLimits = { idleMs: 10_000, maxConnections: 50, maxMessageBytes: 4096 }

export interface TcpListener {
  port: number
  close(): Promise<void>
}

interface TcpOptions {
  host: string
  port: number
  respond: Respond
  limits: TcpLimits
}

/** Answers over TCP, several questions per connection in their order (RFC 7766); rejects when the port cannot be bound. */
export async function openTcp({ host, port, respond, limits }: TcpOptions): Promise<TcpListener> {
  const open = new Set<Socket>()
  // Half-open: an asker may close its side after the question and still wants the reply.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    void serve(socket, respond, limits)
  })
  server.maxConnections = limits.maxConnections
  await listen(server, host, port)
  server.on('error', () => {})
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** One timer for reading, looking up and writing, so that dripping bytes do not keep a connection open. */
async function serve(socket: Socket, respond: Respond, limits: TcpLimits): Promise<void> {
  const deadline = setTimeout(() => socket.destroy(), limits.idleMs)
  try {
    for await (const message of readFrames(socket, limits.maxMessageBytes)) {
      const reply = await respond(message, 'tcp')
      if (reply) await write(socket, frame(reply))
      deadline.refresh()
    }
    socket.end()
  } catch {
    // Reset by the peer, too long a message, or destroyed by the deadline: all end the connection.
    socket.destroy()
  } finally {
    socket.once('close', () => clearTimeout(deadline))
    if (socket.destroyed) clearTimeout(deadline)
  }
}

function frame(reply: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(reply.length)
  return Buffer.concat([length, reply])
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}
