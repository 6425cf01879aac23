import type { Pool } from 'pg'

/**
 * Runs `work` while holding a lock that all processes on this database share; the lock vanishes with its connection,
 * however the process ends.
 */
export async function withLock<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    return await work()
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name]).catch(() => undefined)
    client.release()
  }
}
