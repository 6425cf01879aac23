import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { unverifiedDocuments } from '#domain/request/completeness.ts'
import { CHANNELS, REQUEST_TYPES, STATUSES } from '#domain/request/status.ts'
import { documentFacts, requirementFacts } from './requestFacts.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const stored = z.object({
  status: z.enum(STATUSES),
  type: z.enum(REQUEST_TYPES),
  channel: z.enum(CHANNELS),
  matrix: z.unknown(),
  is_verified: z.boolean(),
})

/**
 * Since when every document of a request in review has been found in order, so that it waits for the decision alone. Asked
 * again after each verdict and each document, under the lock of its request.
 */
export async function keepVerified(db: Sql, request: string): Promise<void> {
  const [found] = await rows(
    db,
    stored,
    sql`SELECT status, type, channel, matrix, verified_at IS NOT NULL AS is_verified FROM requests
        WHERE id = ${request}`,
  )
  if (found?.status !== 'in-review') return
  const requirements = await requirementFacts(db, found)
  const documents = await documentFacts(db, request)
  const isVerified = unverifiedDocuments({ requirements, documents }).length === 0
  if (isVerified === found.is_verified) return
  const since = isVerified ? sqlNow() : sql`NULL`
  await db.execute(sql`UPDATE requests SET verified_at = ${since} WHERE id = ${request}`)
}
