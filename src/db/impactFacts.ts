import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { stillAnswers, type SiteReport } from '#domain/siteReport.ts'
import { awaitsYes, isBraked } from '#domain/request/brake.ts'
import type { Problem } from '#domain/request/refusals.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const zoneRow = z.object({ name: z.string(), type: z.string(), content: z.string() })
const person = z.object({
  name: z.string().nullable(),
  position: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
})

const facts = z.object({
  fqdn: z.string(),
  /** Records of the zone whose target is this name. */
  pointingHere: z.array(zoneRow),
  /** Records of the zone below this name, whoever owns them. */
  below: z.array(zoneRow),
  /** Living subdomains of the register below it. */
  children: z.array(z.string()),
  manager: person,
  lastChange: z.object({ action: z.string(), at: z.string() }).nullable(),
  site: z
    .object({
      askedAt: z.string(),
      answeredAt: z.string().nullable(),
      // Written by our own job, in its own shape.
      report: z.custom<SiteReport>().nullable(),
    })
    .nullable(),
})

/** What stands and falls with a subdomain that is to be deleted. */
export type Impact = z.infer<typeof facts>

/** Enough to see that there are many. */
const MOST = 50

/** What staff should know before they decide on a deletion; null for everything else. Only from the database. */
export async function impactFacts(db: Sql, request: SubdomainRequest): Promise<Impact | null> {
  const { id, type, status, provisioning } = request
  if (type !== 'deletion' || !awaitsYes(status, isBraked(provisioning))) return null
  const [found] = await rows(
    db,
    facts,
    sql`
    SELECT s.fqdn,
      ARRAY(SELECT to_jsonb(z) FROM zone_records z
            WHERE rtrim(lower(z.content), '.') = s.fqdn OR lower(z.content) LIKE '% ' || s.fqdn
            ORDER BY z.name LIMIT ${MOST}) AS "pointingHere",
      ARRAY(SELECT to_jsonb(z) FROM zone_records z WHERE right(z.name, length(s.fqdn) + 1) = '.' || s.fqdn
            ORDER BY z.name LIMIT ${MOST}) AS below,
      ARRAY(SELECT b.name FROM subdomains b
            WHERE b.status <> 'deleted' AND right(b.name, length(s.name) + 1) = '.' || s.name
            ORDER BY b.name LIMIT ${MOST}) AS children,
      jsonb_build_object('name', s.technical_manager_name, 'position', s.technical_manager_position,
        'phone', s.technical_manager_phone, 'email', s.technical_manager_email) AS manager,
      (SELECT jsonb_build_object('action', l.type, 'at', l.provisioned_at) FROM requests l
         WHERE l.subdomain_id = s.id AND l.provisioned_at IS NOT NULL AND l.id <> r.id
         ORDER BY l.provisioned_at DESC LIMIT 1) AS "lastChange",
      (SELECT jsonb_build_object('askedAt', c.asked_at, 'answeredAt', c.answered_at, 'report', c.result)
         FROM impact_checks c WHERE c.request_id = r.id) AS site
    FROM requests r JOIN subdomains s ON s.id = r.subdomain_id WHERE r.id = ${id}`,
  )
  return found ?? null
}

/** The two of these that nobody should overlook when confirming. */
export function impactWarnings(impact: Impact | null): Problem[] {
  if (!impact) return []
  const path = 'subdomain'
  const names = [...new Set(impact.pointingHere.map(({ name }) => name))].join(', ')
  const report = impact.site?.report
  return [
    ...(names ? [{ path, code: 'others-point-here', label: names } as const] : []),
    ...(report && stillAnswers(report)
      ? [{ path, code: 'site-still-answers', label: impact.fqdn } as const]
      : []),
  ]
}
