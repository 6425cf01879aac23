import { createSocket, type Socket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import type { Respond } from './respond.ts'

/** Answers over UDP; rejects with the system's error when the port cannot be bound. */
export async function openUdp(address: { host: string; port: number }, respond: Respond): Promise<Socket> {
  const socket = createSocket(isIPv6(address.host) ? 'udp6' : 'udp4')
  socket.on('message', (message, peer) => {
    void respond(message, 'udp').then((reply) => {
      if (reply) sendQuietly(socket, reply, peer)
    })
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    // Exclusive, else the workers of a cluster would share the port behind our back.
    socket.bind({ address: address.host, port: address.port, exclusive: true }, () => {
      socket.off('error', reject)
      resolve()
    })
  })
  // Reports about single datagrams; the socket itself stays usable.
  socket.on('error', () => {})
  return socket
}

/** The peer may be gone, or have forged port 0, or we may be closing: nobody is left to be told. */
function sendQuietly(socket: Socket, reply: Buffer, peer: { address: string; port: number }): void {
  try {
    socket.send(reply, peer.port, peer.address, () => {})
  } catch {
    return
  }
}
