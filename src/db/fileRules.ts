import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Pool } from 'pg'
import { z } from 'zod'
import type { Actor } from '#domain/roles.ts'
import { isUuid } from '#domain/uuid.ts'
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

/** What is handed in for what, as it was sent: nothing of it is known to exist. */
interface HandIn {
  request?: unknown
  requirement?: unknown
}

/**
 * The matrix that a request was submitted under says whether it takes archives, whatever the matrix of today says. The
 * limits protect the server and are those of today. A unit learns nothing about a request that is not its own.
 */
export async function fileRules(db: Sql, { request, requirement }: HandIn, actor: Actor): Promise<FileRules> {
  const unit = actor.kind === 'user' && actor.role === 'agency' ? actor.unit : null
  const isStaff = actor.kind === 'user' && actor.role !== 'agency'
  const [asked, asking] = [uuidOrNull(requirement), uuidOrNull(request)]
  const [found] = await rows(
    db,
    rules,
    sql`SELECT s.document_megabytes, s.archive_megabytes, coalesce(
          (SELECT (line ->> 'archives')::boolean FROM requests r,
             jsonb_array_elements(CASE jsonb_typeof(r.matrix) WHEN 'array' THEN r.matrix ELSE '[]' END) line
           WHERE r.id = ${asking}::uuid AND (${isStaff} OR r.unit_id = ${unit}::uuid) AND line ->> 'id' = ${asked}),
          (SELECT archives FROM requirements WHERE id = ${asked}::uuid)) AS archives
        FROM (SELECT 1) one LEFT JOIN service s ON true LIMIT 1`,
  )
  return {
    documentMegabytes: found?.document_megabytes || DEFAULTS.documentMegabytes,
    archiveMegabytes: found?.archive_megabytes || DEFAULTS.archiveMegabytes,
    archives: found?.archives ?? false,
  }
}

function uuidOrNull(value: unknown): string | null {
  return isUuid(value) ? value : null
}

/** The most that any file may have, in megabytes. Asked before anybody is known, so outside of Payload. */
export async function largestUpload(pool: Pool): Promise<number> {
  const { rows: found } = await pool.query<{ most: string | null }>(
    'SELECT greatest(document_megabytes, archive_megabytes) AS most FROM service LIMIT 1',
  )
  return Number(found[0]?.most ?? DEFAULTS.archiveMegabytes)
}
