import pg from 'pg'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import { workerOf } from '../reconciler.ts'
import { withMoment } from './moment.ts'
import type { Play } from './stage.ts'
import type { Moment } from './steps.ts'

const HOLDERS = `SELECT pg_terminate_backend(pid) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
  WHERE l.locktype = 'advisory' AND d.datname = current_database() AND pid <> pg_backend_pid()`

/** Whoever holds a worker's lock loses the connection, as when the network between the two breaks. */
export async function cutLocks(pool: pg.Pool): Promise<void> {
  await pool.query(HOLDERS)
}

/** A worker that never goes on after one call: its connections are gone as those of a killed process, its lease is not. */
export async function deadly({ product, zone }: Play, { call, side }: Moment): Promise<void> {
  const pool = new pg.Pool({ connectionString: product.databaseUrl, max: 4 })
  const died = new Promise<void>((resolve, reject) => {
    const dies = async () => {
      resolve()
      await new Promise<never>(() => undefined)
    }
    const provider = withMoment(zone.provider(), { call, side, happens: dies })
    void reconcileDns(workerOf(product, provider, { pool })).then(resolve, reject)
  })
  pool.on('error', () => undefined)
  await died
  await cutLocks(product.pool)
  void pool.end()
}
