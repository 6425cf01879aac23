import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { decode, encode, type Packet } from 'dns-packet'

/** What a name server of a test replies to a question; null is silence. */
export type Said = (question: Packet) => Packet | null

/** Authoritative (RFC 1035 §4.1.1). */
const AA = 0x0400

/** A name server on loopback, over UDP, that says what the test tells it. */
export async function startNameServer(reply: Said): Promise<{ address: string; close: () => void }> {
  const socket = createSocket('udp4')
  socket.on('message', (bytes, peer) => {
    const { id, questions } = decode(bytes)
    const said = reply({ questions })
    if (said)
      socket.send(encode({ type: 'response', id, questions, flags: AA, ...said }), peer.port, peer.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return { address: `127.0.0.1:${socket.address().port}`, close: () => void socket.close() }
}

/** Always this address, whatever the name. */
export function answering(data: string): Said {
  return ({ questions }) => ({
    answers: [{ type: 'A', name: questions?.[0]?.name ?? '', ttl: 60, data }],
  })
}
