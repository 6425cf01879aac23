import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { MARKER_PREFIX } from '#domain/dns/marker.ts'
import type { ParsedName } from '#domain/names.ts'
import type { NameWarning } from '#domain/nameWarnings.ts'
import { OFFICE_ZONE } from '#domain/officeTime.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const note = z.object({
  code: z.enum(['wildcard-in-zone', 'names-below-in-zone', 'quarantine-until']),
  label: z.string(),
})

/**
 * What is around a name without standing in its way: a foreign wildcard that answers for it until it has a record of
 * its own, foreign records below it, and until when it rests. The last is for staff.
 */
export function nameNotes(
  db: Sql,
  { name, fqdn }: Pick<ParsedName, 'name' | 'fqdn'>,
): Promise<NameWarning[]> {
  const wildcards = JSON.stringify(ancestorsOf(name, fqdn).map((above) => `*.${above}`))
  return rows(
    db,
    note,
    sql`
    WITH strange AS (
      SELECT DISTINCT z.name FROM zone_records z WHERE NOT starts_with(coalesce(z.comment, ''), ${MARKER_PREFIX})
        AND NOT EXISTS (SELECT 1 FROM subdomains s WHERE s.fqdn = z.name AND s.status <> 'deleted'))
    SELECT 'wildcard-in-zone' AS code, name AS label FROM strange
      WHERE name IN (SELECT jsonb_array_elements_text(${wildcards}::jsonb))
    UNION ALL SELECT 'names-below-in-zone', string_agg(name, ', ') FROM (
      SELECT name FROM strange WHERE right(name, length(${fqdn}) + 1) = '.' || ${fqdn} ORDER BY name LIMIT 3) below
      HAVING count(*) > 0
    UNION ALL SELECT 'quarantine-until', to_char(max(quarantine_until) AT TIME ZONE ${OFFICE_ZONE}, 'YYYY-MM-DD')
      FROM subdomains WHERE fqdn = ${fqdn} AND status = 'deleted' AND quarantine_until > now() HAVING count(*) > 0`,
  )
}

/** The host names above one, up to the zone: `x.dinkes` → `dinkes.<zone>` and `<zone>`. */
function ancestorsOf(name: string, fqdn: string): string[] {
  const labels = fqdn.split('.')
  return name.split('.').map((_, depth) => labels.slice(depth + 1).join('.'))
}
