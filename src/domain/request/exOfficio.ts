import { dayInOffice, endOfOfficeDay } from '../officeTime.ts'
import type { Obligation } from './facts.ts'
import type { Problem } from './refusals.ts'
import type { Channel, Grounds, RequestType } from './status.ts'

/** What the office may do of its own accord, and whether the unit may object in peace before it is decided. */
export const EX_OFFICIO = {
  abandoned: { type: 'deletion', waitsForObjections: true },
  harmful: { type: 'deletion', waitsForObjections: false },
  drift: { type: 'change', waitsForObjections: false },
} as const satisfies Record<Grounds, { type: RequestType; waitsForObjections: boolean }>

/** What `decide` knows of an act that the office started itself. */
export interface ExOfficioFact {
  grounds: Grounds | null
  /** Last day for objections where the office stands; null where nothing waits for them. */
  objectionsUntil: string | null
  objectionsAreOver: boolean
  hasObjection: boolean
}

interface Stored {
  channel: Channel
  exOfficio?: {
    grounds?: Grounds | null
    objectionUntil?: string | null
    objectedAt?: string | null
  } | null
}

/** Null for everything that a unit asked for. */
export function exOfficioFact({ channel, exOfficio }: Stored, now: Date): ExOfficioFact | null {
  if (channel !== 'office') return null
  const until = exOfficio?.objectionUntil ? new Date(exOfficio.objectionUntil) : null
  return {
    grounds: exOfficio?.grounds ?? null,
    objectionsUntil: until && dayInOffice(until),
    objectionsAreOver: until !== null && until < now,
    hasObjection: Boolean(exOfficio?.objectedAt),
  }
}

const DAY_MS = 86_400_000

/** Until when the unit may object; its last day belongs to it whole. Null where nothing waits for it. */
export function objectionUntil(grounds: Grounds | null, now: Date, days: number): Date | null {
  if (!grounds || !EX_OFFICIO[grounds].waitsForObjections) return null
  return endOfOfficeDay(new Date(now.getTime() + days * DAY_MS))
}

/** Nobody wrote to the office, so there is no letter to demand: whatever proves the grounds may be added. */
export function obligationFor(channel: Channel, obligation: Obligation): Obligation {
  return channel === 'office' && obligation !== 'none' ? 'optional' : obligation
}

/** What is wrong with a new act of the office: its grounds say what it is. */
export function exOfficioProblems(type: RequestType, grounds: Grounds | null | undefined): Problem[] {
  if (!grounds) return [{ path: 'exOfficio.grounds', code: 'field-required' }]
  return EX_OFFICIO[grounds].type === type ? [] : [{ path: 'exOfficio.grounds', code: 'grounds-do-not-fit' }]
}
