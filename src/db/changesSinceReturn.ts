import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { flatten } from '#domain/flatten.ts'
import { keptCorrectionsIn, keptWhole } from '#domain/request/returnedValues.ts'
import { sinceReturn, type SinceReturn } from '#domain/request/sinceReturn.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const found = z.object({
  paths: z.array(z.string()),
  documents: z.array(z.object({ id: z.string(), requirementCode: z.string() })),
})

/** What became of the last return of a request, from its history and its documents; null when it never was returned. */
export async function changesSinceReturn(db: Sql, request: SubdomainRequest): Promise<SinceReturn | null> {
  const { id, returnedAt, corrections } = request
  if (!returnedAt) return null
  const [changes] = await rows(
    db,
    found,
    sql`WITH returned AS (SELECT max(at) AS at FROM events
                          WHERE request_id = ${id} AND action = 'requestRevision')
        SELECT ARRAY(SELECT DISTINCT jsonb_array_elements_text(e.details->'paths') FROM events e, returned
                     WHERE e.request_id = ${id} AND e.at > returned.at
                       AND jsonb_typeof(e.details->'paths') = 'array') AS paths,
               (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'requirementCode', r.code)
                                          ORDER BY d.created_at), '[]')
                FROM returned, documents d JOIN requirements r ON r.id = d.requirement_id
                WHERE d.request_id = ${id} AND d.superseded_by_id IS NULL
                  AND d.created_at > returned.at) AS documents`,
  )
  if (!changes) throw new Error('the database answered a SELECT without FROM with no row')
  return sinceReturn(keptCorrectionsIn(corrections), {
    ...changes,
    fields: flatten(request),
    whole: keptWhole(corrections),
  })
}
