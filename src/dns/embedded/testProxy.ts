import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface FaultyProxy {
  /** The database's URL, by way of the proxy. */
  url: string
  close(): Promise<void>
}

/**
 * Stands between a client and PostgreSQL and cuts the connection when a statement with this text is sent: `request`
 * before it reaches the server, `reply` once the server has answered it.
 */
export async function startFaultyProxy(
  target: string,
  fault: { text: string; lose: 'request' | 'reply' },
): Promise<FaultyProxy> {
  const database = new URL(target)
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(database.port), database.hostname)
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => [client, upstream].forEach((one) => one.destroy()))
    }
    let cut = false
    client.on('data', (chunk) => {
      cut ||= chunk.includes(fault.text)
      if (cut && fault.lose === 'request') client.destroy()
      else upstream.write(chunk)
    })
    upstream.on('data', (chunk) => (cut ? client.destroy() : client.write(chunk)))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: url.href,
    close: async () => {
      for (const socket of open) socket.destroy()
      await once(server.close(), 'close')
    },
  }
}
