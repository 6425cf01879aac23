import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { Ended } from './neverHandedOver.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'
import { sqlNow } from './sqlNow.ts'

interface Reader {
  id: string
  unit: string
  user: string
}

const claimed = z.object({ request: z.string(), sealed: z.string() })

/** Marks the login information as seen and returns it sealed; null when it was seen, is over, is not ours or not yet due. */
export async function claimReveal(
  db: Sql,
  { id, unit, user }: Reader,
): Promise<{ request: string; sealedLogin: string } | null> {
  const [row] = await rows(
    db,
    claimed,
    sql`UPDATE handovers h SET revealed_at = ${sqlNow()}, revealed_by_id = ${user}
        FROM requests r
        WHERE h.id = ${id} AND h.unit_id = ${unit} AND r.id = h.request_id AND r.status = 'completed'
          AND h.sealed_login IS NOT NULL AND h.revealed_at IS NULL AND h.expires_at > ${sqlNow()} AND NOT ${LAPSED}
        RETURNING h.request_id AS request, h.sealed_login AS sealed`,
  )
  return row ? { request: row.request, sealedLogin: row.sealed } : null
}

const state = z.object({
  status: z.string(),
  has_login: z.boolean(),
  revealed: z.boolean(),
  lapsed: z.boolean(),
})

/** Of a hand-over `h`: its subdomain was deleted since, or went to another unit. */
const LAPSED = sql`EXISTS (
  SELECT 1 FROM requests o JOIN subdomains s ON s.id = o.subdomain_id
  WHERE o.id = h.request_id AND (s.status = 'deleted' OR s.unit_id <> h.unit_id))`

/** Why a reveal was not possible; null when this unit has no such hand-over. */
export async function revealState(db: Sql, { id, unit }: Omit<Reader, 'user'>) {
  const [row] = await rows(
    db,
    state,
    sql`SELECT r.status::text AS status, h.sealed_login IS NOT NULL AS has_login, h.revealed_at IS NOT NULL AS revealed,
          ${LAPSED} AS lapsed
        FROM handovers h JOIN requests r ON r.id = h.request_id WHERE h.id = ${id} AND h.unit_id = ${unit}`,
  )
  if (!row) return null
  const { status, has_login: hasLogin, revealed, lapsed } = row
  return { status, hasLogin, revealed, lapsed }
}

/** Whether there is nothing left that the login information of a hand-over could be for. */
export async function isLapsed(db: Sql, id: string): Promise<boolean> {
  const [row] = await rows(
    db,
    z.object({ lapsed: z.boolean() }),
    sql`SELECT ${LAPSED} AS lapsed FROM handovers h WHERE h.id = ${id}`,
  )
  return row?.lapsed ?? false
}

/** Login information of earlier requests that nobody has opened is not shown any more; without a time it waits for nobody. */
export async function closeSecretsOf(db: Sql, { subdomain, by }: Ended): Promise<void> {
  await db.execute(sql`
    UPDATE handovers SET expires_at = NULL
    WHERE revealed_at IS NULL AND expires_at IS NOT NULL AND request_id IN (
      SELECT id FROM requests WHERE subdomain_id = ${subdomain} AND id <> ${by})`)
}

const renewed = z.object({ request: z.string(), unit: z.string(), expires_at: z.coerce.date() })

/** Opens the reveal again for the period of the settings; null when there is no login information to show. */
export async function reissue(
  db: Sql,
  id: string,
): Promise<{ request: string; unit: string; expiresAt: string } | null> {
  const [row] = await rows(
    db,
    renewed,
    sql`UPDATE handovers h SET revealed_at = NULL, revealed_by_id = NULL,
          expires_at = ${sqlNow()} + make_interval(days => (SELECT reveal_days FROM service LIMIT 1)::int)
        WHERE id = ${id} AND sealed_login IS NOT NULL AND NOT ${LAPSED}
        RETURNING request_id AS request, unit_id AS unit, expires_at`,
  )
  return row ? { request: row.request, unit: row.unit, expiresAt: row.expires_at.toISOString() } : null
}
