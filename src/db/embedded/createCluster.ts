import { randomBytes } from 'node:crypto'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Binaries } from './binaries.ts'
import { EmbeddedPostgresError } from './errors.ts'
import { exists } from './exists.ts'
import type { Identity } from './identity.ts'
import type { Layout } from './layout.ts'
import { runAs } from './run.ts'
import { SUPERUSER, type Durability } from './settings.ts'

const UNFINISHED = 'cluster.new-'

/** Creates the cluster unless it exists. It appears by one rename, so that an interrupted start leaves none or a whole one. */
export async function createCluster(setup: {
  binaries: Binaries
  identity: Identity
  layout: Layout
  durability: Durability
}): Promise<'created' | 'existing'> {
  const { layout } = setup
  await removeUnfinished(layout.home)
  if (await exists(layout.cluster)) return 'existing'
  const temporary = join(layout.home, UNFINISHED + randomBytes(6).toString('hex'))
  try {
    await runAs(setup.identity, setup.binaries.initdb, initdbArguments(temporary, layout, setup.durability))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new EmbeddedPostgresError('create-failed', `Creating the database cluster failed: ${reason}`, cause)
  }
  await rename(temporary, layout.cluster)
  await persistNames(layout.home)
  return 'created'
}

function initdbArguments(directory: string, layout: Layout, durability: Durability): string[] {
  // The order of texts is by code point and does not depend on what the machine has installed.
  const locale = ['--locale=C.UTF-8', '--encoding=UTF8']
  const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${layout.password}`]
  const speed = durability === 'throw-away' ? ['--no-sync'] : []
  return [`--pgdata=${directory}`, ...locale, ...access, ...speed, '--no-instructions']
}

async function removeUnfinished(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(UNFINISHED)) await rm(join(home, name), { recursive: true, force: true })
  }
}

/** A rename survives a power cut only once the directory itself was written. */
async function persistNames(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  await handle.sync().finally(() => handle.close())
}
