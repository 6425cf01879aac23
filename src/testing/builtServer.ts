import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { access, chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const ENTRY = 'dist/server.js'
const READY_WITHIN_MS = 60_000
const STOPPED_WITHIN_MS = 20_000
const ANY_PORT = 0

export const ADMIN = { email: 'admin@tapinkab.go.id', password: 'sandi-administrator-1' }

type Settings = Record<string, string | undefined>

export interface BuiltServer {
  readonly url: string
  readonly dataDir: string
  readonly mediaDir: string
  /** Everything that any life of this server has printed. */
  readonly log: string
  readonly pid: number
  /** The settings it runs with, for other programs on the same data. */
  readonly settings: Settings
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>
  kill9(): Promise<void>
  /** Starts again on the same data and waits until ready. */
  restart(): Promise<void>
  /** Stops whatever still runs and deletes the data. */
  remove(): Promise<void>
}

/** Starts the product as it was built, on data of its own, and waits until it is ready. As another user where `uid` says so. */
export async function startBuiltServer(settings: Settings = {}, uid?: number): Promise<BuiltServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'built-'))
  if (uid !== undefined) await chown(home, uid, uid)
  const [port, dnsPort] = [await freePort(), await freePort()]
  const env: Settings = {
    PORT: String(port),
    EMBEDDED_DNS_PORT: String(dnsPort),
    DATA_DIR: path.join(home, 'data'),
    MEDIA_DIR: path.join(home, 'media'),
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    ...settings,
  }
  const url = `http://localhost:${port}`
  const printed: string[] = []
  const launch = () => launchReady({ url, env, printed, uid })
  let child = await launch()
  const stop = () => endedBy(child, 'SIGTERM')
  return {
    url,
    dataDir: env['DATA_DIR'] ?? '',
    mediaDir: env['MEDIA_DIR'] ?? '',
    settings: env,
    get log() {
      return printed.join('')
    },
    get pid() {
      return child.pid ?? 0
    },
    stop,
    kill9: async () => void (await endedBy(child, 'SIGKILL')),
    restart: async () => {
      await stop()
      child = await launch()
    },
    remove: async () => {
      await stop()
      await stopOrphan(env['DATA_DIR'] ?? '')
      await rm(home, { recursive: true, force: true })
    },
  }
}

interface RunOptions {
  entry?: string
  args?: string[]
  /** What is done to it while it runs. */
  meanwhile?: (child: ChildProcess) => Promise<void>
}

export interface Run {
  code: number | null
  output: string
}

/** Runs a built program to its end, for example a start that is expected to be refused. */
export async function runBuilt(
  settings: Settings,
  { entry = ENTRY, args = [], meanwhile }: RunOptions = {},
): Promise<Run> {
  const printed: string[] = []
  const child = await spawnBuilt({ entry, args, env: settings, printed })
  await meanwhile?.(child)
  return { code: await exitOf(child, READY_WITHIN_MS), output: printed.join('') }
}

/** Polls until the question is answered with something, or says what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + withinMs
  while (Date.now() < deadline) {
    const answer = await ask()
    if (answer) return answer
    await delay(50)
  }
  throw new Error(`not within ${withinMs} ms: ${what}`)
}

/** The process number of the embedded PostgreSQL of a data directory; null when none is noted there. */
export async function databasePid(dataDir: string): Promise<number | null> {
  const file = path.join(dataDir, 'postgres/cluster/postmaster.pid')
  const [first] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  return Number(first) || null
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(ANY_PORT, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

interface Launch {
  url: string
  env: Settings
  printed: string[]
  uid?: number | undefined
}

async function launchReady({ url, env, printed, uid }: Launch): Promise<ChildProcess> {
  const child = await spawnBuilt({ entry: ENTRY, args: [], env, printed, uid })
  const isReady = async () => {
    if (child.exitCode !== null)
      throw new Error(`the server ended with ${child.exitCode}:\n${printed.join('')}`)
    return fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  }
  await eventually('/readyz', isReady, READY_WITHIN_MS).catch(async (error: unknown) => {
    await endedBy(child, 'SIGKILL')
    throw error
  })
  return child
}

interface Program extends Omit<Launch, 'url'> {
  entry: string
  args: string[]
}

/** Only what a fresh shell would have: settings of whoever runs the tests must not reach the product. */
async function spawnBuilt({ entry, args, env, printed, uid }: Program): Promise<ChildProcess> {
  await access(entry).catch(() => {
    throw new Error(`${entry} is missing: run "npm run build" first`)
  })
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--conditions=production', entry, ...args], {
    env: { PATH, HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  child.stdout.on('data', (chunk: Buffer) => printed.push(String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => printed.push(String(chunk)))
  return child
}

async function endedBy(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  return exitOf(child, STOPPED_WITHIN_MS)
}

async function exitOf(child: ChildProcess, withinMs: number): Promise<number | null> {
  const ended = async () => child.exitCode !== null || child.signalCode !== null
  await eventually(`the end of process ${child.pid}`, ended, withinMs).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return child.exitCode
}

/** After our own `kill -9` the database runs on, waiting to be adopted by a next start that does not come. */
async function stopOrphan(dataDir: string): Promise<void> {
  const pid = await databasePid(dataDir)
  if (!pid || !isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  await eventually('the end of the orphaned database', async () => !isAlive(pid)).catch(() => undefined)
}
