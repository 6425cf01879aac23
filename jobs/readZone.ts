import { databaseTime, type WholeZone } from '#db/keepReading.ts'
import { DnsError } from '#dns/errors.ts'
import type { DnsProvider, ZoneInfo } from '#dns/provider.ts'
import type { JobContext } from './context.ts'

/** A reading, and the objection to writing there: the zone is shown all the same, so that a person can decide. */
export interface ZoneSeen {
  reading: WholeZone
  objection: DnsError | null
}

/** The whole zone, dated by the beginning of the reading. @throws DnsError */
export async function readZone({ provider, db }: Pick<JobContext, 'provider' | 'db'>): Promise<ZoneSeen> {
  const { info, objection } = await whichZone(provider)
  const startedAt = await databaseTime(db)
  const [records, usage] = await Promise.all([provider.listAll(), usageOf(provider)])
  const { id: zoneId, nameServers } = info
  return { reading: { startedAt, records, provider: provider.kind, zoneId, nameServers, usage }, objection }
}

async function whichZone(provider: DnsProvider): Promise<{ info: ZoneInfo; objection: DnsError | null }> {
  try {
    return { info: await provider.assertZone(), objection: null }
  } catch (error) {
    if (!(error instanceof DnsError) || !error.details.zone) throw error
    return { info: error.details.zone, objection: error }
  }
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
