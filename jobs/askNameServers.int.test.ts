import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLookup } from '#dns/embedded/lookup.ts'
import { createEmbeddedProvider } from '#dns/embedded/provider.ts'
import { startDnsServer, type DnsServer } from '#dns/embedded/server.ts'
import { resolutionCounts } from '#db/resolution.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, confirmDns, requestIn } from '#testing/builders.ts'
import { answering, startNameServer, type Said } from '#testing/nameServer.ts'
import { cloudflareProvider, drain, workerOf, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { fresh, type Person } from '#testing/people.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { askNameServers } from './askNameServers.ts'
import type { JobContext } from './context.ts'

const bench = useReconciler()
const cleanups: (() => unknown)[] = []
beforeEach(() => bench.product.pool.query(`UPDATE requests SET provisioning_resolution_next_at = NULL`))
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

const log = { info: () => undefined, warn: () => undefined }

/** The embedded server on a free port over the records that the embedded provider writes. */
async function embedded(): Promise<{ worker: JobContext; server: DnsServer }> {
  const { pool } = bench.product
  const server = await startDnsServer({ port: 0, zone: ZONE, lookup: createLookup({ pool }), log })
  cleanups.push(() => server.close())
  const provider = createEmbeddedProvider({ pool, zone: ZONE, nameServer: `127.0.0.1:${server.port}` })
  return { worker: workerOf(bench.product, provider), server }
}

async function nameServer(reply: Said): Promise<string> {
  const { address, close } = await startNameServer(reply)
  cleanups.push(close)
  return address
}

/** A worker at a Cloudflare whose zone is served by these. */
function servedBy(...nameServers: string[]): JobContext {
  bench.standIn.servedBy(nameServers)
  return workerOf(bench.product, cloudflareProvider(bench.standIn))
}

const provisioned = (): Promise<SubdomainRequest> =>
  requestIn('provisioned', { payload: bench.product.payload, office: bench.office })

async function sight(id: string) {
  const { rows } = await bench.product.pool.query<{
    state: string | null
    said: string | null
    in_s: number | null
  }>(
    `SELECT provisioning_resolution AS state,
       (SELECT string_agg(concat_ws(' ', e ->> 'said', e ->> 'seen'), ', ') FROM jsonb_array_elements(provisioning_answers) e) AS said,
       ceil(extract(epoch FROM provisioning_resolution_next_at - now()) - 0.01)::int AS in_s
     FROM requests WHERE id = $1`,
    [id],
  )
  return rows[0]
}

/** As if the record had been written that long ago, and were due. */
const since = (id: string, seconds: number) =>
  bench.product.pool.query(
    `UPDATE requests SET provisioning_resolution_since = now() - make_interval(secs => $2), provisioning_resolution_next_at = date_trunc('milliseconds', now())
     WHERE id = $1`,
    [id, seconds],
  )

describe('over the embedded server', () => {
  it('what was created, changed, renamed and deleted is answered, each time asked of the server itself', async () => {
    const { worker } = await embedded()
    const subdomain = await aSubdomain(bench, worker)
    const created = String(subdomain.request)
    expect(await sight(created)).toMatchObject({ state: 'written', said: null })
    await askNameServers(worker)
    expect(await sight(created)).toEqual({ state: 'resolving', said: 'as-written', in_s: null })
    const target = { type: 'A', value: '103.130.10.77', proxied: false } as const
    for (const wishes of [{ target }, { newName: fresh('baru') }]) {
      const changed = await decided(worker, { type: 'change', ...wishes })
      await askNameServers(worker)
      expect(await sight(changed)).toEqual({ state: 'resolving', said: 'as-written', in_s: null })
    }
    const deleted = await decided(worker, { type: 'deletion' })
    await askNameServers(worker)
    expect(await sight(deleted)).toEqual({ state: 'resolving', said: 'as-written', in_s: null })

    async function decided(job: JobContext, wishes: Parameters<typeof readyFor>[2]): Promise<string> {
      const { id } = await readyFor(bench, subdomain, wishes)
      await act(bench.product.payload, bench.office.head, id, 'approve')
      await drain(job)
      return id
    }
  })

  it('a record that a person took away is missed by its server', async () => {
    const { worker } = await embedded()
    const subdomain = await aSubdomain(bench, worker)
    await bench.product.pool.query(`DELETE FROM embedded_dns_records WHERE name = $1`, [subdomain.fqdn])
    await askNameServers(worker)
    expect(await sight(String(subdomain.request))).toMatchObject({ state: 'written', said: 'nothing' })
  })
})

describe('over the zone’s name servers as the provider names them', () => {
  it('all have to answer', async () => {
    const good = await nameServer(answering('103.130.10.20'))
    const late = await nameServer(() => ({ flags: 0x0403 }))
    const { id } = await provisioned()
    await askNameServers(servedBy(good, late))
    expect(await sight(id)).toEqual({ state: 'written', said: 'as-written, nothing', in_s: 5 })
    await since(id, 30)
    await askNameServers(servedBy(good, good))
    expect(await sight(id)).toMatchObject({ state: 'resolving', in_s: null })
  })

  it('after ten minutes it is said which server said what', async () => {
    const heard = [
      await nameServer(answering('103.130.10.20')),
      await nameServer(answering('198.51.100.7')),
      await nameServer(() => ({ flags: 5 })),
    ]
    const { id } = await provisioned()
    await since(id, 599)
    await askNameServers(servedBy(...heard))
    expect(await sight(id)).toMatchObject({ state: 'written', in_s: 60 })
    await since(id, 600)
    await askNameServers(servedBy(...heard, await nameServer(() => null)))
    const said = 'as-written, otherwise A 198.51.100.7, refused, silent'
    expect(await sight(id)).toEqual({ state: 'not-resolving', said, in_s: 600 })
    await since(id, 86_400)
    await askNameServers(servedBy(...heard))
    expect(await sight(id)).toMatchObject({ state: 'not-resolving', in_s: null })
  })

  it('a closed port and a name without an address are told apart', async () => {
    const { id } = await provisioned()
    await askNameServers(servedBy('127.0.0.1:1', 'tidak-ada.invalid'))
    expect(await sight(id)).toMatchObject({ state: 'written', said: 'unreachable, unknown-server' })
  })

  it('are asked again after an outage of the provider, which hides who they are', async () => {
    const worker = servedBy(await nameServer(answering('103.130.10.20')))
    const { id } = await provisioned()
    bench.standIn.faults.inject({ kind: 'unavailable', times: 9 })
    await askNameServers(worker)
    expect(await sight(id)).toEqual({ state: 'written', said: null, in_s: 5 })
    bench.standIn.faults.clear()
    await since(id, 30)
    await askNameServers(worker)
    expect(await sight(id)).toMatchObject({ state: 'resolving' })
  })

  it('nobody is asked while the provider refuses us', async () => {
    let asked = 0
    const worker = servedBy(await nameServer(() => ((asked += 1), null)))
    const { id } = await provisioned()
    await bench.product.pool.query(
      `INSERT INTO dns_circuit (zone, error_code, opened_at, resume_at) VALUES ($1, 'token-rejected', now(), now())`,
      [ZONE],
    )
    await askNameServers(worker)
    expect([asked, bench.standIn.requests.length]).toEqual([0, 0])
    expect(await sight(id)).toMatchObject({ state: 'written', in_s: 0 })
  })

  it('two processes ask once', async () => {
    let asked = 0
    const server = await nameServer((question) => ((asked += 1), answering('103.130.10.20')(question)))
    await provisioned()
    const worker = servedBy(server)
    await Promise.all([askNameServers(worker), askNameServers(worker)])
    expect(asked).toBe(1)
  })
})

describe('only the newest decision counts', () => {
  it('a change ends what was asked about the creation, and nothing is asked while it is carried out', async () => {
    const old = await nameServer(answering('103.130.10.20'))
    const worker = servedBy(await nameServer(() => ({ flags: 5 })))
    const subdomain = await aSubdomain(bench, worker)
    const created = String(subdomain.request)
    await since(created, 700)
    await askNameServers(worker)
    expect(await sight(created)).toMatchObject({ state: 'not-resolving' })
    const target = { type: 'A', value: '103.130.10.77', proxied: false } as const
    const { id } = await readyFor(bench, subdomain, { type: 'change', target })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    await since(created, 700)
    await askNameServers(servedBy(old))
    expect(await sight(created)).toMatchObject({ state: 'not-resolving' })
    await drain(worker)
    expect(await sight(created)).toEqual({ state: null, said: null, in_s: null })
    await askNameServers(servedBy(old))
    expect(await sight(id)).toMatchObject({ state: 'written', said: 'as-before A 103.130.10.20' })
  })

  it('an answer that comes after a later decision is not written down', async () => {
    const { id } = await provisioned()
    const server = await nameServer((question) => {
      void bench.product.pool
        .query(`UPDATE requests SET provisioning_resolution_next_at = NULL WHERE id = $1`, [id])
        .then(() => release())
      return held ? null : answering('103.130.10.20')(question)
    })
    let held = true
    const release = () => (held = false)
    await askNameServers(servedBy(server))
    expect(await sight(id)).toEqual({ state: 'written', said: null, in_s: null })
  })
})

it('staff see how many are open, units only their own state', async () => {
  const { payload, db } = bench.product
  const before = (await resolutionCounts(db)).written ?? 0
  const { id } = await provisioned()
  expect((await resolutionCounts(db)).written).toBe(before + 1)
  await askNameServers(servedBy(await nameServer(() => ({ flags: 0x0403 }))))
  const seenBy = async (user: Person) =>
    (await payload.findByID({ collection: 'requests', id, depth: 0, user, overrideAccess: false }))
      .provisioning
  expect(await seenBy(bench.office.officer)).toMatchObject({
    resolution: 'written',
    answers: [{ said: 'nothing' }],
  })
  const unit = await seenBy(bench.office.operator)
  expect(unit).toMatchObject({ resolution: 'written' })
  expect(unit).not.toHaveProperty('answers')
})

it('a hand-over is not held up by what name servers say', async () => {
  const request = await requestIn('approved', { payload: bench.product.payload, office: bench.office })
  await confirmDns(bench.product.payload, request)
  await since(request.id, 700)
  await askNameServers(servedBy(await nameServer(() => ({ flags: 5 }))))
  expect(await sight(request.id)).toMatchObject({ state: 'not-resolving' })
  const { payload } = bench.product
  await payload.create({
    collection: 'handovers',
    data: { request: request.id, noneNeeded: true, reason: 'Peladen OPD' },
    user: bench.office.officer,
    overrideAccess: false,
  })
  expect(await act(payload, bench.office.officer, request.id, 'handOver')).toMatchObject({
    status: 'completed',
  })
  expect(await sight(request.id)).toMatchObject({ state: 'not-resolving' })
})
