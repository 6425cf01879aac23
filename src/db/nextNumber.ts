import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const row = z.object({ value: z.number() })

/**
 * The next register number, for example `SD-2026-0001`. Gapless: the counter row stays locked until the transaction
 * ends and a rollback gives the number back. `year` is the calendar year in the office's own zone.
 */
export async function nextNumber(db: Sql, kind: 'SD' | 'ADU' | 'TT', year: number): Promise<string> {
  const [counter] = await rows(
    db,
    row,
    sql`INSERT INTO counters (kind, year, value) VALUES (${kind}, ${year}, 1)
        ON CONFLICT (kind, year) DO UPDATE SET value = counters.value + 1
        RETURNING value`,
  )
  return `${kind}-${year}-${String(counter?.value).padStart(4, '0')}`
}
