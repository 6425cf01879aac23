import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { addressGroup, siteGroup } from '#domain/addressGroup.ts'
import { COMPLAINT_LIMITS } from '#domain/complaint/limits.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

/** How many pass within ten minutes. */
export interface LimitRules {
  perAddress: number
  overall: number
}

export interface Taking {
  /** What is counted; each by itself. */
  door: string
  address: string
  rules: LimitRules
  /** Of the server: without it nobody finds out whose row it is. */
  secret: string
}

export type Taken = { ok: true } | { ok: false; retryAfterS: number; whose: 'address' | 'everybody' }

const WINDOW_S = 600
const KEY_BYTES = 16
const SITE = COMPLAINT_LIMITS.networksPerSite

/**
 * Lets one more through, or says when. Counted in the database by its clock, so that neither a restart nor several processes
 * let more through (generic cell rate algorithm: the whole number at once, and then one each time a share of the window has
 * passed). Who is refused by the address costs the others nothing.
 */
export async function takeToken(db: Sql, { door, address, rules, secret }: Taking): Promise<Taken> {
  const own = await pass(db, keyOf(`${door} ${addressGroup(address)}`, secret), rules.perAddress)
  if (own !== null) return { ok: false, retryAfterS: own, whose: 'address' }
  const site = siteGroup(address)
  const shared = site ? await pass(db, keyOf(`${door} ${site}`, secret), rules.perAddress * SITE) : null
  if (shared !== null) return { ok: false, retryAfterS: shared, whose: 'address' }
  const all = await pass(db, keyOf(door, secret), rules.overall)
  return all === null ? { ok: true } : { ok: false, retryAfterS: all, whose: 'everybody' }
}

/** The database never learns an address. */
function keyOf(text: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(`public limit ${text}`).digest()
  return digest.subarray(0, KEY_BYTES).toString('hex')
}

const answered = z.object({ passed: z.boolean(), wait_s: z.coerce.number() })

/** Of two at once the second waits for the first one's row. @returns null, or for how many seconds it has to wait */
async function pass(db: Sql, key: string, most: number): Promise<number | null> {
  const share = sql`make_interval(secs => ${WINDOW_S / most}::float8)`
  const next = sql`greatest(l.next_at, clock_timestamp()) + ${share}`
  const [found] = await rows(
    db,
    answered,
    sql`WITH taken AS (
          INSERT INTO public_limits AS l (key, next_at) VALUES (${key}, clock_timestamp() + ${share})
          ON CONFLICT (key) DO UPDATE SET next_at = ${next}
          WHERE ${next} <= clock_timestamp() + make_interval(secs => ${WINDOW_S}) RETURNING 1)
        SELECT EXISTS (SELECT FROM taken) AS passed, coalesce((
          SELECT extract(epoch FROM l.next_at + ${share} - clock_timestamp()) - ${WINDOW_S}
          FROM public_limits l WHERE l.key = ${key}), 0) AS wait_s`,
  )
  if (found?.passed) return null
  return Math.min(WINDOW_S, Math.max(1, Math.ceil(found?.wait_s ?? 1)))
}

/** What lies behind counts for nothing any more. @returns how many were forgotten */
export async function sweepLimits(db: Sql): Promise<number> {
  const { rowCount } = await db.execute(sql`DELETE FROM public_limits WHERE next_at < clock_timestamp()`)
  return rowCount ?? 0
}
