import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { documentPath } from '#domain/request/corrections.ts'
import type { Problem } from '#domain/request/refusals.ts'
import { openToUnit } from './openToUnit.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const id = z.object({ id: z.string() })

/**
 * The document of the same unit that came in first with this very content; null when there is none. What other units
 * handed in stays unknown here: the answer is shown to the unit.
 */
export async function earlierCopy(db: Sql, file: { sha256: string; unit: string }): Promise<string | null> {
  const [found] = await rows(
    db,
    id,
    sql`SELECT d.id FROM documents d JOIN requests r ON r.id = d.request_id
        WHERE d.sha256 = ${file.sha256} AND d.unit_id = ${file.unit}::uuid AND ${openToUnit('r')}
        ORDER BY d.created_at, d.id LIMIT 1`,
  )
  return found?.id ?? null
}

const copy = z.object({
  code: z.string(),
  kind: z.enum(['here', 'unit', 'elsewhere']),
  labels: z.array(z.string()),
  count: z.coerce.number(),
})

/** So many places are named; a decree that every request carries along would else hide everything beside it. */
const NAMED = 3

const CODES = {
  here: 'same-file-in-request',
  unit: 'same-file-in-unit',
  elsewhere: 'same-file-of-other-unit',
} as const

/**
 * Where the files of a request were handed in as well: for another requirement of it, in another request of its unit,
 * and, for staff only, by another unit, each said once. Replaced documents of the request itself do not count.
 */
export async function sameFiles(db: Sql, request: string, { staff }: { staff: boolean }): Promise<Problem[]> {
  const found = await rows(
    db,
    copy,
    sql`WITH copies AS (
          SELECT r.code,
                 CASE WHEN o.request_id = d.request_id THEN 'here'
                      WHEN o.unit_id = d.unit_id THEN 'unit' ELSE 'elsewhere' END AS kind,
                 CASE WHEN o.request_id = d.request_id THEN other.code
                      WHEN o.unit_id = d.unit_id THEN coalesce(q.number, q.requested_name, '–')
                      ELSE u.name END AS label
          FROM documents d
          JOIN documents o ON o.sha256 = d.sha256 AND o.id <> d.id
          JOIN requests q ON q.id = o.request_id
          JOIN requirements r ON r.id = d.requirement_id
          JOIN requirements other ON other.id = o.requirement_id
          JOIN units u ON u.id = o.unit_id
          WHERE d.request_id = ${request}::uuid AND d.superseded_by_id IS NULL
            AND (o.request_id <> d.request_id OR o.superseded_by_id IS NULL)
            AND (${staff} OR (o.unit_id = d.unit_id AND ${openToUnit('q')})))
        SELECT code, kind, count(DISTINCT label) AS count,
               (array_agg(DISTINCT label ORDER BY label))[1:${NAMED}::int] AS labels
        FROM copies GROUP BY code, kind ORDER BY code, kind`,
  )
  return found.map(({ code, kind, labels, count }) => {
    const more = count > labels.length ? ` (+${count - labels.length})` : ''
    return { path: documentPath(code), code: CODES[kind], label: labels.join(', ') + more }
  })
}
