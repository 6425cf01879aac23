import { capacitiesOf, type Actor } from '../roles.ts'
import { UNDECIDED_STATUSES, UNIT_EDITABLE_STATUSES, type Channel, type RequestStatus } from './status.ts'

/** `words` is what the unit says; `target` is where the name points, which staff set or confirm during review. */
export type Editable = 'words' | 'target'

interface EditArgs {
  what: Editable
  actor: Actor
  status: RequestStatus
  channel: Channel
  now: Date
}

/** Who may edit a part of a request now. Staff never rewrite a unit's own words, only those that came on paper. */
export function mayEdit({ what, actor, status, channel, now }: EditArgs): boolean {
  const capacities = capacitiesOf(actor, now)
  const open = UNIT_EDITABLE_STATUSES.includes(status)
  if (capacities.includes('agency')) return open
  if (!capacities.includes('officer') && !capacities.includes('head')) return false
  if (open) return channel !== 'portal'
  return what === 'target' && (status === 'submitted' || status === 'in-review')
}

/** Who may consent to a name below another unit's: caseworkers, until the decision. */
export function mayConsent(actor: Actor, status: RequestStatus, now: Date): boolean {
  const capacities = capacitiesOf(actor, now)
  const undecided = UNDECIDED_STATUSES.includes(status)
  return undecided && (capacities.includes('officer') || capacities.includes('head'))
}

/** Who may hand in a document now: the unit while the file is with it, staff until the decision. */
export function mayAddDocument(actor: Actor, status: RequestStatus, now: Date): boolean {
  const capacities = capacitiesOf(actor, now)
  if (capacities.includes('agency')) return UNIT_EDITABLE_STATUSES.includes(status)
  const undecided = UNDECIDED_STATUSES.includes(status)
  return undecided && (capacities.includes('officer') || capacities.includes('head'))
}

/** Verdicts belong to the review. */
export function mayJudge(actor: Actor, status: RequestStatus, now: Date): boolean {
  const capacities = capacitiesOf(actor, now)
  return status === 'in-review' && (capacities.includes('officer') || capacities.includes('head'))
}
