import { refused, type Refused } from '../request/refusals.ts'
import type { Actor } from '../roles.ts'
import { handles } from './supervision.ts'
import {
  complaintTransition,
  isComplaintAction,
  type ComplaintAction,
  type ComplaintInput,
  type ComplaintTransition,
} from './transitions.ts'
import { RATINGS, type ComplaintStatus, type Rating } from './words.ts'

/** What must be known of a complaint before anything is done with it. */
export interface ComplaintFacts {
  status: ComplaintStatus
  supervised: boolean
  isRated: boolean
  isReopened: boolean
  /** After masking nobody is left to answer to. */
  isMasked: boolean
}

export interface ComplaintWish {
  action: string
  note: string | null
  assignee: string | null
  rating: number | null
}

export interface ComplaintAccepted {
  kind: 'accepted'
  action: ComplaintAction
  to: ComplaintStatus
}

/** `reporter`: somebody who has proven to know the number and its code, whoever that is. */
export type ComplaintActor = Actor | { kind: 'reporter' }

interface Question {
  wish: ComplaintWish
  actor: ComplaintActor
  facts: ComplaintFacts
}

/** The one door to every change of a complaint's status. Pure; the same answer moves it and feeds the buttons. */
export function decideComplaint({ wish, actor, facts }: Question): ComplaintAccepted | Refused {
  if (!isComplaintAction(wish.action)) return refused('unknown-action')
  const row = complaintTransition(wish.action)
  if (!mayAct(row, actor, facts)) return refused('not-allowed')
  if (!row.from.includes(facts.status)) return refused('wrong-state')
  const refusal = brokenGuard(row, facts) ?? missingInput(row, wish)
  if (refusal) return refusal
  return { kind: 'accepted', action: wish.action, to: row.to === 'same' ? facts.status : row.to }
}

/** Whether an action belongs to this actor at all, possible now or not. */
export function mayAct(row: ComplaintTransition, actor: ComplaintActor, facts: ComplaintFacts): boolean {
  if (row.who === 'reporter') return actor.kind === 'reporter'
  return actor.kind !== 'reporter' && handles(actor, facts.supervised)
}

const GUARDS: Record<NonNullable<ComplaintTransition['guard']>, (facts: ComplaintFacts) => Refused | null> = {
  notSupervised: ({ supervised }) => (supervised ? refused('already-supervised') : null),
  notRated: ({ isRated, isMasked }) => (isRated || isMasked ? refused('already-rated') : null),
  notReopened: ({ isReopened, isMasked }) => (isReopened || isMasked ? refused('already-reopened') : null),
}

function brokenGuard({ guard }: ComplaintTransition, facts: ComplaintFacts): Refused | null {
  return guard ? GUARDS[guard](facts) : null
}

const MISSING: Record<ComplaintInput, Refused> = {
  note: refused('note-required', [{ path: 'note', code: 'note-required' }]),
  assignee: refused('assignee-required', [{ path: 'assignee', code: 'assignee-required' }]),
  rating: refused('rating-required', [{ path: 'rating', code: 'rating-required' }]),
}

function missingInput({ needs }: ComplaintTransition, wish: ComplaintWish): Refused | null {
  const missing = needs.find((input) => (input === 'rating' ? !isRating(wish.rating) : !wish[input]))
  return missing ? MISSING[missing] : null
}

export function isRating(value: unknown): value is Rating {
  return RATINGS.some((rating) => rating === value)
}
