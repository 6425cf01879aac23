import type pg from 'pg'
import type { Logger } from 'pino'

/**
 * Lets the process outlive its database. A connection that is lost while idle is replaced at next use; one that is lost
 * in use (every open transaction is) fails its statement. Either way it also emits an error that, heard by nobody,
 * would end the process: the pool listens only while it is idle.
 */
export function surviveLostConnections(pool: pg.Pool, log: Logger): void {
  const note = (error: Error) => log.warn({ error: error.message }, 'a database connection was lost')
  pool.on('error', note)
  pool.on('acquire', (client) => client.on('error', note))
  pool.on('release', (_error, client) => client.off('error', note))
}
