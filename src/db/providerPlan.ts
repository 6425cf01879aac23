import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { findDrift } from '#domain/dns/drift.ts'
import { foreseen, type Foreseen } from '#domain/dns/foreseen.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { ENDED_BY_A_PLAN } from '#domain/dns/troubles.ts'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import { countPlaces, zonePlan, type Place, type PlannedName } from '#domain/dns/zonePlan.ts'
import { bothSides } from './bothSides.ts'
import { circuitOf } from './circuit.ts'
import { copiedProvider, knownProvider, type ZoneAddress } from './dnsProvider.ts'
import { goalRow } from './dnsQueue.ts'
import { planHash } from './planHash.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const decided = z.object({
  id: z.string(),
  number: z.string().nullable(),
  type: z.enum(REQUEST_TYPES),
  name: z.string().nullable(),
  goal: goalRow,
  goalHash: z.string().nullable(),
})

/** An approved request, and what would become of it in the zone that our copy shows. */
export type WaitingRequest = Omit<z.infer<typeof decided>, 'goal' | 'goalHash'> & Foreseen

/** What it would mean to carry on with the zone that our copy shows. */
export interface ProviderPlan {
  /** Where the register was written to until now. */
  known: ZoneAddress | null
  /** Whose zone was read last. */
  present: ZoneAddress | null
  needsConfirmation: boolean
  counts: Record<Place, number>
  names: PlannedName[]
  /** Approved requests, which are carried out there once it is confirmed. */
  waiting: WaitingRequest[]
  /** Changes with everything that the plan says. */
  hash: string
}

/** The plan from register, queue and the copy of the zone. */
export async function providerPlan(db: Sql, zone: string): Promise<ProviderPlan> {
  const [known, present, circuit, { registered, live }, open] = [
    await knownProvider(db, zone),
    await copiedProvider(db, zone),
    await circuitOf(db, zone),
    await bothSides(db),
    await rows(
      db,
      decided,
      sql`SELECT id, number, type, coalesce(held_name, requested_name) AS name, goal, goal_hash AS "goalHash"
          FROM requests WHERE status = 'approved' AND goal IS NOT NULL ORDER BY approved_at, id`,
    ),
  ]
  const waiting = open.map((request) => waitingRequest(request, live))
  const names = zonePlan(registered, findDrift(registered, live, NOTHING_UNDER_WAY))
  const hash = createHash('sha256')
    .update(JSON.stringify([known, present, names, waiting]))
    .digest('hex')
  const needsConfirmation = circuit !== null && ENDED_BY_A_PLAN.includes(circuit.errorCode)
  return { known, present, needsConfirmation, counts: countPlaces(names), names, waiting, hash }
}

/** A plan that is not the approved one is carried out nowhere. */
function waitingRequest(
  { goal, goalHash, ...request }: z.infer<typeof decided>,
  live: readonly LiveRecord[],
): WaitingRequest {
  const isApproved = goalHash === null || goalHash === planHash(goal)
  const known = foreseen(goal, live)
  return isApproved
    ? { ...request, ...known }
    : { ...request, ...known, outcome: 'stop', trouble: 'plan-mismatch' }
}

const NOTHING_UNDER_WAY = { names: new Set<string>(), markers: new Set<string>() }
