import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { getPayload, type Migration, type Payload } from 'payload'
import pino from 'pino'
import { migrations } from '#db/migrations/index.ts'
import { drizzleOf, type Sql } from '#db/transaction.ts'
import { seedReferenceData } from '#seed/seed.ts'
import { parseEnv, setRuntime, type Runtime } from '../runtime.ts'
import { createTestDatabase } from './postgres.ts'

export interface TestPayload {
  payload: Payload
  runtime: Runtime
  /** Our own few connections, as in the product. */
  pool: pg.Pool
  /** Own SQL outside any transaction, through Payload's pool. */
  db: Sql
  databaseUrl: string
  stop(): Promise<void>
}

/**
 * The product without HTTP on a database of its own: migrated, seeded with the reference data, no account yet.
 * One for each test file: the configuration reads the runtime once.
 */
export async function startTestPayload(settings: Record<string, string> = {}): Promise<TestPayload> {
  const database = await createTestDatabase()
  const home = await mkdtemp(path.join(tmpdir(), 'tapin-test-files-'))
  const env = testEnv({ DATABASE_URL: database.url, MEDIA_DIR: home, DATA_DIR: home, ...settings })
  const pool = quiet(new pg.Pool({ connectionString: database.url, max: 8 }))
  const runtime = testRuntime(env, database.url, pool)
  setRuntime(runtime)
  // Evaluated only now: the configuration reads the runtime that was just set.
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  quiet(poolOf(payload))
  // Payload types the arguments of a migration as unknown, its adapter as what they are.
  await payload.db.migrate({ migrations: migrations as Migration[] })
  await seedReferenceData(payload)
  const stop = async () => {
    // The adapter keeps a client for good, so its pool never ends by itself: the database goes instead.
    await database.drop()
    await rm(home, { recursive: true, force: true })
  }
  return { payload, runtime, pool, db: drizzleOf(payload.db), databaseUrl: database.url, stop }
}

function testEnv(settings: Record<string, string>) {
  return parseEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    CREDENTIALS_KEY: randomBytes(32).toString('base64'),
    ...settings,
  })
}

function testRuntime(env: Runtime['env'], databaseUrl: string, pool: pg.Pool): Runtime {
  return {
    env,
    databaseUrl,
    payloadSecret: env.PAYLOAD_SECRET ?? '',
    credentialsKey: Buffer.from(env.CREDENTIALS_KEY ?? '', 'base64'),
    log: pino({ level: env.LOG_LEVEL }),
    pool,
    embeddedDns: null,
    jobs: { startedAt: new Date(), byName: new Map() },
  }
}

/** Losing every connection is how a test database ends; a pool or client without a listener would end the process. */
function quiet(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function poolOf(payload: Payload): pg.Pool {
  const { db }: { db: { pool?: unknown } } = payload
  if (!(db.pool instanceof pg.Pool)) throw new Error('the database adapter offers no pool')
  return db.pool
}
