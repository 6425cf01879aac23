import type { Actor, Role } from '../roles.ts'
import type { Category } from './words.ts'

/**
 * Whether a complaint goes to the supervisor: it tells of a request for money, or of the head of the service. Once it
 * does it stays so, whatever is found out later.
 */
export function isSupervised(complaint: {
  category?: Category | null
  aboutHead?: boolean | null
  supervised?: boolean | null
}): boolean {
  return Boolean(complaint.supervised || complaint.aboutHead) || complaint.category === 'payment-request'
}

/** Who works on which complaints. */
export const HANDLERS: Record<'ordinary' | 'supervised', readonly Role[]> = {
  ordinary: ['officer', 'head'],
  supervised: ['supervisor'],
}

export function handlersOf(supervised: boolean): readonly Role[] {
  return HANDLERS[supervised ? 'supervised' : 'ordinary']
}

/** Whether this actor works on complaints of this kind. */
export function handles(actor: Actor, supervised: boolean): boolean {
  return actor.kind === 'user' && handlersOf(supervised).includes(actor.role)
}
