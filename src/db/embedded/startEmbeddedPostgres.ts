import { adoptOrphan } from './adoptOrphan.ts'
import { delayBefore } from './backoff.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './createCluster.ts'
import { emptyDatabase, ensureDatabase } from './ensureDatabase.ts'
import { EmbeddedPostgresError } from './errors.ts'
import { giveTo } from './giveTo.ts'
import { launch, type Setup } from './launch.ts'
import { prepareLayout, type Layout } from './layout.ts'
import { lockDataDir } from './lockDataDir.ts'
import { SILENT, type EmbeddedPostgresLog } from './log.ts'
import { loadPassword } from './password.ts'
import { choosePort, storePort } from './port.ts'
import { resolveIdentity } from './resolveIdentity.ts'
import { stopProcess, type ServerProcess } from './serverProcess.ts'
import { connectionUrl, type Durability } from './settings.ts'
import { rememberFailure } from './rememberFailure.ts'
import { supervise } from './supervise.ts'

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password, port and log; created when missing. */
  dataDir: string
  /** False for test clusters only: nothing waits for the disk. */
  durable?: boolean
  log?: EmbeddedPostgresLog
}

export interface EmbeddedPostgres {
  /** The application's database, with the password. Stays valid when the server is restarted after a sudden death. */
  readonly url: string
  /** Called once if the server died and could not be brought back; immediately if that has already happened. */
  onFailure(listener: (error: EmbeddedPostgresError) => void): void
  /** Deletes everything in the application's database. */
  empty(): Promise<void>
  /** Disconnects everybody, stops the server and releases the directory. May be called again. */
  stop(): Promise<void>
}

/**
 * Runs a PostgreSQL server of our own: creates it at the first start, takes over one that a killed predecessor left
 * running, revives it when it dies. Throws `DataDirInUseError` and `EmbeddedPostgresError`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const layout = await prepareLayout(options.dataDir)
  const lock = await lockDataDir(layout.home)
  try {
    const log = options.log ?? SILENT
    const setup = await prepare(layout, options.durable === false ? 'throw-away' : 'durable')
    const started = await adoptOrLaunch(setup, log)
    return handle({ setup, ...started, release: () => lock.release(), log })
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function prepare(layout: Layout, durability: Durability): Promise<Setup> {
  const binaries = await findBinaries()
  const identity = await resolveIdentity(binaries, layout)
  const password = await loadPassword(layout)
  await giveTo(identity, layout.password)
  await createCluster({ binaries, identity, layout, durability })
  return { binaries, identity, layout, durability, password }
}

interface Started {
  server: ServerProcess
  port: number
}

async function adoptOrLaunch(setup: Setup, log: EmbeddedPostgresLog): Promise<Started> {
  const orphan = await adoptOrphan(setup)
  const started = orphan ?? (await launchOnFreePort(setup))
  try {
    await storePort(setup.layout.port, started.port)
    await giveTo(setup.identity, setup.layout.port)
    await ensureDatabase({ port: started.port, password: setup.password })
  } catch (error) {
    await stopProcess(started.server)
    throw error
  }
  const details = { pid: started.server.pid, port: started.port, runs: setup.identity.kind }
  log.info(details, orphan ? 'embedded PostgreSQL was still running: adopted' : 'embedded PostgreSQL started')
  return started
}

/** Somebody may take a port between our looking and PostgreSQL's listening. */
async function launchOnFreePort(setup: Setup, attemptsLeft = 5): Promise<Started> {
  const port = await choosePort(setup.layout.port)
  try {
    return { server: await launch(setup, port), port }
  } catch (error) {
    const retry = error instanceof EmbeddedPostgresError && error.code === 'port-taken' && attemptsLeft > 1
    if (!retry) throw error
    return launchOnFreePort(setup, attemptsLeft - 1)
  }
}

function handle(
  running: Started & { setup: Setup; log: EmbeddedPostgresLog; release(): Promise<void> },
): EmbeddedPostgres {
  const { setup, server, port, log } = running
  const failure = rememberFailure()
  const restart = () => launch(setup, port)
  const supervision = supervise({ server, log, restart, delayBefore, onFailure: failure.happened })
  let stopped: Promise<void> | undefined
  return {
    url: connectionUrl({ port, password: setup.password }),
    onFailure: failure.listen,
    empty: () => emptyDatabase({ port, password: setup.password }),
    stop: () => (stopped ??= supervision.stop().finally(running.release)),
  }
}
