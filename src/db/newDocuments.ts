import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { SubdomainRequest } from '#payload-types.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/**
 * Ids of the current documents that no review has seen to its end: those that came after the last return or the last
 * reopening; before any of these, those that came during the review.
 */
export async function newDocuments(
  db: Sql,
  { id, reviewedAt }: Pick<SubdomainRequest, 'id' | 'reviewedAt'>,
): Promise<string[]> {
  if (!reviewedAt) return []
  const found = await rows(
    db,
    z.object({ id: z.string() }),
    sql`SELECT d.id FROM documents d WHERE d.request_id = ${id} AND d.superseded_by_id IS NULL
          AND d.created_at > coalesce((SELECT max(e.at) FROM events e WHERE e.request_id = ${id}
            AND e.action IN ('requestRevision', 'reopen')), ${reviewedAt}::timestamptz)
        ORDER BY d.created_at`,
  )
  return found.map((document) => document.id)
}
