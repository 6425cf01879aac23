/**
 * The reconciler as a process of its own, to be killed. Reads one line of JSON (`WorkerSettings`), prints `ready` when
 * Payload is up, begins to work at the next line, and ends with its standard input.
 */
import { createInterface } from 'node:readline'
import { getPayload } from 'payload'
import pg from 'pg'
import { z } from 'zod'
import { startJobs } from '#jobs/start.ts'
import { createProvider } from '#dns/createProvider.ts'
import { createLog } from '../../log.ts'
import { parseEnv, setRuntime, type Runtime } from '../../runtime.ts'

/** What the process works on: the settings of the product, `DATABASE_URL` and `CLOUDFLARE_BASE_URL` among them. */
export type WorkerSettings = z.infer<typeof settings>
const settings = z.record(z.string(), z.string())

const lines = createInterface(process.stdin)[Symbol.asyncIterator]()
const nextLine = async (): Promise<string> => {
  const { value, done } = await lines.next()
  return done ? process.exit(0) : value
}

const env = parseEnv(settings.parse(JSON.parse(await nextLine())))
const databaseUrl = env.DATABASE_URL ?? ''
const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 })
const runtime: Runtime = {
  ...{ env, databaseUrl, pool, log: createLog(env.LOG_LEVEL), embeddedDns: null },
  ...{
    jobs: { startedAt: new Date(), byName: new Map() },
    payloadSecret: env.PAYLOAD_SECRET ?? '',
    credentialsKey: Buffer.from(env.CREDENTIALS_KEY ?? '', 'base64'),
  },
}
setRuntime(runtime)
// Evaluated only now: the configuration reads the runtime that was just set.
const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config, disableOnInit: true })
console.log('ready')
await nextLine()
await startJobs({ payload, provider: createProvider({ env, pool, embeddedServer: '' }), runtime })
await nextLine()
