import { openCircuit } from '#db/circuit.ts'
import { pauseQueue } from '#db/dnsQueue.ts'
import { inOneTransaction } from '#db/inOneTransaction.ts'
import { alertStaff } from '#db/queueNotices.ts'
import type { DnsError } from '#dns/errors.ts'
import type { JobContext } from './context.ts'

/** How often a provider that refuses us is asked whether it still does. */
export const PROBE_EVERY_S = 60
const ASSUMED_RETRY_AFTER_S = 60
/** Whatever a provider asks for, after this long it is asked again. */
const LONGEST_PAUSE_S = 3600

/** Faults that concern every request alike. */
export function isStopping({ fault }: DnsError): boolean {
  return fault === 'configuration' || fault === 'rate-limited'
}

/** Stops the whole queue. One alert for each cause that somebody has to mend, however many requests wait behind it. */
export async function stopQueue({ payload, zone, log }: JobContext, error: DnsError): Promise<void> {
  const errorCode = error.code
  const traceId = error.details.traceId ?? null
  const forStaff = error.fault === 'configuration'
  const seconds = forStaff ? PROBE_EVERY_S : (pauseAskedFor(error) ?? ASSUMED_RETRY_AFTER_S)
  const isNew = await inOneTransaction(payload, async (db) => {
    const isNews = await openCircuit(db, { zone, errorCode, traceId, seconds })
    await pauseQueue(db, zone)
    if (isNews && forStaff) await alertStaff(db, 'dns-stopped', { code: errorCode, traceId })
    return isNews
  })
  if (!isNew) return
  const facts = { zone, code: errorCode, traceId, seconds }
  if (forStaff) log.error(facts, 'the DNS queue is stopped until somebody mends the configuration')
  else log.warn(facts, 'the DNS provider asks for a pause')
}

/** Seconds the provider asked us to stay away, within reason; null when it named none. */
export function pauseAskedFor({ details }: DnsError): number | null {
  const asked = details.retryAfterMs
  return asked === undefined ? null : Math.min(Math.max(asked / 1000, 1), LONGEST_PAUSE_S)
}
