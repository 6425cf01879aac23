import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Pool } from 'pg'
import { z } from 'zod'
import { rows } from './rows.ts'
import type { Sql } from './transaction.ts'

const rules = z.object({
  document_megabytes: z.coerce.number(),
  archive_megabytes: z.coerce.number(),
  archives: z.boolean().nullable().transform(Boolean),
})

/** Until the settings are stored, which is before anybody can sign in. */
const DEFAULTS = { documentMegabytes: 25, archiveMegabytes: 200 }

/** How large what may be that is handed in for a requirement. */
export interface FileRules {
  documentMegabytes: number
  archiveMegabytes: number
  /** Whether the requirement takes source code. */
  archives: boolean
}

export async function fileRules(db: Sql, requirement: string | null): Promise<FileRules> {
  const [found] = await rows(
    db,
    rules,
    sql`SELECT s.document_megabytes, s.archive_megabytes,
               (SELECT archives FROM requirements WHERE id = ${requirement}::uuid) AS archives
        FROM (SELECT 1) one LEFT JOIN service s ON true LIMIT 1`,
  )
  return {
    documentMegabytes: found?.document_megabytes || DEFAULTS.documentMegabytes,
    archiveMegabytes: found?.archive_megabytes || DEFAULTS.archiveMegabytes,
    archives: found?.archives ?? false,
  }
}

/** The most that any file may have, in megabytes. Asked before anybody is known, so outside of Payload. */
export async function largestUpload(pool: Pool): Promise<number> {
  const { rows: found } = await pool.query<{ most: string | null }>(
    'SELECT greatest(document_megabytes, archive_megabytes) AS most FROM service LIMIT 1',
  )
  return Number(found[0]?.most ?? DEFAULTS.archiveMegabytes)
}
