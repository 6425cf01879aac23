import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const age = z.object({ seconds: z.coerce.number() })

/** Seconds since the worker last read the whole zone; null when it never did. */
export async function zoneCopyAge(db: Sql, zone: string): Promise<number | null> {
  const [copy] = await rows(
    db,
    age,
    sql`SELECT extract(epoch FROM now() - read_at) AS seconds FROM zone_copy WHERE zone = ${zone}`,
  )
  return copy?.seconds ?? null
}
