import type { ComparedRecord } from '#domain/dns/drift.ts'
import type { Place } from '#domain/dns/zonePlan.ts'
import type { WaitingShown } from './WaitingPlans.tsx'

export interface ZoneAddressShown {
  kind: string
  zoneId: string
}

/** `GET /api/zone/plan`. */
export interface PlanShown {
  known: ZoneAddressShown | null
  /** Null before the zone was read. */
  present: ZoneAddressShown | null
  needsConfirmation: boolean
  mayConfirm: boolean
  counts: Record<Place, number>
  waiting: WaitingShown[]
  docs: { name: string; place: Place; expected: ComparedRecord; found: ComparedRecord | null }[]
  page: number
  totalPages: number
  hash: string
}

/** The same zone as ever, of which the last reading lacked too much to be believed. */
export function isIncomplete({ known, present }: Pick<PlanShown, 'known' | 'present'>): boolean {
  return present !== null && known?.zoneId === present.zoneId
}
