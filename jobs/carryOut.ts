import { inOneTransaction } from '#db/inOneTransaction.ts'
import { notePutBack } from '#db/notePutBack.ts'
import { beginWrite, noteAbsence, type Work } from '#db/dnsQueue.ts'
import { DnsError, type DnsErrorCode, type DnsFault } from '#dns/errors.ts'
import { nextAttempt } from '#domain/dns/nextAttempt.ts'
import { isMarkedByUs } from '#domain/dns/adoption.ts'
import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'
import { madeAnew, namesOf, nextStep, type Step } from '#domain/dns/step.ts'
import { assertApprovedPlan, brakeOn } from './brakes.ts'
import { confirm } from './confirm.ts'
import type { JobContext } from './context.ts'
import { foundElsewhere, look } from './look.ts'
import { lookAgain } from './lookAgain.ts'
import { isSentAlready, passOf, PROVEN_AFTER_S, restsOnOneView, type Learnt, type Pass } from './pass.ts'

/** Look, write, look again; a surplus record of ours or somebody's in between takes a step more. */
const MOST_STEPS = 4

/**
 * Brings about what was approved: lists, plans, applies, and lists again, until the plan says it is done; then confirms.
 * @returns null when finished or no longer ours. @throws DnsError
 */
export async function carryOut(job: JobContext, work: Work): Promise<Learnt | null> {
  assertApprovedPlan(work)
  const pass = passOf(job, work)
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const live = await look(pass)
    const step = nextStep(work.goal, live)
    if (restsOnOneView(pass, step) && pass.seenForS < PROVEN_AFTER_S) return lookAgain(pass, step)
    const elsewhere = await foundElsewhere(pass, step)
    // On a name that was just listed without it: one of the two answers is old.
    if (elsewhere && namesOf(work.goal).includes(elsewhere.name))
      return lookAgain(pass, { kind: 'look-again' })
    if (elsewhere) {
      const stands = isMarkedByUs(work.goal, [elsewhere])
      return standStill(pass, { code: 'record-changed', found: [elsewhere], stands })
    }
    if (step.kind === 'done') return confirm(job, work, step.record)
    if (step.kind === 'stop') {
      await learnId(pass, live)
      return standStill(pass, step)
    }
    if (step.kind === 'look-again' || isSentAlready(pass, step.change))
      return lookAgain(pass, { kind: 'look-again' })
    const brake = await brakeOn(job, work, step.change)
    if (brake) return brake
    if (!(await apply(pass, step.change))) return null
    if (step.last && pass.last?.refusal === null) return confirm(job, work, pass.last.record)
  }
  const attempts = work.attempts + 1
  return {
    ...nextAttempt('unknown-outcome', attempts),
    attempts,
    errorCode: pass.last?.refusal?.code ?? null,
  }
}

/** The provider sees something else than we saw: look again. */
const SEEN_OTHERWISE: readonly DnsFault[] = ['conflict', 'not-found']
/** Nothing was sent: both names are listed now. */
const OTHERWISE_THAN_SUPPOSED: readonly DnsErrorCode[] = ['record-changed', 'record-missing']
/** What was sent was certainly not carried out. */
const NOT_APPLIED: readonly DnsFault[] = [
  ...SEEN_OTHERWISE,
  'temporary',
  'rate-limited',
  'configuration',
  'quota',
  'rejected',
]

/** @returns false when the work is no longer ours. */
async function apply(pass: Pass, change: DnsChange): Promise<boolean> {
  const { job, work } = pass
  if (!(await beginWrite(job.db, work))) return false
  const { supposed } = pass
  pass.seenForS = 0
  pass.supposed = null
  try {
    const record = await job.provider.apply(change)
    pass.last = { change, refusal: null, record }
    pass.inDoubt = change.kind !== 'delete'
  } catch (error) {
    if (!(error instanceof DnsError)) throw error
    if (provesThatNothingStands(pass, change, error)) await noteAbsence(job.db, work)
    if (!SEEN_OTHERWISE.includes(error.fault)) throw error
    if (supposed && OTHERWISE_THAN_SUPPOSED.includes(error.code)) return true
    pass.last = { change, refusal: error }
  }
  return true
}

/** A creation is sent only after it was seen twice that an earlier one was not carried out. */
function provesThatNothingStands({ inDoubt }: Pass, { kind }: DnsChange, { fault }: DnsError): boolean {
  const isProven = !inDoubt || (kind === 'create' && !SEEN_OTHERWISE.includes(fault))
  return isProven && NOT_APPLIED.includes(fault)
}

type Standing = Omit<Extract<Step, { kind: 'stop' }>, 'kind'>

/** A person decides. Unless what was decided stands, nothing of it is left: the plan took it back before it said so. */
async function standStill({ job, work }: Pass, { code, found, stands }: Standing): Promise<Learnt> {
  if (!stands) await noteAbsence(job.db, work)
  return { state: 'conflict', inSeconds: null, errorCode: code, attempts: work.attempts + 1, found }
}

/** What was replaced and put back stands as another record than the register knows. */
async function learnId({ job, work }: Pass, live: readonly LiveRecord[]): Promise<void> {
  const record = madeAnew(work.goal, live)
  if (record) await inOneTransaction(job.payload, (db) => notePutBack(db, work, record))
}
