import path from 'node:path'
import pg from 'pg'
import { getPayload, type Migration, type Payload } from 'payload'
import type { Logger } from 'pino'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#db/embedded/startEmbeddedPostgres.ts'
import { migrations } from '#db/migrations/index.ts'
import { surviveLostConnections } from '#db/surviveLostConnections.ts'
import { withLock } from '#db/withLock.ts'
import { createFirstAdministrator, type FirstSignIn } from '#seed/firstAdministrator.ts'
import { seedReferenceData } from '#seed/seed.ts'
import { loadSecrets } from '#secrets/ownSecrets.ts'
import type { Env } from './env.ts'
import { setRuntime, type Runtime } from './runtime.ts'

export interface Started {
  runtime: Runtime
  payload: Payload
  /** Null when the database is somebody else's. */
  postgres: EmbeddedPostgres | null
  firstSignIn: FirstSignIn | null
}

interface StartUp {
  log: Logger
  /** Begins with an empty database of our own; called before, once the data directory is ours alone. */
  afresh?: () => Promise<void>
}

/** From settings to a migrated, seeded database with Payload on it. Nothing listens yet, nothing runs on if it fails. */
export async function startUp(env: Env, { log, afresh }: StartUp): Promise<Started> {
  const postgres = env.DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataDir: path.join(env.DATA_DIR, 'postgres'), log })
  try {
    if (afresh && postgres) await afresh().then(postgres.empty)
    return { ...(await startOn(env.DATABASE_URL ?? postgres?.url ?? '', { env, log })), postgres }
  } catch (error) {
    await postgres?.stop()
    throw error
  }
}

async function startOn(
  databaseUrl: string,
  { env, log }: { env: Env; log: Logger },
): Promise<Omit<Started, 'postgres'>> {
  const secrets = await loadSecrets(env)
  const pool = createPool(databaseUrl, log)
  const jobs = { startedAt: new Date(), byName: new Map() }
  const runtime: Runtime = { env, databaseUrl, ...secrets, log, pool, embeddedDns: null, jobs }
  setRuntime(runtime)
  // Evaluated only now: the configuration reads the runtime that was just set.
  const { default: config } = await import('./payload.config.ts')
  const { payload, firstSignIn } = await withLock(pool, 'startup', async () => {
    const payload = await getPayload({ config })
    const own = poolOf(payload.db)
    if (own) surviveLostConnections(own, log)
    // Payload types the arguments of a migration as unknown, its adapter as what they are.
    await payload.db.migrate({ migrations: migrations as Migration[] })
    await seedReferenceData(payload)
    return { payload, firstSignIn: await createFirstAdministrator(payload, env) }
  })
  return { runtime, payload, firstSignIn }
}

function createPool(connectionString: string, log: Logger): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 8 })
  surviveLostConnections(pool, log)
  return pool
}

/** Payload's own pool, which its adapter names but does not type. */
function poolOf(adapter: object): pg.Pool | null {
  return 'pool' in adapter && adapter.pool instanceof pg.Pool ? adapter.pool : null
}
