import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { FINDING_KINDS, type Finding, type FindingKind } from '#domain/dns/drift.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Two readings this far apart have to agree: a listing may lag. */
const APART = sql`interval '5 seconds'`

const counted = z.object({ confirmed: z.coerce.number() })

/**
 * Keeps what the last reading showed and forgets what it no longer shows. @returns how many findings have only now been
 * seen a second time.
 */
export async function keepFindings(db: Sql, zone: string, findings: readonly Finding[]): Promise<number> {
  const [found] = await rows(
    db,
    counted,
    sql`
    WITH reading AS (SELECT read_at FROM zone_copy WHERE zone = ${zone}),
    seen AS MATERIALIZED (
      SELECT DISTINCT ON (kind, subdomain, record) * FROM jsonb_to_recordset(${JSON.stringify(findings)}::jsonb)
        AS f(kind text, subdomain uuid, record text, expected jsonb, found jsonb)),
    gone AS (
      DELETE FROM dns_findings d WHERE d.zone = ${zone} AND NOT EXISTS (
        SELECT FROM seen s WHERE s.kind = d.kind AND s.subdomain IS NOT DISTINCT FROM d.subdomain_id
          AND s.record IS NOT DISTINCT FROM d.record_id)),
    kept AS (
      INSERT INTO dns_findings AS d (zone, kind, subdomain_id, record_id, expected, found, first_seen_at, last_seen_at)
      SELECT ${zone}, kind, subdomain, record, expected, found, read_at, read_at FROM seen, reading
      ON CONFLICT (zone, kind, (coalesce(subdomain_id::text, '')), (coalesce(record_id, ''))) DO UPDATE SET
        expected = excluded.expected, found = excluded.found, last_seen_at = excluded.last_seen_at,
        confirmed_at = coalesce(d.confirmed_at, CASE WHEN excluded.last_seen_at >= d.first_seen_at + ${APART} THEN now() END)
      RETURNING d.confirmed_at)
    SELECT count(*) AS confirmed FROM kept WHERE confirmed_at = now()`,
  )
  return found?.confirmed ?? 0
}

const compared = z.object({
  name: z.string(),
  type: z.string(),
  content: z.string(),
  proxied: z.boolean(),
  ttl: z.number(),
})
const listed = z.object({
  id: z.string(),
  kind: z.enum(FINDING_KINDS),
  subdomain: z.string().nullable(),
  unit: z.string().nullable(),
  expected: compared.nullable(),
  found: compared.nullable(),
  firstSeenAt: z.coerce.date().transform((at) => at.toISOString()),
  total: z.coerce.number(),
})

export interface ListedFinding extends Omit<z.infer<typeof listed>, 'total'> {
  kind: FindingKind
}

interface Page {
  zone: string
  page: number
  limit: number
}

/** A page of what was seen twice, by name. */
export async function findingsPage(
  db: Sql,
  { zone, page, limit }: Page,
): Promise<{ docs: ListedFinding[]; totalDocs: number }> {
  const found = await rows(
    db,
    listed,
    sql`SELECT d.id, d.kind, d.subdomain_id AS subdomain, u.name AS unit, d.expected, d.found,
               d.first_seen_at AS "firstSeenAt", count(*) OVER () AS total
        FROM dns_findings d LEFT JOIN subdomains s ON s.id = d.subdomain_id LEFT JOIN units u ON u.id = s.unit_id
        WHERE d.zone = ${zone} AND d.confirmed_at IS NOT NULL
        ORDER BY coalesce(d.expected->>'name', d.found->>'name'), d.kind, d.id
        LIMIT ${limit} OFFSET ${(page - 1) * limit}`,
  )
  return {
    docs: found.map(({ total: _, ...finding }) => finding),
    totalDocs: found[0]?.total ?? (await findingsCount(db, zone)),
  }
}

const amount = z.object({ findings: z.coerce.number() })

/** How many differences have been seen twice. */
export async function findingsCount(db: Sql, zone: string): Promise<number> {
  const [found] = await rows(
    db,
    amount,
    sql`SELECT count(*) AS findings FROM dns_findings WHERE zone = ${zone} AND confirmed_at IS NOT NULL`,
  )
  return found?.findings ?? 0
}
