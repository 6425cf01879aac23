import { beginWrite, noteAbsence, type Outcome, type Work } from '#db/dnsQueue.ts'
import { DnsError, type DnsFault } from '#dns/errors.ts'
import { nextAttempt } from '#domain/dns/nextAttempt.ts'
import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'
import { namesOf, nextStep, type Goal, type StandStill, type Step } from '#domain/dns/step.ts'
import { assertApprovedPlan, brakeOn } from './brakes.ts'
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
  goal: Goal
  /** Seconds since our record was first seen to be absent where that alone proves nothing. */
  absentForS: number
  /** Our last write was refused because of what stands, or no longer stands, at the provider. */
  refusal: DnsError | null
}

/**
 * Brings about what was approved: lists, plans, applies, and lists again, until the plan says it is done; then confirms.
 * @returns null when finished or no longer ours. @throws DnsError
 */
export async function carryOut(job: JobContext, work: Work): Promise<Learnt | null> {
  assertApprovedPlan(work)
  const { goal } = work
  const isCertain = !goal.before && !work.writeBegun
  const absentForS = isCertain ? NO_DOUBT : (work.absentForS ?? 0)
  const pass: Pass = { job, work, goal, absentForS, refusal: null }
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const live = await look(pass, round === 0)
    const step = nextStep(goal, live)
    if (restsOnAbsence(goal, step) && pass.absentForS < ABSENCE_PROVEN_S) return lookAgain(pass, step)
    if (step.kind === 'done') return confirm(job, work, step.record)
    if (step.kind === 'stop') return standStill(pass, step)
    const brake = await brakeOn(job, work, step.change)
    if (brake) return brake
    if (!(await apply(pass, step.change))) return null
  }
  const attempts = work.attempts + 1
  return { ...nextAttempt('unknown-outcome', attempts), attempts, errorCode: pass.refusal?.code ?? null }
}

/** Steps that would be wrong if a listing only lagged: to write what may be there, to believe that ours is not. */
function restsOnAbsence({ before }: Goal, step: Step): boolean {
  switch (step.kind) {
    case 'done':
      return step.record === null
    case 'stop':
      return before ? step.code === 'record-missing' : true
    case 'apply':
      return step.change.kind === 'create'
  }
}

/** The records of the names. The zone is asserted before the first write; the questions change nothing, so they go together. */
async function look({ job, goal, absentForS }: Pass, first: boolean): Promise<LiveRecord[]> {
  try {
    const listings = Promise.all(namesOf(goal).map((name) => job.provider.listByName(name)))
    const [live] = await Promise.all([listings, first && job.provider.assertZone()])
    return live.flat()
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

/**
 * A person decides. Beside somebody else's record nothing of this decision stands any more: the plan took it back before
 * it said so.
 */
async function standStill({ job, work }: Pass, { code, found }: Standing): Promise<Learnt> {
  if (code === 'name-taken') await noteAbsence(job.db, work)
  return { state: 'conflict', inSeconds: null, errorCode: code, attempts: work.attempts + 1, found }
}

type Standing = { code: StandStill; found: LiveRecord[] }

/** What we look for may have been written, or may be there still, and is not to be seen: what that means is said at the next look. */
function lookAgain({ work, refusal }: Pass, step: Step): Learnt {
  const found = step.kind === 'stop' ? step.found : []
  if (refusal && found.length === 0) {
    const attempts = work.attempts + 1
    return { ...nextAttempt('unseen-conflict', attempts), attempts, errorCode: refusal.code, absent: true }
  }
  const errorCode = found.length > 0 && step.kind === 'stop' ? step.code : doubtIn(work)
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
