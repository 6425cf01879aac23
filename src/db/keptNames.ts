import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/**
 * Which names are kept for which unit. One that is no longer active keeps nothing: what it was called is free for its
 * successor, unless the register or the zone still know it.
 */
export const KEPT_NAMES: SQL = sql`
  SELECT suggested_label AS name, id AS unit FROM units WHERE active AND suggested_label IS NOT NULL
  UNION SELECT t.text, t.parent_id FROM units_texts t JOIN units u ON u.id = t.parent_id
    WHERE t.path = 'knownNames' AND u.active`

const row = z.object({ name: z.string() })

/** Those of some names that another active unit keeps. */
export async function keptByOthers(
  db: Sql,
  names: readonly string[],
  unit: string | null,
): Promise<Set<string>> {
  const found = await rows(
    db,
    row,
    sql`SELECT DISTINCT k.name FROM (${KEPT_NAMES}) k
        WHERE k.name IN (SELECT jsonb_array_elements_text(${JSON.stringify(names)}::jsonb))
          AND k.unit IS DISTINCT FROM ${unit}::uuid`,
  )
  return new Set(found.map(({ name }) => name))
}
