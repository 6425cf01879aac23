import { appointmentOf, capacitiesOf, isActingHead, type Actor, type Capacity } from '../roles.ts'
import type { RequestFacts } from './facts.ts'
import { GUARDS } from './guards.ts'
import { REFUSALS, refused, type Refused } from './refusals.ts'
import { statusAfter } from './statusAfter.ts'
import type { ReasonCode, RequestStatus } from './status.ts'
import { transitionFor } from './transitionFor.ts'
import { isRequestAction, type Input, type RequestAction, type Transition } from './transitions.ts'

export interface Wish {
  action: string
  note: string | null
  reasonCode: ReasonCode | null
  assignee: string | null
  /** What a return names, as it was sent: `[{path, note?}]`. */
  corrections: unknown
  /** Fingerprint of the plan that was seen; null when none is named. */
  planHash: string | null
}

export interface Accepted {
  kind: 'accepted'
  action: RequestAction
  to: RequestStatus
  /** The head, in words, whose power an acting head used; else null. */
  inSteadOf: string | null
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
  const transition = transitionFor(wish.action, facts.channel)
  const capacity = capacityFor(transition, actor, now)
  if (capacity === null) return withoutCapacity(transition, actor)
  if (isForeignUnit(actor, facts)) return refused('not-allowed')
  if (!transition.from.includes(facts.status)) return refused('wrong-state')
  const refusal = gravest([
    ...missingInput(transition, wish),
    ...brokenGuards(transition, { wish, actor, facts }),
  ])
  if (refusal) return refusal
  return {
    kind: 'accepted',
    action: wish.action,
    to: statusAfter(transition, facts),
    inSteadOf: capacity === 'head' && isActingHead(actor, now) ? headInWords(facts.head) : null,
  }
}

/** The first capacity that suffices, so that an acting head acts as officer wherever an officer may. */
function capacityFor(transition: Transition, actor: Actor, now: Date): Capacity | null {
  return capacitiesOf(actor, now).find((capacity) => transition.who.includes(capacity)) ?? null
}

/** Whoever is appointed for another time than now is told for which. */
function withoutCapacity(transition: Transition, actor: Actor): Refused {
  const period = transition.who.includes('head') ? appointmentOf(actor) : null
  return period
    ? { ...refused('outside-acting-period'), period: `${period.from}/${period.until}` }
    : refused('not-allowed')
}

/** As the settings call the head at this moment: what was decided in somebody's stead must still be true when they are renamed. */
function headInWords({ title, name }: RequestFacts['head']): string {
  return (
    [title, name]
      .map((word) => word?.trim())
      .filter(Boolean)
      .join(', ') || 'head'
  )
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
