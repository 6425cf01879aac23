import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ZoneRoom } from '#domain/dns/zoneRoom.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const room = z.object({ used: z.number(), quota: z.number().nullable(), waiting: z.coerce.number() })

/** How full the zone was when it was read last; null when that is not known. */
export async function zoneRoom(db: Sql, zone: string): Promise<ZoneRoom | null> {
  const [found] = await rows(
    db,
    room,
    sql`SELECT used, quota,
          (SELECT count(*) FROM requests WHERE status = 'approved' AND type = 'creation') AS waiting
        FROM zone_copy WHERE zone = ${zone} AND used IS NOT NULL`,
  )
  return found ?? null
}
