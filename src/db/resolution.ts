import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ServerSaying } from '#domain/dns/resolution.ts'
import { RESOLUTION_STATES, type ResolutionState } from '#domain/request/status.ts'
import type { Goal } from '#domain/dns/step.ts'
import { goalRow } from './dnsQueue.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

/**
 * From now on the zone's name servers are asked about what was written. What was still asked about the same subdomain
 * or one of the same names is over: only the newest decision can be seen.
 */
export async function beginResolution(db: Sql, request: string): Promise<void> {
  await db.execute(sql`
    WITH newest AS (
      UPDATE requests SET provisioning_resolution = 'written', provisioning_resolution_since = ${sqlNow()},
        provisioning_resolution_next_at = ${sqlNow()}, provisioning_resolution_checked_at = NULL, provisioning_answers = NULL
      WHERE id = ${request} AND goal IS NOT NULL
      RETURNING id, subdomain_id, goal #>> '{before,name}' AS before, goal #>> '{after,name}' AS after)
    UPDATE requests r SET provisioning_resolution = NULL, provisioning_resolution_next_at = NULL, provisioning_answers = NULL
    FROM newest n
    WHERE r.id <> n.id AND r.provisioning_resolution IN ('written', 'not-resolving') AND (
      r.subdomain_id = n.subdomain_id
      OR r.goal #>> '{before,name}' IN (n.before, n.after) OR r.goal #>> '{after,name}' IN (n.before, n.after))`)
}

/** What the name servers are to be asked about now. */
export interface Asked {
  request: string
  goal: Goal
  /** Seconds since it was written. */
  elapsedS: number
  /** Whoever finds another value in the row has been overtaken. */
  lease: string
}

const asked = z
  .object({ id: z.string(), goal: goalRow, elapsed: z.coerce.number(), lease: z.string() })
  .transform(({ id, goal, elapsed, lease }): Asked => ({ request: id, goal, elapsedS: elapsed, lease }))

/** Longer than asking every server takes; after a killed process the question is asked again that much later. */
const LEASE = sql`interval '60 seconds'`

/**
 * Takes what is due. While a later decision about the same subdomain is being carried out nothing is asked: the answers
 * could be about either.
 */
export function claimAsked(db: Sql, most: number): Promise<Asked[]> {
  return rows(
    db,
    asked,
    sql`UPDATE requests SET provisioning_resolution_next_at = clock_timestamp() + ${LEASE}
        WHERE id IN (
          SELECT id FROM requests r
          WHERE r.provisioning_resolution_next_at <= now() AND r.goal IS NOT NULL AND r.status IN ('provisioned', 'completed')
            AND NOT EXISTS (SELECT 1 FROM requests later
              WHERE later.subdomain_id = r.subdomain_id AND later.id <> r.id AND later.status = 'approved')
          ORDER BY r.provisioning_resolution_next_at FOR UPDATE SKIP LOCKED LIMIT ${most})
        RETURNING id, goal, extract(epoch FROM now() - provisioning_resolution_since) AS elapsed,
          provisioning_resolution_next_at::text AS lease`,
  )
}

export interface Heard {
  state: ResolutionState
  answers: readonly ServerSaying[]
  /** Null: not asked again. */
  inSeconds: number | null
}

/** Writes down what was heard, unless a later decision or another process was faster. */
export async function keepAnswers(db: Sql, { request, lease }: Asked, heard: Heard): Promise<void> {
  await db.execute(sql`
    UPDATE requests SET provisioning_resolution = ${heard.state}, provisioning_answers = ${JSON.stringify(heard.answers)}::jsonb,
      provisioning_resolution_checked_at = now(),
      provisioning_resolution_next_at = now() + make_interval(secs => ${heard.inSeconds}::float8)
    WHERE id = ${request} AND provisioning_resolution_next_at = ${lease}::timestamptz`)
}

/** Nobody could be asked: nothing is known that was not known before. */
export async function askLater(db: Sql, { request, lease }: Asked, inSeconds: number | null): Promise<void> {
  await db.execute(sql`
    UPDATE requests SET provisioning_resolution_next_at = now() + make_interval(secs => ${inSeconds}::float8)
    WHERE id = ${request} AND provisioning_resolution_next_at = ${lease}::timestamptz`)
}

const counted = z.object({ state: z.enum(RESOLUTION_STATES), requests: z.coerce.number() })

/** How many written decisions cannot be seen yet, or not as they should. */
export async function resolutionCounts(db: Sql): Promise<Partial<Record<ResolutionState, number>>> {
  const found = await rows(
    db,
    counted,
    sql`SELECT provisioning_resolution AS state, count(*) AS requests FROM requests
        WHERE provisioning_resolution IN ('written', 'not-resolving') GROUP BY 1`,
  )
  return Object.fromEntries(found.map(({ state, requests }) => [state, requests]))
}
