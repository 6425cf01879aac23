import { beginWrite, noteAbsence, type Outcome, type Work } from '#db/dnsQueue.ts'
import { markerOf, planRecord } from '#domain/dns/plan.ts'
import { AUTOMATIC_TTL, type DnsChange, type LiveRecord, type WantedRecord } from '#domain/dns/records.ts'
import { SYSTEM } from '#domain/roles.ts'
import type { JobContext } from './context.ts'

/** What a look at the provider taught us about work that is not finished. */
export type Learnt = Pick<Outcome, 'state' | 'inSeconds' | 'attempts'> & Partial<Omit<Outcome, 'traceId'>> & { traceId?: string | null }

/** Look, write, look again; a surplus record of ours or somebody's in between takes a step more. */
const MOST_STEPS = 4
/** An absence after an unknown outcome is believed only when seen twice this far apart (listings may lag). */
const ABSENCE_PROVEN_S = 5

/**
 * Brings one name to what was approved: lists, plans, applies, and lists again, until the plan says it is done; then
 * confirms. @returns null when finished or no longer ours. @throws DnsError
 */
export async function carryOut(job: JobContext, work: Work): Promise<Learnt | null> {
  const wanted = wantedRecord(work, job.zone)
  await job.provider.assertZone()
  let doubtful = work.writeBegun
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const live = await job.provider.listByName(wanted.name)
    const plan = planRecord({ wanted, live })
    if (plan.kind === 'done') return confirm(job, work, plan.record)
    if (plan.kind === 'conflict') return conflict(job, work, plan.found)
    if (doubtful && plan.change.kind === 'create') {
      if ((work.absentForS ?? 0) < ABSENCE_PROVEN_S) return lookAgain(work)
      doubtful = false
    }
    if (!(await apply(job, work, plan.change))) return null
  }
  return { state: 'verifying', inSeconds: ABSENCE_PROVEN_S, attempts: work.attempts + 1 }
}

function wantedRecord({ request, name, target }: Work, zone: string): WantedRecord {
  const { type, value, proxied } = target
  return { name: `${name}.${zone}`, type, content: value, proxied, ttl: AUTOMATIC_TTL, comment: markerOf(request) }
}

async function apply({ db, provider }: JobContext, work: Work, change: DnsChange): Promise<boolean> {
  if (!(await beginWrite(db, work))) return false
  await provider.apply(change)
  return true
}

/** Nothing of ours stands there any more: the plan took it back before it said so. */
async function conflict({ db }: JobContext, work: Work, found: LiveRecord[]): Promise<Learnt> {
  await noteAbsence(db, work)
  return { state: 'conflict', inSeconds: null, errorCode: 'name-taken', attempts: work.attempts + 1, found }
}

function lookAgain({ attempts }: Work): Learnt {
  return { state: 'verifying', inSeconds: ABSENCE_PROVEN_S, errorCode: 'no-answer', attempts, absent: true }
}

/** The system's own action: from here on the register holds the name. Somebody else having confirmed it is fine. */
async function confirm({ payload, log }: JobContext, work: Work, record: LiveRecord): Promise<null> {
  try {
    await payload.update({
      collection: 'requests',
      id: work.request,
      data: { action: 'confirmDns' },
      depth: 0,
      context: { actor: SYSTEM, record },
    })
  } catch (error) {
    if (!isRefusal(error)) throw error
    log.info({ request: work.request, refusal: error.data.code }, 'confirmed by another process')
  }
  return null
}

/** By shape: see `Refusal`. */
function isRefusal(error: unknown): error is { data: { code: string } } {
  return typeof error === 'object' && error !== null && 'isRefusal' in error
}
