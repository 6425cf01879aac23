import { circuitOf } from '#db/circuit.ts'
import { keepZoneCopy } from '#db/zoneCopy.ts'
import { DnsError } from '#dns/errors.ts'
import type { JobContext } from './context.ts'
import { isStopping, stopQueue } from './stopQueue.ts'

/**
 * Keeps the copy of the zone fresh that guards and name checks read. An unreadable or incomplete zone leaves the old
 * copy, which ages visibly; a provider that refuses us stops the queue, so that staff know before the next approval.
 */
export async function refreshZone(job: JobContext): Promise<void> {
  const { provider, db, zone, log } = job
  if (await circuitOf(db, zone)) return
  try {
    await provider.assertZone()
    await keepZoneCopy(db, zone, await provider.listAll())
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    log.warn(
      { code: error.code, traceId: error.details.traceId },
      'the zone could not be read: its copy stays as it was',
    )
    if (isStopping(error)) await stopQueue(job, error)
  }
}
