import { createServer, type Server } from 'node:http'
import next from 'next'
import { complaintDesk } from '#complaint/desk.ts'
import { secondsToWait } from '#complaint/toldToWait.ts'
import { largestUpload } from '#db/fileRules.ts'
import { drizzleOf } from '#db/transaction.ts'
import { databaseInstance } from '#dns/embedded/identity.ts'
import { createLookup } from '#dns/embedded/lookup.ts'
import { startDnsServer, type DnsServer } from '#dns/embedded/server.ts'
import { createProvider } from '#dns/createProvider.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { startJobs } from '#jobs/start.ts'
import { keepDnsAddress } from './dnsAddress.ts'
import { InvalidEnv, type Env } from './env.ts'
import { createApp } from './http/createApp.ts'
import { drainable } from './http/drainable.ts'
import { notYet } from './http/notYet.ts'
import { createLog } from './log.ts'
import { startUp, type Started } from './startup.ts'
import { website } from './website/website.ts'
import { stopOnWish, type Running } from './stopOnWish.ts'
import { listenToWishes } from './stopWishes.ts'

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
  const wishes = listenToWishes()
  const log = createLog(env.LOG_LEVEL)
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS }, notYet)
  const http = drainable(server)
  // Taken before anything is started: a busy port is told at once and leaves nothing behind.
  await listen(server, env.PORT, env.HOST)
  let postgres: Started['postgres'] = null
  wishes.hurry.addEventListener('abort', () => void endNow(server, postgres))
  const started = await startUp(env, { log, afresh })
  postgres = started.postgres
  try {
    const ground = await prepared({ started, prepare, stop: wishes.stop })
    const running = await open(server, ground)
    stopOnWish({ ...running, http, wish: wishes.stop })
    if (!wishes.stop.aborted) console.log(hint(started))
  } catch (error) {
    await postgres?.stop()
    // What was interrupted because somebody wanted it is no failure.
    if (wishes.stop.aborted) process.exit(0)
    throw error
  }
}

/** Nothing is waited for but the database, which ends within the second. */
async function endNow(server: Server, postgres: Started['postgres']): Promise<void> {
  server.closeAllConnections()
  await postgres?.stop()
  process.exit(1)
}

interface Preparing extends Pick<Serving, 'prepare'> {
  started: Started
  stop: AbortSignal
}

type Prepared = Omit<Ground, 'signal'> & { dnsServer: DnsServer | null }

async function prepared({ started, prepare, stop }: Preparing): Promise<Prepared> {
  const { env, pool } = started.runtime
  const dnsServer = await startEmbeddedDns(started)
  const provider = createProvider({ env, pool, embeddedServer: started.runtime.embeddedDns ?? '' })
  await prepare?.({ started, provider, signal: stop })
  return { started, provider, dnsServer }
}

/** From "not yet" to the panel, and the jobs begin. */
async function open(
  server: Server,
  { started, provider, dnsServer }: Prepared,
): Promise<Omit<Running, 'http'>> {
  const { env, log, pool } = started.runtime
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
    readiness: async () => (await pool.query('SELECT 1')).rowCount === 1,
    largestUpload: () => largestUpload(pool),
    secondsToWait,
    website: website({
      db: drizzleOf(started.payload.db),
      zone: env.DNS_ZONE,
      desk: complaintDesk(started.payload),
    }),
    next: (req, res) => void handle(req, res),
  })
  server.off('request', notYet).on('request', app)
  const jobs = await startJobs({ payload: started.payload, provider, runtime: started.runtime })
  return { started, dnsServer, stopJobs: jobs.stop }
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

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof InvalidEnv) return `Settings cannot be used:\n${error.message}`
  const code = 'syscall' in error && error.syscall === 'listen' && 'code' in error ? String(error.code) : ''
  if (CANNOT_LISTEN[code]) return CANNOT_LISTEN[code]
  return error.name === 'DataDirInUseError' || error.name === 'EmbeddedPostgresError'
    ? error.message
    : (error.stack ?? error.message)
}

const CANNOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is in use by another program. Set PORT to a free one, or stop that program.',
  EACCES: 'This user may not listen on that port. Set PORT to one above 1023; a proxy can stand in front.',
  EADDRNOTAVAIL: 'HOST is no address of this machine. 127.0.0.1 is always one, 0.0.0.0 means all of them.',
}
