import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { WRITABLE_TYPES, type LiveRecord } from '#domain/dns/records.ts'
import type { Goal } from '#domain/dns/step.ts'
import type { ProvisioningState } from '#domain/request/status.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** One approved request, claimed by this process until the lease ends. */
export interface Work {
  request: string
  unit: string
  /** Of whose records no two workers may write at once. */
  name: string
  goal: Goal
  /** Fingerprint of the goal as it was approved; null for what was approved before plans had one. */
  goalHash: string | null
  attempts: number
  /** Goes up with every claim: who holds an older one has lost the work. */
  fence: number
  /** A write may have happened whose absence is not proven. */
  writeBegun: boolean
  /** Seconds since the record was first seen to be absent after an unknown outcome; null when it was not. */
  absentForS: number | null
  /** The trouble it was put back with last time. */
  errorCode: string | null
}

/**
 * Longer than what may pass between two renewals: the zone's look-up, then zone and listing side by side, or a write
 * and the listing after it; 15 s for each call. Also how long the work of a killed process waits.
 */
const LEASE = sql`interval '60 seconds'`

const shape = { name: z.string(), content: z.string(), proxied: z.boolean(), ttl: z.number() }
/** A record as it is stored with what was decided, and with what stood in the way. */
export const recordRow: z.ZodType<LiveRecord> = z.object({
  ...shape,
  id: z.string(),
  type: z.string(),
  comment: z.string().nullable(),
})
/** As it is stored. */
export const goalRow: z.ZodType<Goal> = z.object({
  marker: z.string(),
  before: recordRow.nullable(),
  after: z.object({ ...shape, type: z.enum(WRITABLE_TYPES), comment: z.string() }).nullable(),
  missing: z.object({ id: z.string(), name: z.string(), type: z.string() }).optional(),
  adopt: recordRow.optional(),
})

const claimed = z
  .object({
    id: z.string(),
    unit_id: z.string(),
    requested_name: z.string(),
    goal: goalRow,
    goal_hash: z.string().nullable(),
    attempts: z.coerce.number(),
    fence: z.coerce.number(),
    write_begun: z.boolean().nullable(),
    absent_for: z.coerce.number().nullable(),
    error_code: z.string().nullable(),
  })
  .transform((row): Work => ({
    request: row.id,
    unit: row.unit_id,
    name: row.requested_name,
    goal: row.goal,
    goalHash: row.goal_hash,
    attempts: row.attempts,
    fence: row.fence,
    writeBegun: Boolean(row.write_begun),
    absentForS: row.absent_for,
    errorCode: row.error_code,
  }))

interface Claim {
  zone: string
  /** `probe` works although the queue is stopped: one request shows whether the provider takes writes again. */
  mode: 'queue' | 'probe'
}

/**
 * Takes the oldest request that may be worked on now, unless the queue is stopped or the settings forbid every write. Due times are the database's clock,
 * not ours. What was blocked is due as soon as nothing stops the queue.
 */
export async function claimWork(db: Sql, { zone, mode }: Claim): Promise<Work | null> {
  const [work] = await rows(
    db,
    claimed,
    sql`UPDATE requests SET provisioning_state = 'working', provisioning_lease_until = now() + ${LEASE},
          provisioning_fence = coalesce(provisioning_fence, 0) + 1
        WHERE id = (
          SELECT id FROM requests
          WHERE status = 'approved' AND goal IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM service WHERE dns_read_only)
            AND (${mode} = 'probe' OR NOT EXISTS (SELECT 1 FROM dns_circuit WHERE zone = ${zone}))
            AND (provisioning_lease_until IS NULL OR provisioning_lease_until < now())
            AND (provisioning_state IN ('queued', 'working', 'blocked') OR
                 (provisioning_state IN ('waiting', 'verifying') AND provisioning_next_attempt_at <= now()))
          ORDER BY approved_at FOR UPDATE SKIP LOCKED LIMIT 1)
        RETURNING id, unit_id, requested_name, goal, goal_hash,
          coalesce(provisioning_attempts, 0) AS attempts, provisioning_fence AS fence,
          provisioning_write_begun AS write_begun, provisioning_error_code AS error_code,
          extract(epoch FROM now() - provisioning_absent_at) AS absent_for`,
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

/** Still ours? Asked before what was seen is written into the register; prolongs the lease. */
export async function renewLease(db: Sql, { request, fence }: Work): Promise<boolean> {
  const found = await rows(
    db,
    touched,
    sql`UPDATE requests SET provisioning_lease_until = now() + ${LEASE}
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

/**
 * While the provider refuses us, everything that waits says so: until when after "too many requests", otherwise that
 * somebody has to mend something. Rows that somebody is just changing follow at the next look.
 */
export async function pauseQueue(db: Sql, zone: string): Promise<void> {
  await db.execute(sql`
    WITH stop AS (SELECT error_code, resume_at, error_code = 'rate-limited' AS by_itself FROM dns_circuit WHERE zone = ${zone}),
    waiting AS (
      SELECT id FROM requests, stop
      WHERE status = 'approved' AND (
        provisioning_state = 'queued' OR
        -- What waits for a person goes on waiting for one.
        (provisioning_state = 'verifying' AND provisioning_next_attempt_at IS NOT NULL) OR
        (provisioning_state = 'working' AND provisioning_lease_until < now()) OR
        (provisioning_state = 'blocked' AND provisioning_error_code IS DISTINCT FROM stop.error_code) OR
        (provisioning_state = 'waiting' AND provisioning_next_attempt_at IS NOT NULL AND (NOT by_itself OR provisioning_next_attempt_at < resume_at)))
      FOR UPDATE OF requests SKIP LOCKED)
    UPDATE requests SET provisioning_error_code = stop.error_code,
      provisioning_state = (CASE WHEN by_itself THEN 'waiting' ELSE 'blocked' END)::enum_provisioning_state,
      provisioning_next_attempt_at = CASE WHEN by_itself THEN greatest(provisioning_next_attempt_at, resume_at) END
    FROM stop, waiting WHERE requests.id = waiting.id`)
}

/** The provider answers again: everything that was blocked is next, and no longer says otherwise. */
export async function unblockQueue(db: Sql): Promise<void> {
  await db.execute(sql`
    UPDATE requests SET provisioning_state = 'queued', provisioning_error_code = NULL, provisioning_next_attempt_at = NULL
    WHERE id IN (SELECT id FROM requests WHERE status = 'approved' AND provisioning_state = 'blocked'
                 FOR UPDATE SKIP LOCKED)`)
}
