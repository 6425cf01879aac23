import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { drizzleOf } from '#db/transaction.ts'
import { createLog } from '../../log.ts'
import { parseEnv } from '../../runtime.ts'
import { startUp } from '../../startup.ts'
import type { TestPayload } from '../payload.ts'

/** The product without HTTP on a database server of its own, durable as in life; everything is gone after `stop`. */
export async function startOwnProduct(): Promise<TestPayload> {
  const home = await mkdtemp(path.join(tmpdir(), 'tapin-bench-'))
  const env = parseEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATA_DIR: home,
    MEDIA_DIR: path.join(home, 'media'),
  })
  const { payload, runtime, postgres } = await startUp(env, { log: createLog(env.LOG_LEVEL) })
  const stop = async () => {
    await postgres?.stop()
    await rm(home, { recursive: true, force: true })
  }
  return {
    payload,
    runtime,
    pool: runtime.pool,
    db: drizzleOf(payload.db),
    databaseUrl: runtime.databaseUrl,
    stop,
  }
}
