/** The roles of the glossary (product.md §3), in the order screens list them. */
export const ROLES = ['agency', 'officer', 'head', 'auditor', 'supervisor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A period in which an officer acts as the head ("Plh.", pelaksana harian). */
export interface ActingHead {
  /** Instant, ISO. */
  from: string
  /** Instant, ISO. */
  until: string
  note?: string | null
}

/** Whoever wants something. The system is explicit; a request without a user is nobody, never the system. */
export type Actor =
  | { kind: 'system' }
  | { kind: 'nobody' }
  | { kind: 'user'; id: string; role: Role; unit: string | null; actingHead: ActingHead | null }

export const SYSTEM: Actor = { kind: 'system' }
export const NOBODY: Actor = { kind: 'nobody' }

/** In which capacity an actor does something. */
export type Capacity = Role | 'system'

/** All capacities an actor has at an instant; an acting head has the officer's and the head's. */
export function capacitiesOf(actor: Actor, now: Date): readonly Capacity[] {
  if (actor.kind === 'system') return ['system']
  if (actor.kind === 'nobody') return []
  return isActingHead(actor, now) ? [actor.role, 'head'] : [actor.role]
}

/** Whether a decision of this actor is made in the stead of the head. */
export function isActingHead(actor: Actor, now: Date): boolean {
  const period = appointmentOf(actor)
  return period !== null && new Date(period.from) <= now && now < endOf(period)
}

/** For which time this actor was, is or will be acting head. */
export function appointmentOf(actor: Actor): ActingHead | null {
  return actor.kind === 'user' && actor.role === 'officer' ? actor.actingHead : null
}

const MINUTE_MS = 60_000

/** The minute that is named as the last one belongs to the period whole: what people read has no seconds. */
function endOf({ from, until }: ActingHead): Date {
  const last = new Date(until).getTime()
  const isBackwards = last < new Date(from).getTime()
  return new Date(isBackwards ? Number.NaN : (Math.floor(last / MINUTE_MS) + 1) * MINUTE_MS)
}

/** Everybody who works at the office, as opposed to the units' operators. */
export const STAFF_ROLES: readonly Role[] = ['officer', 'head', 'auditor', 'admin']
