import type { Pool } from 'pg'

interface Lock {
  sql: string
  values: string[]
}

/** The lock under which everything about a request happens. */
export const requestLock = (id: string): Lock => ({
  sql: 'SELECT 1 FROM requests WHERE id = $1 FOR UPDATE',
  values: [id],
})

/** The lock under which somebody takes or leaves a name. */
export const nameLock = (name: string): Lock => ({
  sql: 'SELECT pg_advisory_xact_lock(hashtext($1))',
  values: [`name:${name}`],
})

/** Lets attempts wait for one lock in exactly this order, then lets them go: a race whose winner is chosen. */
export function inLine<T>(pool: Pool, lock: Lock, attempts: (() => Promise<T>)[]): Promise<T[]> {
  return behind(pool, { ...lock, end: 'ROLLBACK' }, attempts)
}

/** Lets an attempt run into what somebody else has written and not committed; that is committed once the attempt waits for it. */
export async function whileUncommitted<T>(pool: Pool, write: Lock, attempt: () => Promise<T>): Promise<T> {
  const [outcome] = await behind(pool, { ...write, end: 'COMMIT' }, [attempt])
  // As many outcomes as attempts.
  return outcome as T
}

async function behind<T>(
  pool: Pool,
  { sql, values, end }: Lock & { end: 'COMMIT' | 'ROLLBACK' },
  attempts: (() => Promise<T>)[],
): Promise<T[]> {
  const client = await pool.connect()
  const running: Promise<T>[] = []
  try {
    await client.query('BEGIN')
    await client.query(sql, values)
    for (const attempt of attempts) {
      running.push(attempt())
      await areWaiting(pool, running.length)
    }
  } finally {
    await client.query(end)
    client.release()
  }
  return Promise.all(running)
}

const MOST_LOOKS = 20_000

/** Asks again until so many connections of this database wait for a lock; inside a transaction the answer would never change. */
async function areWaiting(pool: Pool, wanted: number): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const { rows } = await pool.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rows[0]?.waiting === wanted) return
  }
  throw new Error(`${wanted} attempts never came to wait for the lock`)
}
