import { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { createSdkClient } from './client.ts'
import type { Connection } from './connection.ts'
import { findById } from './findById.ts'
import { listAll, listByName } from './listing.ts'
import { normalName } from './names.ts'
import { createTransport } from './transport.ts'
import { applyChange } from './writing.ts'
import { assertZone, readUsage, zoneIdSource } from './zone.ts'

export interface CloudflareSettings {
  apiToken: string
  /** Unset: looked up by `zoneName`, which needs the permission Zone:Read. */
  zoneId?: string | undefined
  zoneName: string
  /** Of the API; only tests and rehearsals set it. */
  baseURL?: string | undefined
  fetch?: typeof fetch | undefined
  /** For one call from the request to the last byte of the answer, a repeated read included. */
  deadlineMs?: number | undefined
}

/** Cloudflare behind the port. Neither token nor answer texts appear in any error; nothing is logged here. */
export function createCloudflareProvider(settings: CloudflareSettings): DnsProvider {
  const connection = connect(settings)
  // A token with a blank or a line break inside is not sent: it would show up in the runtime's own error.
  const wellFormed = /^[\w.-]+$/.test(settings.apiToken.trim())
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!wellFormed) throw new DnsError('token-malformed')
    return work()
  }
  return {
    kind: 'cloudflare',
    assertZone: () => guarded(() => assertZone(connection)),
    listByName: (fqdn) => guarded(() => listByName(connection, fqdn)),
    findById: (id) => guarded(() => findById(connection, id)),
    listAll: () => guarded(() => listAll(connection)),
    apply: (change) => guarded(() => applyChange(connection, change)),
    usage: () => guarded(() => readUsage(connection)),
  }
}

function connect(settings: CloudflareSettings): Connection {
  const { apiToken, zoneId, zoneName, baseURL, deadlineMs = 15_000 } = settings
  // Looked up at each call, not now: whoever replaces the global fetch later (tracing) is honoured.
  const fetch =
    settings.fetch ?? ((...request: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...request))
  const client = createSdkClient({ apiToken: apiToken.trim(), baseURL, fetch, deadlineMs })
  const transport = createTransport({ deadlineMs })
  const base = { client, transport, zoneName: normalName(zoneName) }
  return { ...base, zoneId: zoneIdSource({ ...base, configured: zoneId?.trim() }) }
}
