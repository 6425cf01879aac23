import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import type { ZoneReading } from '#domain/dns/zoneReading.ts'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const reading = z
  .object({ read_at: z.coerce.date(), age: z.coerce.number() })
  .transform(({ read_at, age }): ZoneReading => ({
    readAt: read_at.toISOString(),
    ageSeconds: Math.round(age),
  }))

/** When the worker last began to read the whole zone; null when it never did. */
export async function zoneReading(db: Sql, zone: string): Promise<ZoneReading | null> {
  const [copy] = await rows(
    db,
    reading,
    sql`SELECT read_at, extract(epoch FROM now() - read_at) AS age FROM zone_copy WHERE zone = ${zone}`,
  )
  return copy ?? null
}

/** Seconds since then. */
export async function zoneCopyAge(db: Sql, zone: string): Promise<number | null> {
  return (await zoneReading(db, zone))?.ageSeconds ?? null
}
