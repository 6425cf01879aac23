import { createServer, type Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import next from 'next'
import { largestUpload } from '#db/fileRules.ts'
import { databaseInstance } from '#dns/embedded/identity.ts'
import { createLookup } from '#dns/embedded/lookup.ts'
import { startDnsServer, type DnsServer } from '#dns/embedded/server.ts'
import { createProvider } from '#dns/createProvider.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { startJobs } from '#jobs/start.ts'
import { keepDnsAddress } from './dnsAddress.ts'
import { InvalidEnv, type Env } from './env.ts'
import { createApp } from './http/createApp.ts'
import { notYet } from './http/notYet.ts'
import { createLog } from './log.ts'
import { startUp, type Started } from './startup.ts'

const STOP_WITHIN_MS = 20_000
/** For 200 MB over a line of 1 Mbit/s; Node's own five minutes would cut them off. */
const REQUEST_WITHIN_MS = 30 * 60_000

/** What is to be done once everything but the panel runs, before anybody can sign in. */
export interface Ground {
  started: Started
  provider: DnsProvider
  /** Aborted when the process is to end. */
  signal: AbortSignal
}

export interface Serving {
  env: Env
  /** Begins with an empty database, whatever stood there; called before, once the data directory is ours alone. */
  afresh?: () => Promise<void>
  prepare?: (ground: Ground) => Promise<void>
  /** What the console says once the product can be used. */
  hint: (started: Started) => string
}

/** The whole product in one process; ends with a sentence, not a stack trace, where the operator can mend it. */
export async function serve(serving: Serving): Promise<void> {
  await start(serving).catch(cannotStart)
}

/** Says why and ends. */
export function cannotStart(error: unknown): never {
  console.error(`\nThe service could not start.\n${explain(error)}\n`)
  process.exit(1)
}

async function start({ env, afresh, prepare, hint }: Serving): Promise<void> {
  const early = keepSignals()
  const log = createLog(env.LOG_LEVEL)
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS }, notYet)
  // Taken before anything is started: a busy port is told at once and leaves nothing behind.
  await listen(server, env.PORT, env.HOST)
  const started = await startUp(env, { log, afresh })
  const dnsServer = await startEmbeddedDns(started)
  const provider = createProvider({
    env,
    pool: started.runtime.pool,
    embeddedServer: started.runtime.embeddedDns ?? '',
  })
  await prepare?.({ started, provider, signal: early.signal }).catch(async (error: unknown) => {
    await started.postgres?.stop()
    if (!early.signal.aborted) throw error
    process.exit(0)
  })
  const panel = next({
    dev: env.NODE_ENV === 'development',
    dir: process.cwd(),
    hostname: env.HOST,
    port: env.PORT,
    httpServer: server,
  })
  await panel.prepare()
  const handle = panel.getRequestHandler()
  const app = createApp({
    env,
    log,
    readiness: async () => (await started.runtime.pool.query('SELECT 1')).rowCount === 1,
    largestUpload: () => largestUpload(started.runtime.pool),
    next: (req, res) => void handle(req, res),
  })
  server.off('request', notYet).on('request', app)
  const jobs = await startJobs({ payload: started.payload, provider, runtime: started.runtime })
  stopOnSignal({ server, started, dnsServer, stopJobs: jobs.stop, signalSoFar: early.release })
  console.log(hint(started))
}

interface EarlySignals {
  signal: AbortSignal
  /** From here on somebody else listens. @returns what came so far */
  release: () => NodeJS.Signals | null
}

/** Half a start cannot be stopped cleanly: a signal waits until everything runs; a second one does not. */
function keepSignals(): EarlySignals {
  let first: NodeJS.Signals | null = null
  const ending = new AbortController()
  const keep = (signal: NodeJS.Signals) => {
    if (first) process.exit(1)
    first = signal
    ending.abort()
  }
  process.on('SIGTERM', keep).on('SIGINT', keep)
  const release = () => {
    process.off('SIGTERM', keep).off('SIGINT', keep)
    return first
  }
  return { signal: ending.signal, release }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}

/** The panel is worth starting without the name server: names are written all the same and served once it runs. */
async function startEmbeddedDns({ runtime }: Started): Promise<DnsServer | null> {
  const { env, pool, log } = runtime
  if (env.DNS_PROVIDER !== 'embedded') return null
  try {
    // A hosted PostgreSQL may forbid the question; then every process opens a server of its own.
    const instance = await databaseInstance(pool).catch(() => undefined)
    const lookup = createLookup({ pool })
    const server = await startDnsServer({
      port: env.EMBEDDED_DNS_PORT,
      zone: env.DNS_ZONE,
      lookup,
      log,
      instance,
    })
    runtime.embeddedDns = `127.0.0.1:${server.port}`
    await keepDnsAddress(env, server)
    return server
  } catch (error) {
    log.error(
      { error: error instanceof Error ? error.message : String(error) },
      'the embedded name server could not be started',
    )
    return null
  }
}

interface Running {
  server: Server
  started: Started
  dnsServer: DnsServer | null
  stopJobs: () => Promise<void>
  signalSoFar: () => NodeJS.Signals | null
}

/** HTTP first, then whoever works, then the database: nothing loses the ground under its feet. */
function stopOnSignal({ server, started, dnsServer, stopJobs, signalSoFar }: Running): void {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    started.runtime.log.info({ signal }, 'stopping')
    server.close()
    server.closeIdleConnections()
    await Promise.race([stopJobs(), delay(STOP_WITHIN_MS)])
    await dnsServer?.close()
    server.closeAllConnections()
    await started.postgres?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
  const early = signalSoFar()
  if (early) void stop(early)
  started.postgres?.onFailure((error) => {
    started.runtime.log.fatal({ error: error.message }, 'the embedded database could not be brought back')
    process.exit(1)
  })
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof InvalidEnv) return `Settings cannot be used:\n${error.message}`
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use by another program. Set PORT to a free one, or stop that program.'
  return error.name === 'DataDirInUseError' || error.name === 'EmbeddedPostgresError'
    ? error.message
    : (error.stack ?? error.message)
}
