/**
 * `npm run bench:approve -- [requests]`: from the approval to the record in place, as a person at the panel would
 * measure it, beside what the provider itself takes for the same calls.
 */
import { startJobs } from '#jobs/start.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, TARGET } from '../builders.ts'
import { startCloudflareStandIn } from '../cloudflare/standIn.ts'
import type { TestPayload } from '../payload.ts'
import { anOffice } from '../people.ts'
import { bindTo, cloudflareProvider, embeddedProvider, fqdnOf, readyToApprove, ZONE } from '../reconciler.ts'
import { startOwnProduct } from './ownProduct.ts'

/** Of each call to the stand-in: Jakarta to Cloudflare's API and back. */
const LATENCY_MS = 50

const [requests = 50] = process.argv.slice(2).map(Number)
const product = await startOwnProduct()
const office = await anOffice(product.payload)
const standIn = await startCloudflareStandIn({ zoneName: ZONE, latencyMs: LATENCY_MS, quota: 100_000 })

show('embedded', await measure(embeddedProvider(product)))
await bindTo(product.pool, { kind: 'cloudflare', zoneId: standIn.zoneId })
show(`Cloudflare stand-in, ${LATENCY_MS} ms a call`, await measure(cloudflareProvider(standIn)))
await standIn.close()
await product.stop()
process.exit(0)

function show(title: string, columns: Record<string, number[]>): void {
  console.log(`${title}: milliseconds from the click, ${requests} approvals one after the other`)
  const lines = Object.entries(columns).map(([name, values]) => [
    name,
    { median: median(values), worst: Math.round(Math.max(...values)) },
  ])
  console.table(Object.fromEntries(lines))
}

interface Watched {
  provider: DnsProvider
  /** When a record was reported to stand, and how busy the provider had been until then; by name. */
  written: Map<string, { at: number; busyMs: number }>
  /** Milliseconds during which at least one call was under way. */
  busyMs: () => number
}

async function measure(inner: DnsProvider): Promise<Record<string, number[]>> {
  const watched = watch(inner)
  const ready: SubdomainRequest[] = []
  for (let n = 0; n < requests; n += 1) ready.push(await readyToApprove(product, office))
  const jobs = await startJobs({
    payload: product.payload,
    provider: watched.provider,
    runtime: product.runtime,
  })
  const save: number[] = []
  const record: number[] = []
  const own: number[] = []
  const active: number[] = []
  for (const request of ready) {
    const before = watched.busyMs()
    const clicked = performance.now()
    await act(product.payload, office.head, request.id, 'approve', { target: TARGET })
    save.push(performance.now() - clicked)
    await provisioned(product, request.id)
    active.push(performance.now() - clicked)
    const written = watched.written.get(fqdnOf(request))
    record.push((written?.at ?? NaN) - clicked)
    own.push((written?.busyMs ?? NaN) - before)
  }
  await jobs.stop()
  const beyond = record.map((all, n) => all - (own[n] ?? 0))
  return {
    'record in place': record,
    "provider's own time": own,
    'beyond it': beyond,
    'saving alone': save,
    'in the register': active,
  }
}

/** The provider, with a clock: calls that run side by side count once. */
function watch(inner: DnsProvider): Watched {
  const written: Watched['written'] = new Map()
  let [busy, open, since] = [0, 0, 0]
  const timed = async <T>(call: () => Promise<T>): Promise<T> => {
    if (open++ === 0) since = performance.now()
    try {
      return await call()
    } finally {
      if (--open === 0) busy += performance.now() - since
    }
  }
  const provider: DnsProvider = {
    ...inner,
    assertZone: () => timed(() => inner.assertZone()),
    listByName: (fqdn) => timed(() => inner.listByName(fqdn)),
    apply: async (change) => {
      const record = await timed(() => inner.apply(change))
      if (record) written.set(record.name, { at: performance.now(), busyMs: busy })
      return record
    },
  }
  return { provider, written, busyMs: () => busy }
}

async function provisioned({ pool }: TestPayload, id: string): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(`SELECT 1 FROM requests WHERE id = $1 AND status = 'provisioned'`, [
      id,
    ])
    if (rowCount === 1) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN)
}
