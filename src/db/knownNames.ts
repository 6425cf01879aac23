import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { MARKER_PREFIX } from '#domain/dns/marker.ts'
import type { KnownName } from '#domain/lookAlikes.ts'
import type { ParsedName } from '#domain/names.ts'
import { KEPT_NAMES } from './keptNames.ts'
import type { Asking } from './nameObstacles.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const known = z.object({
  text: z.string(),
  source: z.enum(['register', 'zone', 'request', 'unit', 'abbreviation']),
})

/**
 * The names that this one could be mistaken for, of about its length: the register with its quarantine, names that are
 * asked for, records that are not ours, and what the other units are called. None for a name that is kept for the
 * very unit that asks: the office chose it.
 */
export function knownNames(
  db: Sql,
  { name, fqdn }: Pick<ParsedName, 'name' | 'fqdn'>,
  { unit, request }: Asking,
): Promise<KnownName[]> {
  const zone = fqdn.slice(name.length)
  return rows(
    db,
    known,
    sql`
    WITH kept AS (${KEPT_NAMES})
    SELECT DISTINCT text, source FROM (
      SELECT name AS text, 'register' AS source, unit_id AS unit FROM subdomains
        WHERE status <> 'deleted' OR quarantine_until > now()
      UNION ALL SELECT held_name, 'request', unit_id FROM requests
        WHERE held_name IS NOT NULL AND id IS DISTINCT FROM ${request}::uuid
      UNION ALL SELECT left(z.name, -length(${zone})), 'zone', NULL FROM zone_records z
        WHERE right(z.name, length(${zone})) = ${zone}
          AND NOT starts_with(coalesce(z.comment, ''), ${MARKER_PREFIX})
          AND z.name ~ '^[a-z0-9]' AND NOT EXISTS (
            SELECT 1 FROM subdomains s WHERE s.fqdn = z.name AND s.status <> 'deleted')
      UNION ALL SELECT name, 'unit', unit FROM kept
      UNION ALL SELECT abbreviation, 'abbreviation', id FROM units WHERE active AND abbreviation IS NOT NULL
    ) known
    WHERE (${unit}::uuid IS NULL OR unit IS DISTINCT FROM ${unit}::uuid)
      AND (source IN ('unit', 'abbreviation') OR abs(length(text) - ${name.length}) <= ${LENGTHS_APART})
      AND NOT EXISTS (SELECT 1 FROM kept WHERE kept.name = ${name} AND kept.unit = ${unit}::uuid)`,
  )
}

/** Hyphens left out and pairs that look like one letter make more of a difference in length than a slip. */
const LENGTHS_APART = 5
