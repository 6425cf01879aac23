import { setTimeout as delay } from 'node:timers/promises'

import pg from 'pg'

import { connectionUrl } from './settings.ts'
import type { ServerProcess } from './serverProcess.ts'

const POLL_MS = 15
const CONNECT_TIMEOUT_MS = 5_000

export type Readiness = 'ready' | 'exited' | 'timeout' | 'not-ours'

/**
 * Waits until the server behind this process answers. SCRAM proves both sides: we know the password, and so does it;
 * a stranger on the port fails that, and another cluster with our password serves another directory.
 */
export async function waitUntilReady(target: {
  server: ServerProcess
  port: number
  password: string
  cluster: string
  patienceMs: number
}): Promise<Readiness> {
  let exited = false
  void target.server.exited.then(() => (exited = true))
  const deadline = Date.now() + target.patienceMs
  while (Date.now() < deadline) {
    if (exited) return 'exited'
    const directory = await servedDirectory(target).catch(() => null)
    if (directory !== null) return directory === target.cluster ? 'ready' : 'not-ours'
    await delay(POLL_MS)
  }
  return 'timeout'
}

async function servedDirectory(target: { port: number; password: string }): Promise<string | null> {
  const client = new pg.Client({
    connectionString: connectionUrl({ ...target, database: 'postgres' }),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  })
  client.on('error', () => undefined) // the connection died under us: the query says so as well
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    return rows[0]?.data_directory ?? null
  } finally {
    await client.end().catch(() => undefined)
  }
}
