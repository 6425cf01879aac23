import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { DOCUMENT_SOURCES, OBLIGATIONS, REQUIREMENT_FORMS } from '#domain/request/facts.ts'
import type { DocumentFact, RequestFacts, RequirementFact } from '#domain/request/facts.ts'
import { obligationFor } from '#domain/request/exOfficio.ts'
import type { Channel, RequestType } from '#domain/request/status.ts'
import { CLOCK_STARTS } from '#domain/request/clockHistory.ts'
import { EXTENSION_DAYS } from '#domain/request/deadline.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

const flag = z.boolean().nullable().transform(Boolean)

const document = z
  .object({
    code: z.string(),
    source: z.enum(DOCUMENT_SOURCES),
    complete: flag,
    valid: flag,
    waived: flag,
    note: z.string().nullable(),
    by: z.string().nullable(),
  })
  .transform(({ code, source, ...verdict }): DocumentFact => ({ requirementCode: code, source, verdict }))

/** The documents of a request that nothing supersedes. */
export function documentFacts(db: Sql, request: string): Promise<DocumentFact[]> {
  return rows(
    db,
    document,
    sql`SELECT r.code, d.source, d.verdict_complete AS complete, d.verdict_valid AS valid,
               d.verdict_waived AS waived, d.verdict_note AS note, d.verdict_by_id AS by
        FROM documents d JOIN requirements r ON r.id = d.requirement_id
        WHERE d.request_id = ${request} AND d.superseded_by_id IS NULL ORDER BY r."order", d.created_at`,
  )
}

const requirement = z.object({
  id: z.string(),
  code: z.string(),
  form: z.enum(REQUIREMENT_FORMS),
  obligation: z.enum(OBLIGATIONS),
  archives: flag,
})

const OBLIGATION_OF = {
  creation: sql`obligations_creation`,
  change: sql`obligations_change`,
  deletion: sql`obligations_deletion`,
} as const

/**
 * What is asked of a request, in the matrix's order: the matrix it was first submitted under, so that later changes of
 * the matrix do not touch it; before that the one of today.
 */
export async function requirementFacts(
  db: Sql,
  { type, channel, matrix }: { type: RequestType; channel: Channel; matrix?: unknown },
): Promise<RequirementFact[]> {
  if (matrix) return z.array(requirement).parse(matrix)
  const asked = await rows(
    db,
    requirement,
    sql`SELECT id, code, form, ${OBLIGATION_OF[type]} AS obligation, archives FROM requirements
        WHERE active AND ${OBLIGATION_OF[type]} <> 'none' ORDER BY "order"`,
  )
  return asked.map((line) => ({ ...line, obligation: obligationFor(channel, line.obligation) }))
}

const surroundings = z.object({
  unit_active: flag,
  has_handover: z.boolean(),
  four_eyes: flag,
  head_title: z.string().nullable(),
  head_name: z.string().nullable(),
  reserved: z.array(z.string()),
  objection_days: z.coerce.number(),
  applicants: z.array(z.string()),
  starts_at: z.enum(CLOCK_STARTS).nullable(),
  extension_days: z.coerce.number().nullable(),
  due_at: z.coerce.date().nullable(),
  past_due: flag,
  clock_acts: z.array(z.string()),
})

export interface Surroundings {
  unitActive: boolean
  hasHandover: boolean
  fourEyes: boolean
  head: RequestFacts['head']
  reservedNames: string[]
  objectionDays: number
  /** Accounts that ever entered its words or submitted it. */
  applicants: string[]
  clock: RequestFacts['clock']
}

/**
 * From the history, where nobody who once took part is overwritten by whoever came later. Where the name points is set
 * by those who decide, and is no word of the unit.
 */
const applicantsOf = (request: string | null) => sql`
  SELECT DISTINCT e.actor_id::text FROM events e
  WHERE e.request_id = ${request}::uuid AND e.actor_id IS NOT NULL AND (
    e.action IN ('created', 'submit') OR EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(
        CASE jsonb_typeof(e.details -> 'paths') WHEN 'array' THEN e.details -> 'paths' ELSE '[]' END) AS part
      WHERE part <> 'target' AND part NOT LIKE 'target.%'))`

/** What stands around a request: its unit, its hand-over, and the settings that `decide` knows. */
export async function surroundingFacts(
  db: Sql,
  { request, unit }: { request: string | null; unit: string },
): Promise<Surroundings> {
  const [found] = await rows(
    db,
    surroundings,
    sql`SELECT (SELECT active FROM units WHERE id = ${unit}) AS unit_active,
               EXISTS (SELECT 1 FROM handovers WHERE request_id = ${request}::uuid) AS has_handover,
               (SELECT four_eyes FROM service LIMIT 1) AS four_eyes,
               (SELECT head_title FROM service LIMIT 1) AS head_title,
               (SELECT head_of_service FROM service LIMIT 1) AS head_name,
               ARRAY(SELECT text FROM service_texts WHERE path = 'reservedNames') AS reserved,
               (SELECT objection_days FROM service LIMIT 1) AS objection_days,
               (SELECT clock_starts_at FROM service LIMIT 1) AS starts_at,
               (SELECT extension_days FROM service LIMIT 1) AS extension_days,
               (SELECT due_at FROM requests WHERE id = ${request}::uuid) AS due_at,
               (SELECT due_at < ${sqlNow()} FROM requests WHERE id = ${request}::uuid) AS past_due,
               ARRAY(SELECT action FROM events WHERE request_id = ${request}::uuid AND action IN ('extend', 'declareComplete')) AS clock_acts,
               ARRAY(${applicantsOf(request)}) AS applicants`,
  )
  if (!found) throw new Error('the database answered a SELECT without FROM with no row')
  return {
    unitActive: found.unit_active,
    hasHandover: found.has_handover,
    fourEyes: found.four_eyes,
    head: { title: found.head_title, name: found.head_name },
    reservedNames: found.reserved,
    objectionDays: found.objection_days,
    applicants: found.applicants,
    clock: {
      startsAt: found.starts_at ?? 'submission',
      isRunning: found.due_at !== null,
      isPastDue: found.past_due,
      isExtended: found.clock_acts.includes('extend'),
      isDeclaredComplete: found.clock_acts.includes('declareComplete'),
      extensionDays: found.extension_days ?? EXTENSION_DAYS,
    },
  }
}
