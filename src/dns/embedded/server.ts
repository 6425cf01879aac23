import { BlockList, isIP, isIPv6 } from 'node:net'
import type { Socket } from 'node:dgram'
import type { Lookup } from './answer.ts'
import { isServedBy } from './identity.ts'
import { normaliseName } from './names.ts'
import { createResponder, type DnsServerLog, type Respond } from './respond.ts'
import { openTcp, TCP_LIMITS, type TcpLimits } from './tcp.ts'
import { openUdp } from './udp.ts'

export interface DnsServerOptions {
  /** An address of the loopback interface; anything else is refused. */
  host?: string
  /** The first port to try; 0 takes any free one. */
  port: number
  zone: string
  lookup: Lookup
  log: DnsServerLog
  /** From `databaseInstance`. With it, a port taken by a server of the same database is used instead of opening a second one. */
  instance?: string
  limits?: Partial<TcpLimits>
}

export interface DnsServer {
  port: number
  /** `elsewhere`: another process of this application serves this zone from the same database at `port`. */
  served: 'here' | 'elsewhere'
  close(): Promise<void>
}

/** Ports tried after the wanted one. */
const FURTHER_PORTS = 20

/**
 * Opens the authoritative server for one zone, UDP and TCP on the same port. Never recurses and never listens to
 * another machine. Throws when none of the ports is free.
 */
export async function startDnsServer(options: DnsServerOptions): Promise<DnsServer> {
  const host = options.host ?? '127.0.0.1'
  if (!isLoopback(host))
    throw new TypeError(`The embedded DNS server listens on loopback only, not on ${host}`)
  const zone = normaliseName(options.zone)
  const respond = createResponder({ ...options, zone, instance: options.instance ?? null })
  for (let attempt = 0; attempt <= FURTHER_PORTS; attempt += 1) {
    const port = options.port === 0 ? 0 : options.port + attempt
    if (port > 65_535) break
    const server = await tryPort({ host, port, respond, limits: { ...TCP_LIMITS, ...options.limits } })
    if (server) return announce(server, { ...options, host, zone })
    if (options.instance && port !== 0 && (await isServedBy(options.instance, { host, port }))) {
      options.log.info({ zone, host, port }, 'embedded DNS server already runs in another process')
      return { port, served: 'elsewhere', close: async () => {} }
    }
  }
  throw new Error(
    `No free port for the embedded DNS server from ${options.port} to ${options.port + FURTHER_PORTS}`,
  )
}

function announce(server: DnsServer, { host, zone, port, log }: DnsServerOptions): DnsServer {
  if (port !== 0 && port !== server.port) log.warn({ wanted: port, port: server.port }, 'DNS port was taken')
  log.info({ zone, host, port: server.port }, `embedded DNS server: dig @${host} -p ${server.port} ${zone}`)
  return server
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

function isLoopback(host: string): boolean {
  return isIP(host) !== 0 && LOOPBACK.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')
}

interface PortOptions {
  host: string
  port: number
  respond: Respond
  limits: TcpLimits
}

/**
 * UDP first: once it is bound, a second process that finds the port taken gets its question answered, even if we are
 * still busy with TCP. Null when one of the two is taken.
 */
async function tryPort({ host, port, respond, limits }: PortOptions): Promise<DnsServer | null> {
  const udp = await unlessTaken(openUdp({ host, port }, respond))
  if (!udp) return null
  const bound = udp.address().port
  try {
    const tcp = await unlessTaken(openTcp({ host, port: bound, respond, limits }))
    if (tcp) return { port: bound, served: 'here', close: once(() => closeBoth(udp, tcp.close)) }
  } catch (error) {
    await closeUdp(udp)
    throw error
  }
  await closeUdp(udp)
  return null
}

/** A second call waits for the first: sockets may be closed only once. */
function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined
  return () => (closing ??= close())
}

async function closeBoth(udp: Socket, closeTcp: () => Promise<void>): Promise<void> {
  await Promise.all([closeUdp(udp), closeTcp()])
}

function closeUdp(udp: Socket): Promise<void> {
  return new Promise((resolve) => udp.close(() => resolve()))
}

async function unlessTaken<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening
  } catch (error) {
    if (error instanceof Error && 'code' in error && TAKEN.has(error.code)) return null
    throw error
  }
}

/** Some systems answer EACCES for a port that is reserved or held exclusively. */
const TAKEN = new Set<unknown>(['EADDRINUSE', 'EACCES'])
