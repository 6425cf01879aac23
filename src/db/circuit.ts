import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Why nothing is written at the provider at present. */
export interface Circuit {
  errorCode: string
  traceId: string | null
  /** Since when for this reason. */
  openedAt: Date
}

const circuit = z
  .object({ error_code: z.string(), trace_id: z.string().nullable(), opened_at: z.coerce.date() })
  .transform((row): Circuit => ({
    errorCode: row.error_code,
    traceId: row.trace_id,
    openedAt: row.opened_at,
  }))

/** The stop of the queue for a zone; null while it runs. */
export async function circuitOf(db: Sql, zone: string): Promise<Circuit | null> {
  const [found] = await rows(
    db,
    circuit,
    sql`SELECT error_code, trace_id, opened_at FROM dns_circuit WHERE zone = ${zone}`,
  )
  return found ?? null
}

interface Opening {
  zone: string
  errorCode: string
  traceId: string | null
  /** Until the next probe. */
  seconds: number
}

const isNew = z.object({ is_new: z.boolean() })

/**
 * Stops the queue, or prolongs the stop. A mere "too many requests" does not hide a cause that somebody has to mend.
 * @returns whether this cause is news, which is told once. Decided on the row as it is when it is written: several may
 * be refused in the same moment.
 */
export async function openCircuit(db: Sql, { zone, errorCode, traceId, seconds }: Opening): Promise<boolean> {
  const [row] = await rows(
    db,
    isNew,
    sql`INSERT INTO dns_circuit AS c (zone, error_code, trace_id, opened_at, resume_at)
        VALUES (${zone}, ${errorCode}, ${traceId}, now(), now() + make_interval(secs => ${seconds}::float8))
        ON CONFLICT (zone) DO UPDATE SET
          resume_at = greatest(c.resume_at, excluded.resume_at),
          error_code = CASE WHEN excluded.error_code = 'rate-limited' THEN c.error_code ELSE excluded.error_code END,
          trace_id = CASE WHEN excluded.error_code = 'rate-limited' THEN c.trace_id ELSE excluded.trace_id END,
          opened_at = CASE WHEN excluded.error_code IN (c.error_code, 'rate-limited') THEN c.opened_at ELSE now() END
        RETURNING c.opened_at = now() AS is_new`,
  )
  return row?.is_new ?? false
}

const taken = z.object({ zone: z.string() })

/** One process at a time asks whether the provider still refuses us; the next may `seconds` later. */
export async function takeProbe(db: Sql, zone: string, seconds: number): Promise<boolean> {
  const won = await rows(
    db,
    taken,
    sql`UPDATE dns_circuit SET resume_at = now() + make_interval(secs => ${seconds}::float8)
        WHERE zone = ${zone} AND resume_at <= now() RETURNING zone`,
  )
  return won.length === 1
}

/** The provider answers again. @returns false when the queue has meanwhile been stopped for another reason. */
export async function closeCircuit(db: Sql, zone: string, errorCode: string): Promise<boolean> {
  const closed = await rows(
    db,
    taken,
    sql`DELETE FROM dns_circuit WHERE zone = ${zone} AND error_code = ${errorCode} RETURNING zone`,
  )
  return closed.length === 1
}
