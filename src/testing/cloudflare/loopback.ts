import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'

export interface LoopbackServer {
  port: number
  close(): Promise<void>
}

/** Listens on 127.0.0.1 only; port 0 is any free one. Closing also ends what is still open. */
export async function serveOnLoopback(listener: RequestListener, port = 0): Promise<LoopbackServer> {
  const server = createServer(listener)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
