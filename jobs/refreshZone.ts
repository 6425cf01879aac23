import { keepZoneCopy } from '#db/zoneCopy.ts'
import { DnsError } from '#dns/errors.ts'
import type { JobContext } from './context.ts'

/** Keeps the copy of the zone fresh that guards and name checks read. An unreadable or incomplete zone leaves the old copy, which ages visibly. */
export async function refreshZone({ provider, db, zone, log }: JobContext): Promise<void> {
  try {
    await provider.assertZone()
    await keepZoneCopy(db, zone, await provider.listAll())
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    log.warn({ code: error.code, traceId: error.details.traceId }, 'the zone could not be read: its copy stays as it was')
  }
}
