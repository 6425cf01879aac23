import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { markerOf } from '#domain/dns/marker.ts'
import type { ParsedName } from '#domain/names.ts'
import { NAME_OBSTACLES, type NameObstacle } from '#domain/request/facts.ts'
import { KEPT_NAMES } from './keptNames.ts'
import { markerIn } from './origin.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

type Name = Pick<ParsedName, 'name' | 'parent' | 'fqdn'>

export interface Asking {
  /** The unit that asks; null when staff ask for nobody in particular, so that nothing is kept for another. */
  unit: string | null
  /** The request it asks with, which never stands in its own way. */
  request: string | null
}

const row = z.object({ name: z.string(), obstacle: z.enum(NAME_OBSTACLES) })

/**
 * What the database knows against a name, in one statement. Whoever asks in order to take the name holds a lock on it
 * until the transaction ends, so that of two who ask at once the second one sees the first.
 */
export async function nameObstacles(db: Sql, name: Name, asking: Asking): Promise<NameObstacle[]> {
  return (await obstaclesOfAll(db, [name], asking)).get(name.name) ?? []
}

/** The same for several names; one without obstacles stands not in the result. */
export async function obstaclesOfAll(
  db: Sql,
  names: readonly Name[],
  { unit, request }: Asking,
): Promise<Map<string, NameObstacle[]>> {
  const asked = JSON.stringify(names.map(({ name, fqdn, parent }) => ({ name, fqdn, parent })))
  const found = await rows(
    db,
    row,
    sql`
    WITH asked AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${asked}::jsonb) AS a(name text, fqdn text, parent text)),
    kept AS (${KEPT_NAMES})
    SELECT a.name, 'name-reserved-for-unit' AS obstacle FROM asked a JOIN kept k ON k.name = a.name
      WHERE k.unit <> ${unit}::uuid
    UNION SELECT a.name, 'parent-reserved-for-unit' FROM asked a JOIN kept k ON k.name = a.parent
      WHERE k.unit <> ${unit}::uuid AND NOT EXISTS (
        SELECT 1 FROM subdomains s WHERE s.name = a.parent AND s.status <> 'deleted' AND s.unit_id = ${unit}::uuid)
    UNION SELECT a.name, 'name-held' FROM asked a JOIN requests r ON r.held_name = a.name
      WHERE r.id IS DISTINCT FROM ${request}::uuid
    UNION SELECT a.name, CASE WHEN s.status = 'deleted' THEN 'name-in-quarantine' ELSE 'name-in-use' END
      FROM asked a JOIN subdomains s ON s.fqdn = a.fqdn
      WHERE s.status <> 'deleted' OR (s.quarantine_until > now() AND s.unit_id IS DISTINCT FROM ${unit}::uuid)
    UNION SELECT a.name, 'name-in-zone' FROM asked a JOIN zone_records z ON z.name = a.fqdn
      WHERE z.comment IS DISTINCT FROM ${markerOf(request ?? '')}
        -- Our own record, to which somebody gave this name by hand.
        AND NOT EXISTS (SELECT 1 FROM requests q JOIN subdomains o ON o.id = q.subdomain_id
          WHERE q.id = ${request}::uuid AND z.comment = ${markerIn('o')})
        AND NOT EXISTS (SELECT 1 FROM subdomains s WHERE s.fqdn = z.name AND s.status <> 'deleted')
    UNION SELECT a.name, CASE WHEN s.id IS NULL AND EXISTS (
          SELECT 1 FROM zone_records z WHERE z.name = substr(a.fqdn, strpos(a.fqdn, '.') + 1)) THEN 'parent-in-zone'
        WHEN s.id IS NULL THEN 'parent-missing'
        WHEN s.status <> 'active' THEN 'parent-inactive'
        ELSE 'parent-of-other-unit' END
      FROM asked a LEFT JOIN subdomains s ON s.name = a.parent AND s.status <> 'deleted'
      WHERE a.parent IS NOT NULL AND (s.id IS NULL OR s.status <> 'active' OR s.unit_id <> ${unit}::uuid)
    UNION SELECT a.name, 'parent-leaving' FROM asked a JOIN subdomains s ON s.name = a.parent AND s.status <> 'deleted'
      JOIN requests r ON r.subdomain_id = s.id AND r.status IN ('submitted', 'in-review', 'revision', 'approved')
      WHERE r.type = 'deletion' OR (r.type = 'change' AND r.new_name <> '' AND r.new_name <> s.name)`,
  )
  const byName = new Map<string, NameObstacle[]>()
  for (const { name, obstacle } of found) byName.set(name, [...(byName.get(name) ?? []), obstacle])
  return byName
}
