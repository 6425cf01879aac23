import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { markerOf } from '#domain/dns/plan.ts'
import type { NameObstacle } from '#domain/request/facts.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

export interface NameQuestion {
  /** Label path without the zone. */
  name: string
  parent: string | null
  fqdn: string
  /** The unit that asks, and the request it asks with, which never stands in its own way. */
  unit: string
  request: string | null
}

const row = z.object({ obstacle: z.string() })

/**
 * What the database knows against a name, in one statement. Whoever asks in order to take the name holds a lock on it
 * until the transaction ends, so that of two who ask at once the second one sees the first.
 */
export async function nameObstacles(db: Sql, question: NameQuestion): Promise<NameObstacle[]> {
  const { name, fqdn, parent, unit, request } = question
  const found = await rows(
    db,
    row,
    sql`
    SELECT 'name-reserved-for-unit' AS obstacle FROM units u
      WHERE u.id <> ${unit}::uuid AND (u.suggested_label = ${name} OR EXISTS (
        SELECT 1 FROM units_texts t WHERE t.parent_id = u.id AND t.path = 'knownNames' AND t.text = ${name}))
    UNION SELECT 'name-held' FROM requests r
      WHERE r.held_name = ${name} AND r.id IS DISTINCT FROM ${request}::uuid
    UNION SELECT 'name-in-use' FROM subdomains s
      WHERE s.fqdn = ${fqdn} AND s.status <> 'deleted'
    UNION SELECT 'name-in-quarantine' FROM subdomains s
      WHERE s.fqdn = ${fqdn} AND s.status = 'deleted' AND s.quarantine_until > now() AND s.unit_id <> ${unit}::uuid
    UNION SELECT 'name-in-zone' FROM zone_records z
      WHERE z.name = ${fqdn} AND z.comment IS DISTINCT FROM ${markerOf(request ?? '')}
        AND NOT EXISTS (SELECT 1 FROM subdomains s WHERE s.fqdn = z.name AND s.status <> 'deleted')
    UNION SELECT CASE WHEN s.id IS NULL THEN 'parent-missing' ELSE 'parent-of-other-unit' END
      FROM (SELECT ${parent}::text AS name) p LEFT JOIN subdomains s ON s.name = p.name AND s.status <> 'deleted'
      WHERE p.name IS NOT NULL AND s.unit_id IS DISTINCT FROM ${unit}::uuid`,
  )
  return found.map(({ obstacle }) => obstacle).filter(isObstacle)
}

/** Held until the transaction ends. */
export async function lockName(db: Sql, name: string): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`name:${name}`}))`)
}

const OBSTACLES: readonly string[] = [
  'name-reserved-for-unit',
  'name-held',
  'name-in-use',
  'name-in-quarantine',
  'name-in-zone',
  'parent-missing',
  'parent-of-other-unit',
] satisfies NameObstacle[]

function isObstacle(value: string): value is NameObstacle {
  return OBSTACLES.includes(value)
}
