import type { Payload } from 'payload'
import { drizzleOf } from '#db/transaction.ts'
import type { JobContext } from '#jobs/context.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { Runtime } from '#runtime.ts'

/** What the demo needs of the running product. */
export interface Ground {
  started: { payload: Payload; runtime: Runtime }
  provider: DnsProvider
  signal: AbortSignal
}

/** Where the stories are played. */
export interface Stage {
  payload: Payload
  /** The worker's, so that names are written as they always are. */
  job: JobContext
  today: Date
}

export function stageOn({ started, provider, signal }: Ground, today: Date): Stage {
  const { payload, runtime } = started
  const { pool, log, env } = runtime
  const job = {
    payload,
    provider,
    db: drizzleOf(payload.db),
    pool,
    zone: env.DNS_ZONE,
    mediaDir: env.MEDIA_DIR,
    mailer: null,
    publicUrl: env.PUBLIC_URL,
    log,
    signal,
  }
  return { payload, job, today }
}
