import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { Work } from './dnsQueue.ts'
import { queueNotices } from './queueNotices.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const HOUR = sql`interval '1 hour'`
const HOUR_S = 3600

const answer = z.object({ permitted: z.boolean(), in_seconds: z.coerce.number().nullable() })

/**
 * Asks leave for a deletion: only so many within an hour, unless a second person has confirmed it. Leave is counted when
 * it is given, and holds for that hour however often the work is taken up again. Call it in a transaction: one asks at a
 * time, in all processes.
 * @returns null when it may go on; else the seconds until there is room again.
 */
export async function permitDeletion(db: Sql, work: Work): Promise<number | null> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('dns:deletions'))`)
  const [found] = await rows(db, answer, asked(work))
  if (!found || found.permitted) return null
  if (!(await wasToldOf(db))) await tellOf(db, work)
  return found.in_seconds ?? HOUR_S
}

/** No row when the work is no longer ours: then the next look at it says so. The oldest of the last `most` makes room. */
const asked = ({ request, fence }: Work) => sql`
  WITH setting AS (SELECT coalesce((SELECT deletions_per_hour FROM service LIMIT 1), 0)::int AS most),
  recent AS (
    SELECT provisioning_deletion_permitted_at AS at FROM requests
    WHERE provisioning_deletion_permitted_at > now() - ${HOUR} AND id <> ${request}
    ORDER BY at DESC LIMIT (SELECT most FROM setting)),
  asking AS (
    SELECT id, provisioning_deletion_permitted_at > now() - ${HOUR} AS holds,
      provisioning_confirmed_by_id IS NOT NULL OR (SELECT count(*) FROM recent) < (SELECT most FROM setting) AS may
    FROM requests WHERE id = ${request} AND status = 'approved' AND provisioning_fence = ${fence}),
  stamped AS (
    UPDATE requests SET provisioning_deletion_permitted_at = now() FROM asking
    WHERE requests.id = asking.id AND asking.may AND asking.holds IS NOT TRUE)
  SELECT may OR holds IS TRUE AS permitted,
    extract(epoch FROM (SELECT min(at) FROM recent) + ${HOUR} - now()) AS in_seconds FROM asking`

const told = z.object({ told: z.boolean() })

/** However many deletions wait behind it, the brake is told once an hour. */
async function wasToldOf(db: Sql): Promise<boolean> {
  const [found] = await rows(
    db,
    told,
    sql`SELECT EXISTS (SELECT 1 FROM notifications
        WHERE kind = 'deletion-brake' AND created_at > now() - ${HOUR}) AS told`,
  )
  return found?.told ?? false
}

async function tellOf(db: Sql, { request, unit }: Work): Promise<void> {
  await queueNotices(db, { kind: 'deletion-brake', request, unit, audience: ['officer', 'head', 'admin'] })
}
