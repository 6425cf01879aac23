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
  if (actor.kind !== 'user' || actor.role !== 'officer' || !actor.actingHead) return false
  return new Date(actor.actingHead.from) <= now && now <= new Date(actor.actingHead.until)
}

/** Everybody who works at the office, as opposed to the units' operators. */
export const STAFF_ROLES: readonly Role[] = ['officer', 'head', 'auditor', 'admin']
