import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { decode, encode, type OptAnswer, type Packet } from 'dns-packet'
import { readFrames } from './frames.ts'

/** Bytes to and from a DNS server, for tests that must send what no proper client would. Every wait has this limit. */
const DEADLINE_MS = 5000
const HOST = '127.0.0.1'

/** A question for the IPv4 addresses of a name, with anything about it replaced. */
export function ask(name: string, packet: Packet = {}): Buffer {
  return encode({ type: 'query', id: 1, questions: [{ name, type: 'A' }], ...packet })
}

export function opt(fields: Partial<OptAnswer> = {}): OptAnswer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
    ...fields,
  }
}

export function rcode(reply: Buffer): number {
  return reply.readUInt16BE(2) & 0xf
}

/** Sends datagrams from one socket and collects the replies until `enough`. */
export async function exchangeAll(
  port: number,
  messages: readonly Buffer[],
  enough: (replies: Buffer[]) => boolean,
): Promise<Buffer[]> {
  const socket = createSocket('udp4')
  try {
    return await within(`replies from port ${port}`, collect(socket, { port, messages, enough }))
  } finally {
    socket.close()
  }
}

function collect(
  socket: UdpSocket,
  {
    port,
    messages,
    enough,
  }: { port: number; messages: readonly Buffer[]; enough: (replies: Buffer[]) => boolean },
): Promise<Buffer[]> {
  const replies: Buffer[] = []
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('message', (reply) => {
      replies.push(reply)
      if (enough(replies)) resolve(replies)
    })
    socket.connect(port, HOST, () => {
      for (const message of messages) socket.send(message)
    })
  })
}

/** The first reply to one datagram. */
export async function exchange(port: number, message: Buffer): Promise<Buffer> {
  const [reply] = await exchangeAll(port, [message], () => true)
  if (!reply) throw new Error('no reply')
  return reply
}

/** Whether the server gives an address for the name now. */
export async function resolves(port: number, name: string): Promise<boolean> {
  const reply = await exchange(port, ask(name)).catch(() => null)
  return reply !== null && (decode(reply).answers?.length ?? 0) > 0
}

export async function dial(port: number): Promise<Socket> {
  const socket = connect({ port, host: HOST, noDelay: true })
  // A connection that is closed hard is a result to be looked at, never an accident.
  socket.on('error', () => {})
  await within('a connection', once(socket, 'connect'))
  return socket
}

export function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(message.length)
  return Buffer.concat([length, message])
}

/** The ids of the next replies on a connection; a connection can be read by one caller only. */
export async function readIds(socket: Socket, count: number): Promise<number[]> {
  return within(`${count} replies`, takeIds(socket, count))
}

async function takeIds(socket: Socket, count: number): Promise<number[]> {
  const ids: number[] = []
  for await (const message of readFrames(socket.iterator({ destroyOnReturn: false }), 65_535)) {
    ids.push(message.readUInt16BE(0))
    if (ids.length === count) break
  }
  return ids
}

/** Resolves when the server has closed the connection. */
export async function closed(socket: Socket): Promise<void> {
  socket.resume()
  if (!socket.closed) await within('the end of the connection', once(socket, 'close'))
}

async function within<T>(what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no ${what} within ${DEADLINE_MS} ms`)), DEADLINE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
