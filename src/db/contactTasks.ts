import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { UNREACHED } from '#domain/mail/contactTask.ts'
import { rows } from './rows.ts'
import { sqlNow } from './sqlNow.ts'
import type { Sql } from './transaction.ts'

/** A notice `n` of a request that did not reach the unit; nobody has told it in another way yet. */
const TO_CONTACT = sql`(n.state IN ${UNREACHED} AND n.contacted_at IS NULL AND n.request_id IS NOT NULL
  AND (n.recipient_id IS NULL OR EXISTS (SELECT FROM users u WHERE u.id = n.recipient_id AND u.role = 'agency')))`

const done = z.object({ request: z.string(), unit: z.string() })

/** Notes that the unit was told; null when somebody else noted so before, or there is no such task. */
export async function markContacted(
  db: Sql,
  { id, by }: { id: string; by: string },
): Promise<z.infer<typeof done> | null> {
  const [row] = await rows(
    db,
    done,
    sql`UPDATE notifications n SET contacted_at = ${sqlNow()}, contacted_by_id = ${by}, updated_at = now()
        FROM requests r WHERE n.id = ${id} AND r.id = n.request_id AND ${TO_CONTACT}
        RETURNING r.id AS request, r.unit_id AS unit`,
  )
  return row ?? null
}

/** How many wait for a call. */
export async function contactCount(db: Sql): Promise<number> {
  const [row] = await rows(
    db,
    z.object({ waiting: z.coerce.number() }),
    sql`SELECT count(*) AS waiting FROM notifications n WHERE ${TO_CONTACT}`,
  )
  return row?.waiting ?? 0
}
