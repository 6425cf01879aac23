import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { goalFor, type RegisteredRecord } from '#domain/dns/goal.ts'
import { WRITABLE_TYPES } from '#domain/dns/records.ts'
import { idOf } from '#domain/relation.ts'
import type { RequestFacts, SubdomainFact } from '#domain/request/facts.ts'
import { wantedName } from '#domain/request/wantedName.ts'
import { SUBDOMAIN_STATUSES } from '#domain/subdomain.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { markerIn, originOf } from './origin.ts'
import { planHash } from './planHash.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const record = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  content: z.string(),
  proxied: z.boolean().transform(Boolean),
  ttl: z.number(),
  comment: z.string().nullable(),
})

const registered = z.object({
  name: z.string(),
  unit: z.string(),
  status: z.enum(SUBDOMAIN_STATUSES),
  below: z.array(z.string()),
  other: z.string().nullable(),
  origin: z.string(),
  fqdn: z.string(),
  type: z.enum(WRITABLE_TYPES).nullable(),
  value: z.string().nullable(),
  proxied: z.boolean().nullable(),
  ttl: z.coerce.number().nullable(),
  provider_id: z.string().nullable(),
  /** Whether the zone was ever read. What we write ourselves is kept in its copy at once. */
  was_read: z.boolean(),
  seen: record.nullable(),
})
type Registered = z.infer<typeof registered>

/** What the register and the copy of the zone say about the subdomain of a change or a deletion, in one statement. */
export async function registerFacts(
  db: Sql,
  request: SubdomainRequest,
  zone: string,
): Promise<Pick<RequestFacts, 'subdomain' | 'goal' | 'goalHash'>> {
  const id = request.type === 'creation' ? null : idOf(request.subdomain)
  const found = id ? await registeredAs(db, id, request.id) : null
  const name = wantedName(request)
  const { type, value, proxied } = request.target ?? {}
  const goal = goalFor({
    type: request.type,
    request: request.id,
    wantedFqdn: name && `${name}.${zone}`,
    target: type && value ? { type, value, proxied: Boolean(proxied) } : null,
    registered: found && recordOf(found),
    seen: found?.was_read ? found.seen : undefined,
  })
  return { subdomain: found && factOf(found), goal, goalHash: goal && planHash(goal) }
}

async function registeredAs(db: Sql, id: string, request: string): Promise<Registered | null> {
  const [found] = await rows(
    db,
    registered,
    sql`
    SELECT s.name, s.unit_id AS unit, s.status, s.fqdn, ${originOf('s')} AS origin,
      r.type, r.value, r.proxied, r.ttl, r.provider_id,
      ARRAY(SELECT b.name FROM subdomains b WHERE b.status <> 'deleted' AND right(b.name, length(s.name) + 1) = '.' || s.name
            UNION SELECT h.held_name FROM requests h WHERE right(h.held_name, length(s.name) + 1) = '.' || s.name
            ORDER BY 1) AS below,
      (SELECT coalesce(o.number, '–') FROM requests o WHERE o.subdomain_id = s.id AND o.type <> 'creation'
         AND o.status IN ('submitted', 'in-review', 'revision', 'approved') AND o.id <> ${request}::uuid LIMIT 1) AS other,
      EXISTS (SELECT 1 FROM zone_copy) AS was_read,
      (SELECT to_jsonb(z) FROM zone_records z
         WHERE z.id = r.provider_id OR z.comment = ${markerIn('s')}
         ORDER BY z.id = r.provider_id DESC LIMIT 1) AS seen
    FROM subdomains s
    LEFT JOIN LATERAL (SELECT * FROM subdomains_records WHERE _parent_id = s.id ORDER BY _order LIMIT 1) r ON true
    WHERE s.id = ${id}::uuid`,
  )
  return found ?? null
}

function factOf(found: Registered): SubdomainFact {
  const { name, unit, status, below, other } = found
  return { name, unit, status, below, otherRequest: other, record: recordOf(found) }
}

function recordOf(found: Registered): RegisteredRecord | null {
  const { origin, fqdn, type, value, proxied, ttl, provider_id: providerId } = found
  if (!type || !value || !providerId) return null
  return { origin, fqdn, type, value, proxied: Boolean(proxied), ttl: ttl ?? 1, providerId }
}
