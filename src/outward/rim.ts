import { lookup } from 'node:dns/promises'
import { isPublic } from './publicOnly.ts'

/** Where a look touches the outside. Tests bring their own, because they have only loopback; the product always uses `PUBLIC`. */
export interface Rim {
  /** Whether this address may be connected to. */
  allow: (address: string) => boolean
  /** All addresses of a host. */
  resolve: (host: string) => Promise<string[]>
  ports: Readonly<Record<'http' | 'https', number>>
  /** For the whole look, in milliseconds. */
  withinMs: number
}

export const PUBLIC: Rim = {
  allow: isPublic,
  resolve: async (host) =>
    (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address),
  ports: { http: 80, https: 443 },
  withinMs: 10_000,
}
