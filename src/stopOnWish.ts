import { setTimeout as delay } from 'node:timers/promises'
import type { DnsServer } from '#dns/embedded/server.ts'
import type { Drainable } from './http/drainable.ts'
import type { Started } from './startup.ts'

/** For what is being answered, and again for a job in the middle of something. The unit of systemd waits longer than both. */
const ANSWER_WITHIN_MS = 20_000
const STOP_WITHIN_MS = 20_000

/** Everything that is to be stopped. */
export interface Running {
  http: Drainable
  started: Started
  dnsServer: DnsServer | null
  stopJobs: () => Promise<void>
}

/**
 * Ends the process in order once that is wished: first what people are waiting for, then whoever works, then the
 * database, so that nothing loses the ground under its feet.
 */
export function stopOnWish({ wish, ...running }: Running & { wish: AbortSignal }): void {
  const { runtime, postgres } = running.started
  const stop = () => void stopInOrder(running, wish)
  if (wish.aborted) stop()
  else wish.addEventListener('abort', stop, { once: true })
  postgres?.onFailure((error) => {
    runtime.log.fatal({ error: error.message }, 'the embedded database could not be brought back')
    process.exit(1)
  })
}

async function stopInOrder(
  { http, started, dnsServer, stopJobs }: Running,
  wish: AbortSignal,
): Promise<void> {
  const { log } = started.runtime
  log.info({ signal: wish.reason }, 'stopping')
  const cut = await http.drain(ANSWER_WITHIN_MS)
  if (cut > 0) log.warn({ requests: cut }, 'stopped before every request was answered')
  await Promise.race([stopJobs(), delay(STOP_WITHIN_MS)])
  await dnsServer?.close()
  await started.postgres?.stop()
  process.exit(0)
}
