import { circuitOf, closeCircuit, takeProbe, type Circuit } from '#db/circuit.ts'
import { claimWork, pauseQueue, unblockQueue } from '#db/dnsQueue.ts'
import { ENDED_BY_A_READING } from '#domain/dns/troubles.ts'
import { DnsError } from '#dns/errors.ts'
import type { JobContext } from './context.ts'
import { isStopping, PROBE_EVERY_S, stopQueue } from './stopQueue.ts'
import { workOn } from './workOn.ts'

/** Works off everything that is approved and due. The status is the queue: what is lost in between is found at the next look. */
export async function reconcileDns(job: JobContext): Promise<void> {
  const { db, zone } = job
  const circuit = await circuitOf(db, zone)
  if (circuit && !(await worksAgain(job, circuit))) return pauseQueue(db, zone)
  while (!job.signal.aborted) {
    const work = await claimWork(db, { zone, mode: 'queue' })
    if (!work || (await workOn(job, work)) === 'stop') return
  }
}

/**
 * Asks once a minute whether the provider still refuses us. Reading proves little (a token may have lost only the right
 * to write), so one request goes ahead of the others; the stop ends when that one is not refused.
 */
async function worksAgain(job: JobContext, { errorCode }: Circuit): Promise<boolean> {
  const { db, zone, log } = job
  if (ENDED_BY_A_READING.includes(errorCode)) return false
  if (!(await takeProbe(db, zone, PROBE_EVERY_S)) || !(await answers(job))) return false
  const work = await claimWork(db, { zone, mode: 'probe' })
  if (work && (await workOn(job, work)) === 'stop') return false
  if (!(await closeCircuit(db, zone, [errorCode]))) return false
  await unblockQueue(db)
  log.info({ zone }, 'the DNS provider answers again: the queue goes on')
  return true
}

async function answers(job: JobContext): Promise<boolean> {
  try {
    await job.provider.assertZone()
    await job.provider.listByName(job.zone)
    return true
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    if (isStopping(error)) await stopQueue(job, error)
    return false
  }
}
