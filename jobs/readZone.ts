import { databaseTime, type WholeZone } from '#db/keepReading.ts'
import { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { JobContext } from './context.ts'

/** The whole zone, dated by the beginning of the reading. @throws DnsError */
export async function readZone({ provider, db }: Pick<JobContext, 'provider' | 'db'>): Promise<WholeZone> {
  const { id: zoneId, nameServers } = await provider.assertZone()
  const startedAt = await databaseTime(db)
  const [records, usage] = await Promise.all([provider.listAll(), usageOf(provider)])
  return { startedAt, records, provider: provider.kind, zoneId, nameServers, usage }
}

/** How full the zone is, is good to know and no reason to know nothing else. */
async function usageOf(provider: DnsProvider): Promise<WholeZone['usage']> {
  try {
    return await provider.usage()
  } catch (error) {
    if (error instanceof DnsError) return null
    throw error
  }
}
