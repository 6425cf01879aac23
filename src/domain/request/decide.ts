import { capacitiesOf, isActingHead, type Actor, type Capacity } from '../roles.ts'
import type { RequestFacts } from './facts.ts'
import { GUARDS } from './guards.ts'
import { REFUSALS, refused, type Refused } from './refusals.ts'
import type { ReasonCode, RequestStatus } from './status.ts'
import {
  isRequestAction,
  transitionOf,
  type Input,
  type RequestAction,
  type Transition,
} from './transitions.ts'

export interface Wish {
  action: string
  note: string | null
  reasonCode: ReasonCode | null
  assignee: string | null
  /** What a return names, as it was sent: `[{path, note?}]`. */
  corrections: unknown
}

export interface Accepted {
  kind: 'accepted'
  action: RequestAction
  to: RequestStatus
  /** Whether the head's power was used by an acting head. */
  inSteadOfHead: boolean
}

export interface DecideArgs {
  wish: Wish
  actor: Actor
  facts: RequestFacts
  now: Date
}

/**
 * The one door to every change of status: may this actor do this now? Pure; the same answer moves the request and
 * feeds the buttons. All field problems are reported at once, the gravest refusal names the code.
 */
export function decide({ wish, actor, facts, now }: DecideArgs): Accepted | Refused {
  if (!isRequestAction(wish.action)) return refused('unknown-action')
  const transition = transitionOf(wish.action)
  const capacity = capacityFor(transition, actor, now)
  if (capacity === null || isForeignUnit(actor, facts)) return refused('not-allowed')
  if (!transition.from.includes(facts.status)) return refused('wrong-state')
  const refusal = gravest([
    ...missingInput(transition, wish),
    ...brokenGuards(transition, { wish, actor, facts }),
  ])
  if (refusal) return refusal
  return {
    kind: 'accepted',
    action: wish.action,
    to: transition.to === 'same' ? facts.status : transition.to,
    inSteadOfHead: capacity === 'head' && isActingHead(actor, now),
  }
}

/** The first capacity that suffices, so that an acting head acts as officer wherever an officer may. */
function capacityFor(transition: Transition, actor: Actor, now: Date): Capacity | null {
  return capacitiesOf(actor, now).find((capacity) => transition.who.includes(capacity)) ?? null
}

function isForeignUnit(actor: Actor, facts: RequestFacts): boolean {
  return actor.kind === 'user' && actor.role === 'agency' && actor.unit !== facts.unit.id
}

const MISSING_INPUT = {
  note: refused('note-required', [{ path: 'note', code: 'note-required' }]),
  reasonCode: refused('reason-required', [{ path: 'reasonCode', code: 'reason-required' }]),
  assignee: refused('assignee-required', [{ path: 'assignee', code: 'assignee-required' }]),
} as const satisfies Record<Input, Refused>

function missingInput(transition: Transition, wish: Wish): Refused[] {
  return transition.needs.filter((input) => !wish[input]).map((input) => MISSING_INPUT[input])
}

function brokenGuards(transition: Transition, { wish, actor, facts }: Omit<DecideArgs, 'now'>): Refused[] {
  return transition.guards
    .map((name) => GUARDS[name]({ facts, actor, wish }))
    .filter((refusal) => refusal !== null)
}

/** A role's "may not" outranks everything; then what the person can mend in the form; then the state of the world. */
const GRAVITY = [403, 400, 409] as const

function gravest(refusals: readonly Refused[]): Refused | null {
  for (const status of GRAVITY) {
    const first = refusals.find(({ code }) => REFUSALS[code] === status)
    if (first) return { ...first, problems: refusals.flatMap(({ problems }) => problems) }
  }
  return null
}
