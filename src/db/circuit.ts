import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** Why nothing is written at the provider at present. */
export interface Circuit {
  errorCode: string
  traceId: string | null
  openedAt: Date
  /** Whether it is time to ask the provider again. */
  mayProbe: boolean
}

const circuit = z
  .object({
    error_code: z.string(),
    trace_id: z.string().nullable(),
    opened_at: z.coerce.date(),
    may_probe: z.boolean(),
  })
  .transform((row): Circuit => ({
    errorCode: row.error_code,
    traceId: row.trace_id,
    openedAt: row.opened_at,
    mayProbe: row.may_probe,
  }))

/** The stop of the queue for a zone; null while it runs. */
export async function circuitOf(db: Sql, zone: string): Promise<Circuit | null> {
  const [found] = await rows(
    db,
    circuit,
    sql`SELECT error_code, trace_id, opened_at, resume_at <= now() AS may_probe FROM dns_circuit WHERE zone = ${zone}`,
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

/** Stops the queue, or prolongs the stop. @returns whether this cause is news, which is told once. */
export async function openCircuit(db: Sql, { zone, errorCode, traceId, seconds }: Opening): Promise<boolean> {
  const [row] = await rows(
    db,
    isNew,
    sql`WITH before AS (SELECT error_code FROM dns_circuit WHERE zone = ${zone})
        INSERT INTO dns_circuit (zone, error_code, trace_id, opened_at, resume_at)
        VALUES (${zone}, ${errorCode}, ${traceId}, now(), now() + make_interval(secs => ${seconds}::float8))
        ON CONFLICT (zone) DO UPDATE SET error_code = excluded.error_code, trace_id = excluded.trace_id,
          resume_at = excluded.resume_at
        RETURNING (SELECT error_code FROM before) IS DISTINCT FROM error_code AS is_new`,
  )
  return row?.is_new ?? false
}

/** The provider answers again. */
export async function closeCircuit(db: Sql, zone: string): Promise<void> {
  await db.execute(sql`DELETE FROM dns_circuit WHERE zone = ${zone}`)
}
