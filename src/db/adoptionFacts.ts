import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { isMarkedByUs, withAdoption, withoutAdoption } from '#domain/dns/adoption.ts'
import type { Goal } from '#domain/dns/step.ts'
import type { FingerprintedGoal, RequestFacts } from '#domain/request/facts.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { goalRow, recordRow } from './dnsQueue.ts'
import { planHash } from './planHash.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const stopped = z.object({
  goal: goalRow,
  code: z.string().nullable(),
  /** What came with a refusal of the provider has no id: it is no record that somebody can take over. */
  found: z.array(recordRow).catch([]),
})

type AdoptionFacts = Pick<RequestFacts, 'adoption' | 'unadopted'>
const NOTHING: AdoptionFacts = { adoption: null, unadopted: null }

/** Of decided work that waits for a person: whether what stands in its way can be taken over, and the plan without what was. */
export async function adoptionFacts(
  db: Sql,
  { id, status, provisioning }: Pick<SubdomainRequest, 'id' | 'status' | 'provisioning'>,
): Promise<AdoptionFacts> {
  if (status !== 'approved' || provisioning?.state !== 'conflict') return NOTHING
  const [row] = await rows(
    db,
    stopped,
    sql`SELECT goal, provisioning_error_code AS code, provisioning_found_records AS found FROM requests
        WHERE id = ${id}::uuid AND goal IS NOT NULL`,
  )
  if (!row) return NOTHING
  return {
    adoption: row.code === 'name-taken' ? fingerprinted(withAdoption(row.goal, row.found)) : null,
    unadopted:
      row.goal.adopt && !isMarkedByUs(row.goal, row.found) ? fingerprinted(withoutAdoption(row.goal)) : null,
  }
}

function fingerprinted(goal: Goal | null): FingerprintedGoal | null {
  return goal && { goal, goalHash: planHash(goal) }
}
