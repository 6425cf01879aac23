import type { Outcome, Work } from '#db/dnsQueue.ts'
import type { DnsError } from '#dns/errors.ts'
import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'
import type { Step } from '#domain/dns/step.ts'
import type { JobContext } from './context.ts'

/** What a look at the provider taught us about work that is not finished. */
export type Learnt = Pick<Outcome, 'state' | 'inSeconds' | 'attempts'> & Partial<Outcome>

/** An absence, and after an unknown outcome whatever stands still, is believed only when seen twice this far apart (listings may lag). */
export const PROVEN_AFTER_S = 5

/** One look after the other at one decision, and what is known meanwhile. */
export interface Pass {
  job: JobContext
  work: Work
  /** Seconds since what was not as it should be was first seen like that; 0 at first sight. */
  seenForS: number
  /** A write of ours may have been carried out without our knowing, or may stand: nothing proves that it does not. */
  inDoubt: boolean
  /**
   * Our record as the decision has it. At the first sight of a rename its name is not listed: the write looks at it by its
   * id, and is refused where it is another or gone. Null as soon as there is any reason to list both names.
   */
  supposed: LiveRecord | null
  /** What was last sent, and what became of it. */
  last:
    | { change: DnsChange; refusal: DnsError }
    | { change: DnsChange; refusal: null; record: LiveRecord | null }
    | null
}

export function passOf(job: JobContext, work: Work): Pass {
  const seenForS = work.absentForS ?? 0
  return { job, work, seenForS, inDoubt: work.writeBegun, supposed: supposedIn(work), last: null }
}

function supposedIn({ goal: { before, after }, writeBegun, absentForS }: Work): LiveRecord | null {
  const isFirstSight = !writeBegun && absentForS === null
  return isFirstSight && before && after && after.name !== before.name ? before : null
}

/**
 * Steps that would be wrong if a listing only lagged: to believe that ours is not there, unless our own deletion was just
 * confirmed; to create what may be there; and to call a person, who would find nothing.
 */
export function restsOnOneView({ work, inDoubt, last }: Pass, step: Step): boolean {
  const { before, missing } = work.goal
  switch (step.kind) {
    case 'done':
      return step.record === null && before !== null && !isConfirmedDeletion(last)
    case 'apply':
      return step.change.kind === 'create' && (inDoubt || missing !== undefined || last?.refusal != null)
    case 'stop':
    case 'look-again':
      return true
  }
}

/** Our own deletion was just carried out: that nothing is there is no surprise. */
export function isConfirmedDeletion(last: Pass['last']): boolean {
  return last?.change.kind === 'delete' && last.refusal === null
}

/** Whether the plan asks for what was just sent: the listing lags, or the provider sees what no listing shows. */
export function isSentAlready({ last }: Pass, change: DnsChange): boolean {
  return last !== null && last.change.kind === change.kind && aimOf(last.change) === aimOf(change)
}

function aimOf(change: DnsChange): string {
  switch (change.kind) {
    case 'create':
      return change.record.name
    case 'update':
      return change.id
    case 'replace':
      return change.remove.map(({ id }) => id).join()
    case 'delete':
      return change.remove.id
  }
}
