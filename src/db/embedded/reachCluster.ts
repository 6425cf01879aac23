import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DataDirInUseError } from './errors.ts'
import { exists } from './exists.ts'
import { parsePort } from './port.ts'
import { connectionUrl } from './settings.ts'
import { startEmbeddedPostgres } from './startEmbeddedPostgres.ts'

export interface ReachedCluster {
  url: string
  /** Stops the server if it was started only for us. */
  release(): Promise<void>
}

/** The cluster of a data directory, whether the application runs on it at this moment or not; null where there is none. */
export async function reachCluster(dataDir: string): Promise<ReachedCluster | null> {
  if (!(await exists(join(dataDir, 'cluster')))) return null
  try {
    const { url, stop } = await startEmbeddedPostgres({ dataDir })
    return { url, release: stop }
  } catch (error) {
    if (!(error instanceof DataDirInUseError)) throw error
    return { url: await urlOfRunning(dataDir), release: async () => undefined }
  }
}

async function urlOfRunning(dataDir: string): Promise<string> {
  const port = parsePort(await readFile(join(dataDir, 'port'), 'utf8')) ?? 0
  const password = (await readFile(join(dataDir, 'password'), 'utf8')).trim()
  return connectionUrl({ port, password })
}
