import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { startEmbeddedPostgres } from '#db/embedded/startEmbeddedPostgres.ts'

import { removeAbandonedClusters, TEST_CLUSTER_PREFIX } from './abandonedClusters.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's connection to the cluster of this run; never write into its own database. */
    adminDatabaseUrl: string
  }
}

/** Vitest's global set-up: one throw-away cluster per run, gone afterwards. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandonedClusters()
  const home = await mkdtemp(join(tmpdir(), TEST_CLUSTER_PREFIX))
  const postgres = await startEmbeddedPostgres({ dataDir: home, durable: false })
  project.provide('adminDatabaseUrl', postgres.url)
  return async () => {
    await postgres.stop()
    await rm(home, { recursive: true, force: true })
  }
}
