import type { Logger } from 'pino'
import type { Pool } from 'pg'
import type { JobRecords } from '#domain/jobs.ts'
import { parseEnv, type Env } from './env.ts'

/** What is only known once the process runs: the database it found or started, the secrets it read or made. */
export interface Runtime {
  env: Env
  databaseUrl: string
  payloadSecret: string
  /** 32 bytes; encrypts login information. */
  credentialsKey: Buffer
  log: Logger
  /** Our own few connections beside Payload's pool: the worker, the embedded name server. */
  pool: Pool
  /** `host:port` of the embedded name server; null while none runs in this process. */
  embeddedDns: string | null
  /** How the scheduled jobs of this process go. */
  jobs: JobRecords
}

/**
 * The built server evaluates this module several times (Express, Next's routes), with module state not shared:
 * the one runtime therefore hangs on the process.
 */
const KEY = Symbol.for('subdomain.runtime')
// The one place where the global object is widened: it offers no typed slot of its own.
const holder = globalThis as { [KEY]?: Runtime }

export function setRuntime(runtime: Runtime): void {
  holder[KEY] = runtime
}

/** The running process's runtime. @throws when called before the server has set it. */
export function runtime(): Runtime {
  const found = holder[KEY]
  if (!found) throw new Error('the runtime is used before the server has started it')
  return found
}

/** For the Payload configuration, which tools also evaluate without a server (types, migrations). */
export function runtimeOrNull(): Runtime | null {
  return holder[KEY] ?? null
}

export { parseEnv, type Env }
