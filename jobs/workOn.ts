import { putBack, type Work } from '#db/dnsQueue.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { recordEvent } from '#db/recordEvent.ts'
import { tryLock } from '#db/tryLock.ts'
import { DnsError } from '#dns/errors.ts'
import { nextAttempt, type Setback } from '#domain/dns/nextAttempt.ts'
import { carryOut } from './carryOut.ts'
import type { JobContext } from './context.ts'
import { messageOf } from './messageOf.ts'
import type { Learnt } from './pass.ts'
import { isStopping, pauseAskedFor, stopQueue } from './stopQueue.ts'

/** Another process that was only paused still has the name: it finishes first. */
const HELD_ELSEWHERE_S = 5

/** One look at one request, and what it taught us on the request. `stop`: the provider refuses everything. */
export async function workOn(job: JobContext, work: Work): Promise<'go-on' | 'stop'> {
  try {
    const locked = await tryLock(job.pool, `dns:${work.name}`, () => carryOut(job, work))
    const learnt = locked.kind === 'done' ? locked.result : heldElsewhere(work)
    if (learnt) await keep(job, work, learnt)
    return 'go-on'
  } catch (error) {
    if (error instanceof DnsError) return afterTrouble(job, work, error)
    job.log.error({ request: work.request, error: messageOf(error) }, 'a request could not be carried out')
    // Without the database this fails too, and the lease brings the request back.
    await keep(job, work, failedTo(work, 'system-error', 'system-error'))
    return 'go-on'
  }
}

function heldElsewhere({ attempts, errorCode }: Work): Learnt {
  return { state: 'waiting', inSeconds: HELD_ELSEWHERE_S, attempts, errorCode }
}

async function afterTrouble(job: JobContext, work: Work, error: DnsError): Promise<'go-on' | 'stop'> {
  const { code, details } = error
  job.log.warn(
    { request: work.request, code, traceId: details.traceId, vendorCodes: details.vendorCodes },
    'DNS provider',
  )
  const traceId = details.traceId ?? null
  if (isStopping(error)) {
    // Costs no attempt: it says nothing about this request.
    await keep(job, work, {
      state: 'waiting',
      inSeconds: 0,
      attempts: work.attempts,
      errorCode: code,
      traceId,
    })
    await stopQueue(job, error)
    return 'stop'
  }
  const learnt = failedTo(work, setbackOf(error), code)
  const inSeconds = learnt.inSeconds && Math.max(learnt.inSeconds, pauseAskedFor(error) ?? 0)
  await keep(job, work, { ...learnt, inSeconds, traceId, found: details.records })
  return 'go-on'
}

function failedTo(work: Work, trouble: Setback, errorCode: string): Learnt {
  const attempts = work.attempts + 1
  return { ...nextAttempt(trouble, attempts), attempts, errorCode }
}

function setbackOf({ code, fault }: DnsError): Setback {
  switch (fault) {
    case 'unknown-outcome':
      return code === 'garbled-answer' ? code : fault
    case 'conflict':
    case 'not-found':
      return 'unseen-conflict'
    case 'configuration':
    case 'rate-limited':
      return 'temporary'
    case 'own-fault':
      return 'system-error'
    default:
      return fault
  }
}

/** Puts the work back; trouble of a new kind is a line in the history. */
async function keep(job: JobContext, work: Work, learnt: Learnt): Promise<void> {
  const { errorCode = null, traceId = null, found = [], absent = false } = learnt
  const { request, unit } = work
  await inOneTransaction(job.payload, async (db) => {
    const kept = await putBack(db, work, { ...learnt, errorCode, traceId, found, absent })
    if (!kept || !errorCode || errorCode === work.errorCode) return
    await recordEvent(db, {
      action: 'dnsTrouble',
      actor: null,
      request,
      unit,
      to: errorCode,
      visibleToUnit: false,
    })
  })
}
