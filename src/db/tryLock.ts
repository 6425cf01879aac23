import type { Pool } from 'pg'

/** What came of it; `held-elsewhere` when another process has the lock, and nothing was done. */
export type Locked<T> = { kind: 'done'; result: T } | { kind: 'held-elsewhere' }

/**
 * Runs `work` while holding a lock that all processes on this database share; never waits for it. The lock outlives a
 * lease: a process that was merely paused still has it. It vanishes with its connection.
 */
export async function tryLock<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<Locked<T>> {
  const client = await pool.connect()
  let lost: Error | undefined
  // A client in use that loses its connection would otherwise end the process.
  const noteLoss = (error: Error) => {
    lost = error
  }
  client.on('error', noteLoss)
  try {
    const asked = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS ours'
    const { rows } = await client.query<{ ours: boolean }>(asked, [name])
    return rows[0]?.ours ? { kind: 'done', result: await work() } : { kind: 'held-elsewhere' }
  } finally {
    // Unlocks nothing where we did not get it: session locks count.
    await client.query('SELECT pg_advisory_unlock_all()').catch(noteLoss)
    client.off('error', noteLoss)
    client.release(lost)
  }
}
