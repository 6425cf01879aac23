import { rm } from 'node:fs/promises'

import type { Setup } from './launch.ts'
import { postmasterPidPath, readPostmasterPid } from './postmasterPid.ts'
import { commandLine, isListed, isRunning } from './processes.ts'
import { foreignProcess, stopProcess, type ServerProcess } from './serverProcess.ts'
import { waitUntilReady } from './waitUntilReady.ts'

const PATIENCE_MS = 30_000

/**
 * Takes over the server that a killed predecessor of ours left behind; null when there is none to use. The caller holds
 * the lock on the directory, so whatever runs on it belongs to nobody else.
 */
export async function adoptOrphan(setup: Setup): Promise<{ server: ServerProcess; port: number } | null> {
  const { cluster } = setup.layout
  const noted = await readPostmasterPid(cluster)
  if (!noted) return null
  if (!(await servesCluster(noted.pid, cluster))) {
    await removeStalePidFile(noted.pid, cluster)
    return null
  }
  const server = foreignProcess(noted.pid)
  const { port } = noted
  const readiness = await waitUntilReady({
    server,
    port,
    password: setup.password,
    cluster,
    patienceMs: PATIENCE_MS,
  })
  if (readiness === 'ready') return { server, port }
  // Ours by its arguments, yet it does not let us in: starting a second one beside it would be worse.
  await stopProcess(server)
  return null
}

async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  return (await isRunning(pid)) && `${await commandLine(pid)} `.includes(`postgres -D ${cluster} `)
}

/**
 * PostgreSQL clears away the file of a dead process itself, and checks the shared memory for survivors that the file
 * names. It refuses only when the process id is in use again, so only then we help.
 */
async function removeStalePidFile(pid: number, cluster: string): Promise<void> {
  if (isListed(pid)) await rm(postmasterPidPath(cluster), { force: true })
}
