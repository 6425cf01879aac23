import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { setTimeout } from 'node:timers/promises'

export interface ServerAddress {
  host: string
  port: number
}

const DNS_PORT = 53
/** A resolver that hangs says nothing about the zone's servers. */
const LOOKUP_MS = 5000

/** IPv4 first: many offices have no IPv6 to the outside. */
async function systemLookup(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, order: 'ipv4first' })
  return found.map(({ address }) => address)
}

/**
 * Where a name server listens. `127.0.0.1:5354`, as the embedded one is named, is taken as it is; a host name is looked
 * up by the system, which is a question about the server and not about the name that was written. Empty when unknown, or
 * not known within five seconds.
 */
export async function addressesOf(
  nameServer: string,
  resolve: (host: string) => Promise<string[]> = systemLookup,
  lookupMs = LOOKUP_MS,
): Promise<ServerAddress[]> {
  const [, host = '', port = ''] = /^\[?([^\]]*?)\]?(?::(\d{1,5}))?$/.exec(splitSafe(nameServer)) ?? []
  const at = Number(port) || DNS_PORT
  if (isIP(host)) return [{ host, port: at }]
  const unknown = setTimeout(lookupMs, [], { ref: false })
  const addresses = await Promise.race([resolve(host).catch(() => []), unknown])
  return addresses.map((address) => ({ host: address, port: at }))
}

/** A bare IPv6 address has colons of its own, none of which begins a port. */
function splitSafe(nameServer: string): string {
  return isIP(nameServer) === 6 ? `[${nameServer}]` : nameServer.replace(/\.$/, '')
}
