import { capacitiesOf, type Actor } from '../roles.ts'
import { isReturned, type Correction } from './corrections.ts'
import type { FormPart } from './formParts.ts'
import { UNDECIDED_STATUSES, UNIT_EDITABLE_STATUSES, type Channel, type RequestStatus } from './status.ts'

interface EditArgs {
  part: FormPart
  actor: Actor
  status: RequestStatus
  channel: Channel
  corrections: readonly Correction[]
  now: Date
}

/**
 * Who may edit a part of a request now. A unit's own words are the unit's, those that came on paper belong to staff, who
 * copied them; where the name points staff set or confirm during review. What came back for correction is open in the
 * returned parts only.
 */
export function mayEdit({ part, actor, status, channel, corrections, now }: EditArgs): boolean {
  const capacities = capacitiesOf(actor, now)
  const open = UNIT_EDITABLE_STATUSES.includes(status) && isOpen(status, corrections, part)
  if (capacities.includes('agency')) return open && channel === 'portal'
  if (!capacities.includes('officer') && !capacities.includes('head')) return false
  if (open) return channel !== 'portal'
  return part === 'target' && (status === 'submitted' || status === 'in-review')
}

/** Who may consent to a name below another unit's: caseworkers, until the decision. */
export function mayConsent(actor: Actor, status: RequestStatus, now: Date): boolean {
  const capacities = capacitiesOf(actor, now)
  const undecided = UNDECIDED_STATUSES.includes(status)
  return undecided && (capacities.includes('officer') || capacities.includes('head'))
}

/** Whether the last return, while it lasts, leaves a form part or the documents of a requirement open. */
export function isOpen(status: RequestStatus, corrections: readonly Correction[], path: string): boolean {
  return status !== 'revision' || isReturned(corrections, path)
}

/**
 * Who may hand in a document now: the unit while the file is not being looked at, also for what it sent on paper, but
 * not for what the office started itself; staff until the decision.
 */
export function mayAddDocument(
  actor: Actor,
  { status, channel }: { status: RequestStatus; channel: Channel },
  now: Date,
): boolean {
  const capacities = capacitiesOf(actor, now)
  if (capacities.includes('agency')) return UNIT_EDITABLE_STATUSES.includes(status) && channel !== 'office'
  const undecided = UNDECIDED_STATUSES.includes(status)
  return undecided && (capacities.includes('officer') || capacities.includes('head'))
}

/** Verdicts belong to the review. */
export function mayJudge(actor: Actor, status: RequestStatus, now: Date): boolean {
  const capacities = capacitiesOf(actor, now)
  return status === 'in-review' && (capacities.includes('officer') || capacities.includes('head'))
}
