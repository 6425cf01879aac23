import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { LiveRecord, WritableType } from '#domain/dns/records.ts'
import { WRITABLE_TYPES } from '#domain/dns/records.ts'
import type { ProvisioningState } from '#domain/request/status.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** One approved request, claimed by this process until the lease ends. */
export interface Work {
  request: string
  unit: string
  name: string
  target: { type: WritableType; value: string; proxied: boolean }
  attempts: number
  /** Goes up with every claim: who holds an older one has lost the work. */
  fence: number
  /** A write may have happened whose absence is not proven. */
  writeBegun: boolean
  /** Seconds since the record was first seen to be absent after an unknown outcome; null when it was not. */
  absentForS: number | null
}

/** Longer than the four calls of one look may take (15 s each). */
const LEASE = sql`interval '90 seconds'`

const claimed = z
  .object({
    id: z.string(),
    unit_id: z.string(),
    held_name: z.string(),
    target_type: z.enum(WRITABLE_TYPES),
    target_value: z.string(),
    target_proxied: z.boolean().nullable(),
    attempts: z.coerce.number(),
    fence: z.coerce.number(),
    write_begun: z.boolean().nullable(),
    absent_for: z.coerce.number().nullable(),
  })
  .transform(
    (row): Work => ({
      request: row.id,
      unit: row.unit_id,
      name: row.held_name,
      target: { type: row.target_type, value: row.target_value, proxied: Boolean(row.target_proxied) },
      attempts: row.attempts,
      fence: row.fence,
      writeBegun: Boolean(row.write_begun),
      absentForS: row.absent_for,
    }),
  )

/** Takes the oldest request that may be worked on now; due times are the database's clock, not ours. */
export async function claimWork(db: Sql): Promise<Work | null> {
  const [work] = await rows(
    db,
    claimed,
    sql`UPDATE requests SET provisioning_state = 'working', provisioning_lease_until = now() + ${LEASE},
          provisioning_fence = coalesce(provisioning_fence, 0) + 1
        WHERE id = (
          SELECT id FROM requests
          WHERE status = 'approved' AND held_name IS NOT NULL
            AND (provisioning_lease_until IS NULL OR provisioning_lease_until < now())
            AND (provisioning_state IN ('queued', 'working') OR
                 (provisioning_state IN ('waiting', 'verifying') AND provisioning_next_attempt_at <= now()))
          ORDER BY approved_at FOR UPDATE SKIP LOCKED LIMIT 1)
        RETURNING id, unit_id, held_name, target_type, target_value, target_proxied,
          coalesce(provisioning_attempts, 0) AS attempts, provisioning_fence AS fence,
          provisioning_write_begun AS write_begun, extract(epoch FROM now() - provisioning_absent_at) AS absent_for`,
  )
  return work ?? null
}

const touched = z.object({ id: z.string() })

/**
 * The last look before a write: still approved, still ours? From here on a write may have happened, and `reopen` is
 * refused until its absence is proven.
 */
export async function beginWrite(db: Sql, { request, fence }: Work): Promise<boolean> {
  const found = await rows(
    db,
    touched,
    sql`UPDATE requests SET provisioning_write_begun = true, provisioning_absent_at = NULL,
          provisioning_lease_until = now() + ${LEASE}
        WHERE id = ${request} AND status = 'approved' AND provisioning_fence = ${fence} RETURNING id`,
  )
  return found.length === 1
}

/** No record of ours stands there, and that is certain. */
export async function noteAbsence(db: Sql, { request, fence }: Work): Promise<void> {
  await db.execute(
    sql`UPDATE requests SET provisioning_write_begun = false, provisioning_absent_at = NULL
        WHERE id = ${request} AND provisioning_fence = ${fence}`,
  )
}

export interface Outcome {
  state: ProvisioningState
  /** Null: not before a person acts. */
  inSeconds: number | null
  errorCode: string | null
  traceId: string | null
  attempts: number
  found: readonly Pick<LiveRecord, 'name' | 'type' | 'content'>[]
  /** After an unknown outcome the record was not there; the first time counts. */
  absent: boolean
}

/** Puts the work back with what was learnt. Whoever lost the lease changes nothing. */
export async function putBack(db: Sql, { request, fence }: Work, outcome: Outcome): Promise<boolean> {
  const { state, inSeconds, errorCode, traceId, attempts, found, absent } = outcome
  const done = await rows(
    db,
    touched,
    sql`UPDATE requests SET provisioning_state = ${state}, provisioning_lease_until = NULL,
          provisioning_next_attempt_at = now() + make_interval(secs => ${inSeconds}::float8),
          provisioning_error_code = ${errorCode}, provisioning_trace_id = ${traceId},
          provisioning_attempts = ${attempts}, provisioning_found_records = ${JSON.stringify(found)}::jsonb,
          provisioning_absent_at = CASE WHEN ${absent} THEN coalesce(provisioning_absent_at, now()) END
        WHERE id = ${request} AND status = 'approved' AND provisioning_fence = ${fence} RETURNING id`,
  )
  return done.length === 1
}

/** While the provider refuses us, everything that waits says so. */
export async function blockQueue(db: Sql, errorCode: string): Promise<void> {
  await db.execute(
    sql`UPDATE requests SET provisioning_state = 'blocked', provisioning_error_code = ${errorCode}
        WHERE status = 'approved' AND provisioning_state IN ('queued', 'waiting', 'verifying')`,
  )
}

/** The provider answers again: everything that was blocked is next. */
export async function unblockQueue(db: Sql): Promise<void> {
  await db.execute(
    sql`UPDATE requests SET provisioning_state = 'queued', provisioning_error_code = NULL, provisioning_next_attempt_at = NULL
        WHERE status = 'approved' AND provisioning_state = 'blocked'`,
  )
}
