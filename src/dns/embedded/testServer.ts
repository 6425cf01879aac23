import { afterEach } from 'vitest'
import type { Lookup, NameFacts } from './answer.ts'
import { startDnsServer, type DnsServer, type DnsServerOptions } from './server.ts'

export const ZONE = 'tapinkab.go.id'
export const NAME = 'dinkes.tapinkab.go.id'

const addresses = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ type: 'A', content: `203.0.113.${n + 1}`, ttl: 300 }))

const RECORDS: Record<string, NameFacts['records']> = {
  [NAME]: [{ type: 'A', content: '203.0.113.2', ttl: 1 }],
  'situs.tapinkab.go.id': [{ type: 'CNAME', content: NAME, ttl: 300 }],
  'pesan.tapinkab.go.id': [
    { type: 'TXT', content: `"${'a'.repeat(300)}" "b \\"c\\""`, ttl: 300 },
    { type: 'MX', content: '5 mail.example.org', ttl: 300 },
    { type: 'AAAA', content: '2001:db8::1', ttl: 300 },
  ],
  // 20 addresses fit into 1232 bytes, not into 512; 60 fit into neither.
  'sedang.tapinkab.go.id': addresses(20),
  'besar.tapinkab.go.id': addresses(60),
}

export const lookup: Lookup = async (name) => ({ records: RECORDS[name] ?? [], hasNamesBelow: false })

const cleanups: (() => unknown)[] = []

/** Undone after the test, last first. */
export function afterwards(cleanup: () => unknown): void {
  cleanups.push(cleanup)
}

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A server over the records above, on a free port, closed after the test. */
export async function start(options: Partial<DnsServerOptions> = {}): Promise<DnsServer> {
  const log = { info: () => {}, warn: () => {} }
  const server = await startDnsServer({ port: 0, zone: ZONE, lookup, log, ...options })
  afterwards(() => server.close())
  return server
}
