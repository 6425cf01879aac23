import { circuitOf, closeCircuit } from '#db/circuit.ts'
import { unblockQueue } from '#db/dnsQueue.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { checkReading, keepReading, type WholeZone } from '#db/keepReading.ts'
import { DnsError } from '#dns/errors.ts'
import { isPlausible } from '#domain/dns/plausible.ts'
import { ENDED_BY_A_PLAN, ENDED_BY_A_READING } from '#domain/dns/troubles.ts'
import type { JobContext } from './context.ts'
import { findDrift } from './findDrift.ts'
import { readZone } from './readZone.ts'
import { isStopping, stopQueue } from './stopQueue.ts'

/**
 * Keeps the copy of the zone fresh that guards and name checks read, and compares it with the register. An unreadable,
 * incomplete or implausible zone leaves the old copy, which ages visibly; a provider that refuses us stops the queue, so
 * that staff know before the next approval.
 */
export async function refreshZone(job: JobContext): Promise<void> {
  const { db, zone, log } = job
  const circuit = await circuitOf(db, zone)
  // Where a person is to take the zone as it is, they must see it.
  if (circuit && !ENDED_BY_A_PLAN.includes(circuit.errorCode)) return
  try {
    const { reading, objection } = await readZone(job)
    const isKept = await keep(job, reading)
    if (objection) throw objection
    // A reading that can be believed again ends the stop that an earlier one caused.
    if (await closeCircuit(db, zone, ENDED_BY_A_READING)) await unblockQueue(db)
    if (isKept) await findDrift(job)
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    log.warn({ code: error.code, traceId: error.details.traceId }, 'the zone is not as it should be')
    if (isStopping(error)) await stopQueue(job, error)
  }
}

/** @returns whether the copy is now this reading. @throws DnsError when the reading cannot be believed. */
async function keep({ payload, zone, log }: JobContext, reading: WholeZone): Promise<boolean> {
  return inOneTransaction(payload, async (db) => {
    const check = await checkReading(db, zone, reading)
    if (!check || isPlausible(check)) return keepReading(db, zone, reading)
    log.error({ zone, ...check }, 'the reading of the zone lacks too much of what is ours')
    throw new DnsError('zone-implausible')
  })
}
