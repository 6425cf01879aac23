import type { Pool } from 'pg'
import type { Lookup } from './answer.ts'
import type { StoredRecord } from './resource.ts'
import { statement } from './statement.ts'

/** Records of one name that are served; more would not fit into any answer. */
const MAX_RECORDS = 100

/**
 * Reads the table for the server: one indexed statement per name, a second one only when the name has no record.
 * Rejects when the database does not answer within `timeoutMs`, waiting for a connection included.
 */
export function createLookup({ pool, timeoutMs = 2000 }: { pool: Pool; timeoutMs?: number }): Lookup {
  return (name) => within(timeoutMs, readName(pool, name, timeoutMs))
}

async function readName(pool: Pool, name: string, timeoutMs: number) {
  const { rows } = await pool.query<StoredRecord>(
    statement(
      'SELECT type, content, ttl FROM embedded_dns_records WHERE name = $1 ORDER BY type, content LIMIT $2',
      [name, MAX_RECORDS],
      timeoutMs,
    ),
  )
  if (rows.length > 0) return { records: rows, hasNamesBelow: false }
  return { records: rows, hasNamesBelow: await hasNamesBelow(pool, name, timeoutMs) }
}

/** Everything below `b.zone` reads `enoz.b.…` backwards, one range of the index; `/` is the character after `.`. */
async function hasNamesBelow(pool: Pool, name: string, timeoutMs: number): Promise<boolean> {
  const { rows } = await pool.query<{ found: boolean }>(
    statement(
      `SELECT EXISTS (
         SELECT FROM embedded_dns_records
         WHERE reverse(name) COLLATE "C" >= reverse('.' || $1::text)
           AND reverse(name) COLLATE "C" < reverse('/' || $1::text)
       ) AS found`,
      [name],
      timeoutMs,
    ),
  )
  return rows[0]?.found === true
}

async function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer from the database in ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
