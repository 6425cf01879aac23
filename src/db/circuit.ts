import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { ENDED_BY_A_READING } from '#domain/dns/troubles.ts'
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

/** Whether the cause `c` that stands there is kept beside the one that comes. */
const STAYS = sql`(excluded.error_code = 'rate-limited' OR c.error_code IN ${ENDED_BY_A_READING})`

const isNew = z.object({ is_new: z.boolean() })

/**
 * Stops the queue, or prolongs the stop. A mere "too many requests" does not hide a cause that somebody has to mend, and
 * nothing hides a stop that only a reading or a person ends: the next probe would end it with the other cause.
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
          error_code = CASE WHEN ${STAYS} THEN c.error_code ELSE excluded.error_code END,
          trace_id = CASE WHEN ${STAYS} THEN c.trace_id ELSE excluded.trace_id END,
          opened_at = CASE WHEN ${STAYS} OR excluded.error_code = c.error_code THEN c.opened_at ELSE now() END
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

/** Ends a stop that is there for one of these. @returns false when the queue has meanwhile been stopped for another reason. */
export async function closeCircuit(db: Sql, zone: string, errorCodes: readonly string[]): Promise<boolean> {
  const closed = await rows(
    db,
    taken,
    sql`DELETE FROM dns_circuit WHERE zone = ${zone} AND error_code IN ${errorCodes} RETURNING zone`,
  )
  return closed.length === 1
}
