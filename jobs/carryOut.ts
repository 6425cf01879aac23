import { beginWrite, noteAbsence, type Outcome, type Work } from '#db/dnsQueue.ts'
import { DnsError, type DnsFault } from '#dns/errors.ts'
import { nextAttempt } from '#domain/dns/nextAttempt.ts'
import { markerOf, planRecord } from '#domain/dns/plan.ts'
import { AUTOMATIC_TTL, type DnsChange, type LiveRecord, type WantedRecord } from '#domain/dns/records.ts'
import { confirm } from './confirm.ts'
import type { JobContext } from './context.ts'

/** What a look at the provider taught us about work that is not finished. */
export type Learnt = Pick<Outcome, 'state' | 'inSeconds' | 'attempts'> & Partial<Outcome>

/** Look, write, look again; a surplus record of ours or somebody's in between takes a step more. */
const MOST_STEPS = 4
/** An absence after an unknown outcome is believed only when seen twice this far apart (listings may lag). */
const ABSENCE_PROVEN_S = 5
/** No write of ours is on its way: an absence is just that. */
const NO_DOUBT = Infinity

interface Pass {
  job: JobContext
  work: Work
  wanted: WantedRecord
  /** Seconds since our record was first seen to be absent although it may have been written. */
  absentForS: number
  /** Our last write was refused because of what stands, or no longer stands, at the provider. */
  refusal: DnsError | null
}

/**
 * Brings one name to what was approved: lists, plans, applies, and lists again, until the plan says it is done; then
 * confirms. @returns null when finished or no longer ours. @throws DnsError
 */
export async function carryOut(job: JobContext, work: Work): Promise<Learnt | null> {
  const absentForS = work.writeBegun ? (work.absentForS ?? 0) : NO_DOUBT
  const pass: Pass = { job, work, wanted: wantedRecord(work, job.zone), absentForS, refusal: null }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const live = await look(pass, step === 0)
    const plan = planRecord({ wanted: pass.wanted, live })
    if (plan.kind === 'done') return confirm(job, work, plan.record)
    const found = plan.kind === 'conflict' ? plan.found : []
    const isAbsent = plan.kind === 'conflict' || plan.change.kind === 'create'
    if (isAbsent && pass.absentForS < ABSENCE_PROVEN_S) return lookAgain(pass, found)
    if (plan.kind === 'conflict') return conflict(pass, found)
    if (!(await apply(pass, plan.change))) return null
  }
  const attempts = work.attempts + 1
  return { ...nextAttempt('unknown-outcome', attempts), attempts, errorCode: pass.refusal?.code ?? null }
}

function wantedRecord({ request, name, target }: Work, zone: string): WantedRecord {
  const { type, value, proxied } = target
  return {
    name: `${name}.${zone}`,
    type,
    content: value,
    proxied,
    ttl: AUTOMATIC_TTL,
    comment: markerOf(request),
  }
}

/** The name's records. The zone is asserted before the first write; both questions change nothing, so they go together. */
async function look({ job, wanted, absentForS }: Pass, first: boolean): Promise<LiveRecord[]> {
  try {
    const listing = job.provider.listByName(wanted.name)
    const [live] = await Promise.all([listing, first && job.provider.assertZone()])
    return live
  } catch (error) {
    // "Nothing was changed" would be more than we know.
    if (absentForS === NO_DOUBT || !(error instanceof DnsError) || error.fault !== 'temporary') throw error
    throw new DnsError('no-answer', error.details)
  }
}

/** Faults of a creation that was certainly not carried out. */
const NOT_CREATED: readonly DnsFault[] = ['temporary', 'rate-limited', 'configuration', 'quota', 'rejected']
/** The provider sees something else than we saw: look again. */
const SEEN_OTHERWISE: readonly DnsFault[] = ['conflict', 'not-found']

/** @returns false when the work is no longer ours. */
async function apply(pass: Pass, change: DnsChange): Promise<boolean> {
  const { job, work } = pass
  if (!(await beginWrite(job.db, work))) return false
  try {
    await job.provider.apply(change)
    pass.absentForS = change.kind === 'delete' ? NO_DOUBT : 0
    pass.refusal = null
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    if (change.kind === 'create' && NOT_CREATED.includes(error.fault)) await noteAbsence(job.db, work)
    if (!SEEN_OTHERWISE.includes(error.fault)) throw error
    pass.absentForS = 0
    pass.refusal = error
  }
  return true
}

/** Nothing of ours stands there any more: the plan took it back before it said so. */
async function conflict({ job, work }: Pass, found: LiveRecord[]): Promise<Learnt> {
  await noteAbsence(job.db, work)
  return { state: 'conflict', inSeconds: null, errorCode: 'name-taken', attempts: work.attempts + 1, found }
}

/** Our record may have been written and is not to be seen: what that means is said at the next look. */
function lookAgain({ work, refusal }: Pass, found: LiveRecord[]): Learnt {
  if (refusal && found.length === 0) {
    const attempts = work.attempts + 1
    return { ...nextAttempt('unseen-conflict', attempts), attempts, errorCode: refusal.code, absent: true }
  }
  const errorCode = found.length > 0 ? 'name-taken' : doubtIn(work)
  return {
    state: 'verifying',
    inSeconds: ABSENCE_PROVEN_S,
    errorCode,
    attempts: work.attempts,
    absent: true,
    found,
  }
}

function doubtIn({ errorCode }: Work): string | null {
  return errorCode === 'no-answer' || errorCode === 'garbled-answer' ? errorCode : null
}
