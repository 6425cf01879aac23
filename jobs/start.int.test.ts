import pg from 'pg'
import { afterEach, expect, inject, it, vi } from 'vitest'
import type { DnsProvider } from '#dns/provider.ts'
import { act } from '#testing/builders.ts'
import { cloudflareProvider, elapse, fqdnOf, readyToApprove, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { startJobs } from './start.ts'

const bench = useReconciler()
const PATIENCE = { timeout: 20_000, interval: 5 }

let jobs: Awaited<ReturnType<typeof startJobs>> | null = null
afterEach(async () => {
  await jobs?.stop()
  jobs = null
})
async function start(provider: DnsProvider = cloudflareProvider(bench.standIn)): Promise<void> {
  jobs = await startJobs({ payload: bench.product.payload, provider, runtime: bench.product.runtime })
}
const approve = (id: string) =>
  act(bench.product.payload, bench.office.head, id, 'approve', { target: TARGET })
const TARGET = { type: 'A', value: '103.130.10.20', proxied: false } as const
const provisioned = (id: string) =>
  vi.waitFor(
    async () => expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' }),
    PATIENCE,
  )

it('takes up what was approved while nothing ran', async () => {
  const { id } = await bench.approved()
  await start()
  await provisioned(id)
})

it('takes up an approval at its commit', async () => {
  const { id } = await readyToApprove(bench.product, bench.office)
  const provider = cloudflareProvider(bench.standIn)
  const asked = vi.fn<() => void>()
  const listByName = (fqdn: string) => (asked(), provider.listByName(fqdn))
  await start({ ...provider, listByName })
  await approve(id)
  const committed = performance.now()
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), { timeout: 20_000, interval: 1 })
  // Its turn on the clock would come after 2.5 s on average.
  expect(performance.now() - committed).toBeLessThan(1_000)
  await provisioned(id)
})

/** The database without anybody connected and nobody let in, as while it restarts; seen from another database. */
async function databaseAway(meanwhile: () => Promise<unknown>): Promise<void> {
  const name = new URL(bench.product.databaseUrl).pathname.slice(1)
  const admin = new pg.Client({ connectionString: inject('adminDatabaseUrl') })
  await admin.connect()
  try {
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [name])
    await meanwhile()
  } finally {
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
    await admin.end()
  }
}

it('survives a database that goes away in the middle of the work, and finishes it', async () => {
  const request = await bench.approved()
  const provider = cloudflareProvider(bench.standIn)
  let first = true
  const apply: DnsProvider['apply'] = async (change) => {
    const record = await provider.apply(change)
    if (first) {
      first = false
      await databaseAway(async () => undefined)
    }
    return record
  }
  await start({ ...provider, apply })
  await vi.waitFor(() => expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1), PATIENCE)
  await vi.waitFor(() => elapse(bench.product.pool, 61), PATIENCE)
  await provisioned(request.id)
  expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
})

it('comes back by itself after an outage of the database', async () => {
  const { id } = await readyToApprove(bench.product, bench.office)
  const failed = vi.spyOn(bench.product.runtime.log, 'error')
  await start()
  await databaseAway(() =>
    vi.waitFor(
      () =>
        expect(failed).toHaveBeenCalledWith(expect.objectContaining({ job: 'reconcileDns' }), 'job failed'),
      PATIENCE,
    ),
  )
  failed.mockRestore()
  await approve(id)
  await provisioned(id)
})

it('ends when the call under way has ended, and leaves the rest for the next start', async () => {
  const requests = []
  for (let n = 0; n < 4; n += 1) requests.push(await bench.approved())
  const held = bench.standIn.faults.inject({ kind: 'hold-before-apply', method: 'POST', times: 3 })
  await start()
  await vi.waitFor(
    () => expect(bench.standIn.requests.filter(({ method }) => method === 'POST')).toHaveLength(3),
    PATIENCE,
  )
  const stopped = jobs?.stop()
  held.release()
  await stopped
  const states = await Promise.all(requests.map(({ id }) => standing(bench.product.pool, id)))
  expect(states.map(({ status }) => status).sort()).toEqual([
    'approved',
    'provisioned',
    'provisioned',
    'provisioned',
  ])
  expect(states.find(({ status }) => status === 'approved')).toMatchObject({ state: 'queued', fence: 0 })
})
