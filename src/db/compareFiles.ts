import type { Pool } from 'pg'

/** Stored names that no row knows, and names of rows that are not among the stored ones. */
export interface Differences {
  unknown: string[]
  absent: string[]
}

/** Compares the names in the folder of uploads with those of documents and of attachments of complaints, in two statements however many there are. */
export async function compareFiles(pool: Pool, stored: readonly string[]): Promise<Differences> {
  const unknown = await pool.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name
     WHERE NOT EXISTS (SELECT 1 FROM documents WHERE filename = name)
       AND NOT EXISTS (SELECT 1 FROM complaint_attachments WHERE filename = name) ORDER BY name`,
    [stored],
  )
  const absent = await pool.query<{ name: string }>(
    `SELECT filename AS name FROM (SELECT filename FROM documents UNION ALL SELECT filename FROM complaint_attachments) f
     WHERE filename IS NOT NULL AND filename NOT IN (SELECT unnest($1::text[])) ORDER BY filename`,
    [stored],
  )
  return { unknown: unknown.rows.map(({ name }) => name), absent: absent.rows.map(({ name }) => name) }
}
