import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Where a CNAME inside our own zone leads, as far as the database knows. */
export interface TargetPath {
  /** It comes back to the name itself. */
  loops: boolean
  /** Whether anything answers for the first name: a record, the register, or a wildcard above it. */
  exists: boolean
}

interface Asked {
  fqdn: string
  /** Canonical host name, inside the zone. */
  target: string
  /** The request whose own older wish is not counted. */
  request: string
  zone: string
}

const row = z.object({ loops: z.boolean(), exists: z.boolean() })

/** Longer chains are cut off by resolvers too. */
const MOST_STEPS = 10

/** Follows CNAMEs of the zone's copy, the register and open requests; none of them alone knows what comes next. */
export async function targetPath(db: Sql, { fqdn, target, request, zone }: Asked): Promise<TargetPath> {
  const suffix = `.${zone}`
  const wildcard = `*.${target.slice(target.indexOf('.') + 1)}`
  const [found] = await rows(
    db,
    row,
    sql`
    WITH RECURSIVE links AS (
      SELECT name AS origin, rtrim(lower(content), '.') AS goal FROM zone_records WHERE type = 'CNAME'
      UNION SELECT s.fqdn, r.value FROM subdomains s JOIN subdomains_records r ON r._parent_id = s.id
        WHERE s.status <> 'deleted' AND r.type = 'CNAME'
      UNION SELECT held_name || ${suffix}, target_value FROM requests
        WHERE held_name IS NOT NULL AND target_type = 'CNAME' AND id <> ${request}::uuid),
    steps AS (
      SELECT ${target}::text AS host, 0 AS depth
      UNION SELECT l.goal, s.depth + 1 FROM steps s JOIN links l ON l.origin = s.host WHERE s.depth < ${MOST_STEPS})
    SELECT EXISTS (SELECT 1 FROM steps WHERE host = ${fqdn}) AS loops,
           EXISTS (SELECT 1 FROM zone_records WHERE name IN (${target}, ${wildcard}))
           OR EXISTS (SELECT 1 FROM subdomains WHERE fqdn = ${target} AND status = 'active') AS exists`,
  )
  return found ?? { loops: false, exists: false }
}
