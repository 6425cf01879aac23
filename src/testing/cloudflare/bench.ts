import { createCloudflareProvider, type CloudflareSettings } from '#dns/cloudflare/provider.ts'
import type { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { DnsChange, LiveRecord, WantedRecord } from '#domain/dns/records.ts'
import { isWrite } from './requestLog.ts'
import { startCloudflareStandIn, type CloudflareStandIn, type StandInSettings } from './standIn.ts'

/** The zone of every bench. */
export const ZONE = 'tapinkab.go.id'

/** A provider talking to a stand-in. */
export interface CloudflareBench {
  standIn: CloudflareStandIn
  provider: DnsProvider
  /** Another provider to the same stand-in. */
  providerWith(settings: Partial<CloudflareSettings>): DnsProvider
  /** How many requests that change something have arrived. */
  writes(): number
}

/** Starts both. */
export async function startBench(settings: Partial<StandInSettings> = {}): Promise<CloudflareBench> {
  const standIn = await startCloudflareStandIn({ zoneName: ZONE, ...settings })
  const { url: baseURL, token: apiToken, zoneId } = standIn
  const providerWith = (more: Partial<CloudflareSettings>) =>
    createCloudflareProvider({ apiToken, zoneId, zoneName: ZONE, baseURL, ...more })
  const writes = () => standIn.requests.filter(isWrite).length
  return { standIn, provider: providerWith({}), providerWith, writes }
}

/** An A record with our marker, on `dinkes` unless told otherwise. */
export const wanted = (change: Partial<WantedRecord> = {}): WantedRecord => ({
  name: `dinkes.${ZONE}`,
  type: 'A',
  content: '203.0.113.10',
  proxied: false,
  ttl: 300,
  comment: 'tapin:v1:7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11',
  ...change,
})

export const create = (provider: DnsProvider, record = wanted()): Promise<LiveRecord | null> =>
  provider.apply({ kind: 'create', record })

/** How each change of an existing record is sent. */
export const METHODS = { update: 'PATCH', replace: 'POST', delete: 'DELETE' } as const

/** A change of the record with this id, which stands as `wanted()`. */
export function changeOf(
  kind: keyof typeof METHODS,
  id: string,
  change: Partial<WantedRecord> = {},
): DnsChange {
  const before = { ...wanted(), id }
  if (kind === 'delete') return { kind, remove: before }
  const record = wanted({ content: '203.0.113.99', ...change })
  return kind === 'update' ? { kind, id, before, record } : { kind, remove: [before], record }
}

/** A deadline for faults that never answer: long enough for a busy machine to have carried the request out. */
export const SHORT_MS = 400

/** Settles with the error's code, or `done`. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error: DnsError) => error.code,
  )

/** The error of an attempt that must fail. */
export const errorOf = (attempt: Promise<unknown>): Promise<DnsError> =>
  attempt.then(
    () => {
      throw new Error('should have failed')
    },
    (error: DnsError) => error,
  )
