import type { Pool } from 'pg'
import type { Env } from '#env.ts'
import { createCloudflareProvider } from './cloudflare/provider.ts'
import { createEmbeddedProvider } from './embedded/provider.ts'
import type { DnsProvider } from './provider.ts'

interface Parts {
  env: Env
  /** Only the embedded server needs one. */
  pool: Pool | null
  /** `host:port` of the embedded server. */
  embeddedServer: string
}

/** The provider that the settings name. */
export function createProvider({ env, pool, embeddedServer }: Parts): DnsProvider {
  const zone = env.DNS_ZONE
  if (env.DNS_PROVIDER === 'embedded' && pool)
    return createEmbeddedProvider({ pool, zone, nameServer: embeddedServer })
  return createCloudflareProvider({
    apiToken: env.CLOUDFLARE_API_TOKEN ?? '',
    zoneId: env.CLOUDFLARE_ZONE_ID,
    zoneName: zone,
    baseURL: env.CLOUDFLARE_BASE_URL,
  })
}
