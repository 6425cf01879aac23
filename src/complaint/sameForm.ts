import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'
import { rows } from '#db/rows.ts'
import type { Sql } from '#db/transaction.ts'

const found = z.object({
  id: z.string(),
  number: z.string(),
  host: z.string().nullable(),
  subdomain: z.string().nullable(),
})

/**
 * The complaint that the same page has sent already: after a second click, or after an answer that never arrived. Two at once
 * wait for each other.
 */
export async function sentBefore(db: Sql, formKey: string): Promise<z.infer<typeof found> | null> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${formKey}))`)
  const [row] = await rows(
    db,
    found,
    sql`SELECT id, number, host, subdomain_id AS subdomain FROM complaints WHERE form_key = ${formKey} LIMIT 1`,
  )
  return row ?? null
}

/** The code that was shown before may never have been seen. */
export async function replaceCode(db: Sql, id: string, hash: string): Promise<void> {
  await db.execute(sql`UPDATE complaints SET tracking_hash = ${hash} WHERE id = ${id} AND masked_at IS NULL`)
}
