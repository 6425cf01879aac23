import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import type { Binaries } from './binaries.ts'
import { EmbeddedPostgresError } from './errors.ts'
import { commandAs, type Identity } from './identity.ts'
import type { Layout } from './layout.ts'
import { POSTGRES_ENVIRONMENT } from './run.ts'
import { openServerLog, type ServerLog } from './serverLog.ts'
import { childProcess, stopProcess, type ServerProcess } from './serverProcess.ts'
import { serverArguments, type Durability } from './settings.ts'
import { waitUntilReady } from './waitUntilReady.ts'

/** Everything that stays the same from one start of the server to the next. */
export interface Setup {
  binaries: Binaries
  identity: Identity
  layout: Layout
  durability: Durability
  password: string
}

/** Recovery after a power cut reads back the log since the last checkpoint, and that can be minutes of work. */
const PATIENCE_MS = 180_000

/** Starts PostgreSQL on this port and waits until it answers. Throws `EmbeddedPostgresError` with what its log says. */
export async function launch(setup: Setup, port: number): Promise<ServerProcess> {
  const log = await openServerLog(setup.layout.log, setup.identity)
  const server = childProcess(await spawnServer(setup, port, log).finally(() => log.close()))
  const { cluster } = setup.layout
  const readiness = await waitUntilReady({
    server,
    port,
    password: setup.password,
    cluster,
    patienceMs: PATIENCE_MS,
  })
  if (readiness === 'ready') return server
  await stopProcess(server)
  throw failure(readiness, port, await log.tail())
}

async function spawnServer(
  setup: Setup,
  port: number,
  log: ServerLog,
): Promise<ChildProcess & { pid: number }> {
  const args = serverArguments({ cluster: setup.layout.cluster, port, durability: setup.durability })
  const command = commandAs(setup.identity, setup.binaries.postgres, args)
  const child = spawn(command.file, command.args, {
    env: { ...POSTGRES_ENVIRONMENT },
    cwd: '/',
    // An own session: Ctrl-C in a terminal reaches the whole group, and we stop the database last.
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
    uid: command.uid,
    gid: command.gid,
  })
  child.unref()
  await once(child, 'spawn') // rejects with the reason when there is no process
  return hasPid(child)
}

function hasPid(child: ChildProcess): ChildProcess & { pid: number } {
  if (child.pid === undefined)
    throw new EmbeddedPostgresError('start-failed', 'PostgreSQL has no process id.')
  return Object.assign(child, { pid: child.pid })
}

function failure(readiness: string, port: number, tail: string): EmbeddedPostgresError {
  // The messages are in English whatever the machine speaks: lc_messages is set to C.
  if (readiness === 'not-ours' || tail.includes('could not bind')) {
    return new EmbeddedPostgresError('port-taken', `Another program listens on 127.0.0.1:${port}.`)
  }
  return new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL did not start (${readiness}). Its log says:\n${tail}`,
  )
}
