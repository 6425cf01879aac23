import { alertStaff } from '#db/queueNotices.ts'
import { blockQueue, claimWork, putBack, unblockQueue, type Work } from '#db/dnsQueue.ts'
import { circuitOf, closeCircuit, openCircuit, type Circuit } from '#db/circuit.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { withLock } from '#db/withLock.ts'
import { DnsError } from '#dns/errors.ts'
import { nextAttempt, type Trouble } from '#domain/dns/nextAttempt.ts'
import { carryOut, type Learnt } from './carryOut.ts'
import type { JobContext } from './context.ts'

const PROBE_EVERY_S = 60
const ASSUMED_RETRY_AFTER_S = 60

/** Works off everything that is approved and due. The status is the queue: what is lost in between is found at the next look. */
export async function reconcileDns(job: JobContext): Promise<void> {
  if (!(await mayWork(job))) return
  for (let work = await claimWork(job.db); work; work = await claimWork(job.db)) {
    if (!(await workOn(job, work))) return
  }
}

/** False while the provider refuses us; asks it once a minute whether it still does. */
async function mayWork(job: JobContext): Promise<boolean> {
  const circuit = await circuitOf(job.db, job.zone)
  if (!circuit) return true
  if (circuit.mayProbe && (await answersAgain(job, circuit))) return true
  await blockQueue(job.db, circuit.errorCode)
  return false
}

async function answersAgain(job: JobContext, { errorCode }: Circuit): Promise<boolean> {
  try {
    await job.provider.assertZone()
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    const stops = error.fault === 'configuration' || error.fault === 'rate-limited'
    await stop(job, stops ? error : new DnsError('provider-down', error.details), stops ? error.code : errorCode)
    return false
  }
  await closeCircuit(job.db, job.zone)
  await unblockQueue(job.db)
  job.log.info({ zone: job.zone }, 'the DNS provider answers again: the queue goes on')
  return true
}

/** @returns false when the whole queue has to stop. */
async function workOn(job: JobContext, work: Work): Promise<boolean> {
  try {
    const learnt = await withLock(job.pool, `dns:${work.name}`, () => carryOut(job, work))
    if (learnt) await keep(job, work, learnt)
    return true
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    return giveUpForNow(job, work, error)
  }
}

async function giveUpForNow(job: JobContext, work: Work, error: DnsError): Promise<boolean> {
  const { fault, code, details } = error
  job.log.warn({ request: work.request, code, traceId: details.traceId, vendorCodes: details.vendorCodes }, 'DNS provider')
  if (fault === 'configuration' || fault === 'rate-limited') {
    await keep(job, work, { state: 'waiting', inSeconds: 0, errorCode: code, attempts: work.attempts, traceId: details.traceId })
    await stop(job, error, code)
    await blockQueue(job.db, code)
    return false
  }
  await keep(job, work, troubled(work, fault, error))
  return true
}

function troubled(work: Work, trouble: Trouble, { code, details }: DnsError): Learnt {
  const attempts = work.attempts + 1
  return { ...nextAttempt(trouble, attempts), errorCode: code, traceId: details.traceId, attempts, found: details.records }
}

/** One alert for each cause, however many requests wait behind it. */
async function stop({ db, zone, log }: JobContext, error: DnsError, errorCode: string): Promise<void> {
  const asked = error.details.retryAfterMs
  const seconds = error.fault === 'rate-limited' ? (asked ?? ASSUMED_RETRY_AFTER_S * 1000) / 1000 : PROBE_EVERY_S
  const traceId = error.details.traceId ?? null
  const isNew = await openCircuit(db, { zone, errorCode, traceId, seconds })
  if (!isNew || error.fault === 'rate-limited') return
  log.error({ zone, code: errorCode, traceId }, 'the DNS queue is stopped until somebody mends the configuration')
  await alertStaff(db, 'dns-stopped', { code: errorCode, traceId })
}

/** Puts the work back; trouble of a new kind is a line in the history. */
async function keep({ db }: JobContext, work: Work, learnt: Learnt): Promise<void> {
  const { errorCode = null, traceId = null, found = [], absent = false } = learnt
  const kept = await putBack(db, work, { ...learnt, errorCode, traceId, found, absent })
  if (!kept || !errorCode || learnt.attempts > 1) return
  const { request, unit } = work
  await recordEvent(db, { action: 'dnsTrouble', actor: null, request, unit, to: errorCode, visibleToUnit: false })
}
