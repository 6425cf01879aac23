import cron from 'node-cron'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { listen } from '#db/listen.ts'
import { drizzleOf } from '#db/transaction.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { createMailer } from '#mail/createMailer.ts'
import type { JobRecords } from '#domain/jobs.ts'
import { OFFICE_ZONE } from '#domain/officeTime.ts'
import type { Env } from '#env.ts'
import { boundProvider } from './boundProvider.ts'
import type { JobContext } from './context.ts'
import { noted } from './noted.ts'
import { runner, type Runner } from './runner.ts'
import { SCHEDULE } from './schedule.ts'

type Settings = Pick<Env, 'DNS_ZONE' | 'MEDIA_DIR' | 'PUBLIC_URL' | 'SMTP_URL' | 'MAIL_FROM'>

interface Parts {
  payload: Payload
  provider: DnsProvider
  runtime: { env: Settings; databaseUrl: string; pool: Pool; log: Logger; jobs: JobRecords }
}

/** Starts the clock and the listener. `stop` lets what is under way come to its end. */
export async function startJobs({
  payload,
  provider,
  runtime,
}: Parts): Promise<{ stop: () => Promise<void> }> {
  const { pool, log, databaseUrl } = runtime
  const ending = new AbortController()
  const zone = runtime.env.DNS_ZONE
  const db = drizzleOf(payload.db)
  const context: JobContext = {
    payload,
    provider: boundProvider(provider, { db, zone }),
    db,
    pool,
    zone,
    mediaDir: runtime.env.MEDIA_DIR,
    mailer: createMailer(runtime.env),
    publicUrl: runtime.env.PUBLIC_URL,
    log,
    signal: ending.signal,
  }
  const runners = new Map(SCHEDULE.map((job) => [job.run, runner(noted(job, runtime.jobs), context)]))
  const tasks = SCHEDULE.map((job) =>
    cron.schedule(job.cron, () => runners.get(job.run)?.wake(), { timezone: OFFICE_ZONE, name: job.name }),
  )
  const listeners = await Promise.all(
    SCHEDULE.flatMap(({ run, wokenBy: channel }) =>
      channel ? [listen({ databaseUrl, channel, onNotice: () => runners.get(run)?.wake(), log })] : [],
    ),
  )
  for (const job of SCHEDULE) if (job.atStart) runners.get(job.run)?.wake()
  return {
    stop: async () => {
      ending.abort()
      await Promise.all([
        ...listeners.map((listener) => listener.close()),
        ...tasks.map((task) => task.stop()),
      ])
      await Promise.all([...runners.values()].map((each: Runner) => each.stop()))
    },
  }
}
