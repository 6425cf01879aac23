import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { DataDirInUseError } from '#db/embedded/errors.ts'
import { startEmbeddedPostgres } from '#db/embedded/startEmbeddedPostgres.ts'

export const TEST_CLUSTER_PREFIX = 'tapin-test-postgres-'
/** A directory younger than this may belong to a run that is about to start its server. */
const ABANDONED_AFTER_MS = 10 * 60_000

/** Stops and deletes the clusters of earlier test runs that were killed before they could do so. */
export async function removeAbandonedClusters(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(TEST_CLUSTER_PREFIX)) await removeIfAbandoned(join(tmpdir(), name))
  }
}

async function removeIfAbandoned(home: string): Promise<void> {
  const found = await stat(home).catch(() => null)
  if (!found || found.uid !== process.getuid?.() || Date.now() - found.mtimeMs < ABANDONED_AFTER_MS) return
  try {
    // Taking over what may still run there is the one safe way to stop it.
    const postgres = await startEmbeddedPostgres({ dataDir: home, durable: false })
    await postgres.stop()
  } catch (error) {
    if (error instanceof DataDirInUseError) return
  }
  await rm(home, { recursive: true, force: true })
}
