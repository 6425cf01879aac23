import { circuitOf, closeCircuit } from '#db/circuit.ts'
import { unblockQueue } from '#db/dnsQueue.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { checkReading, keepReading, type WholeZone } from '#db/keepReading.ts'
import { DnsError, type DnsErrorCode } from '#dns/errors.ts'
import { isPlausible, type ReadingCheck } from '#domain/dns/plausible.ts'
import type { JobContext } from './context.ts'
import { readZone } from './readZone.ts'
import { isStopping, stopQueue } from './stopQueue.ts'

/** The queue stands still because of what a reading showed: only the next one can tell otherwise. */
const FOUND_BY_READING: DnsErrorCode = 'zone-implausible'

/**
 * Keeps the copy of the zone fresh that guards and name checks read. An unreadable, incomplete or implausible zone
 * leaves the old copy, which ages visibly; a provider that refuses us stops the queue, so that staff know before the
 * next approval.
 */
export async function refreshZone(job: JobContext): Promise<void> {
  const circuit = await circuitOf(job.db, job.zone)
  if (circuit && circuit.errorCode !== FOUND_BY_READING) return
  try {
    await keep(job, await readZone(job))
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    const { code, details } = error
    job.log.warn({ code, traceId: details.traceId }, 'the zone could not be read: its copy stays as it was')
    if (isStopping(error)) await stopQueue(job, error)
  }
}

async function keep(job: JobContext, reading: WholeZone): Promise<void> {
  const { payload, zone } = job
  const doubt = await inOneTransaction(payload, async (db): Promise<ReadingCheck | null> => {
    const check = await checkReading(db, zone, reading)
    if (check && !isPlausible(check)) return check
    await keepReading(db, zone, reading)
    return null
  })
  if (doubt) {
    job.log.error({ zone, ...doubt }, 'the reading of the zone lacks too much of what is ours')
    throw new DnsError(FOUND_BY_READING)
  }
  await goOn(job)
}

/** A reading that can be believed again ends the stop that an earlier one caused. */
async function goOn({ db, zone }: JobContext): Promise<void> {
  if (await closeCircuit(db, zone, FOUND_BY_READING)) await unblockQueue(db)
}
