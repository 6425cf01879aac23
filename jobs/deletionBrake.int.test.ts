import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DnsProvider } from '#dns/provider.ts'
import { availableActions } from '#endpoints/availableActions.ts'
import { act } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { historyOf, outcomeOf } from '#testing/office.ts'
import type { Person } from '#testing/people.ts'
import { cloudflareProvider, elapse, embeddedProvider, standing, workerOf } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import type { JobContext } from './context.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const pools: pg.Pool[] = []
afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.end()))))
afterEach(() => permit(5))

const HOUR_S = 3600
const LANES = [1, 2, 3]
const pool = () => bench.product.pool
const permit = (deletionsPerHour: number) =>
  bench.product.payload.updateGlobal({ slug: 'service', data: { deletionsPerHour } })
const confirm = (by: Person, id: string) => act(bench.product.payload, by, id, 'confirmDeletion')

/** A worker with connections of its own, as in another process. */
function anotherProcess(provider: DnsProvider): JobContext {
  const own = new pg.Pool({ connectionString: bench.product.databaseUrl, max: 8 })
  pools.push(own)
  return workerOf(bench.product, provider, { pool: own, db: drizzle({ client: own }) })
}

async function approvedDeletion(worker: JobContext): Promise<{ id: string; fqdn: string }> {
  const subdomain = await aSubdomain(bench, worker)
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  await act(bench.product.payload, bench.office.head, id, 'approve')
  return { id, fqdn: subdomain.fqdn }
}

async function approvedDeletions(count: number, worker: JobContext): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) ids.push((await approvedDeletion(worker)).id)
  return ids
}

async function statesOf(ids: readonly string[]) {
  const all = await Promise.all(ids.map(async (id) => ({ id, ...(await standing(pool(), id)) })))
  return {
    all,
    done: all.filter(({ status }) => status === 'completed').map(({ id }) => id),
    waiting: all.filter(({ code }) => code === 'deletion-brake').map(({ id }) => id),
  }
}

async function told(): Promise<string[]> {
  const { rows } = await pool().query<{ role: string }>(
    `SELECT u.role FROM notifications n JOIN users u ON u.id = n.recipient_id WHERE n.kind = 'deletion-brake' ORDER BY u.role::text`,
  )
  return rows.map(({ role }) => role)
}

describe.each<[string, () => DnsProvider]>([
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
])('with two processes at %s', (_, provider) => {
  it('five of eight deletions go through, the sixth when it is confirmed, the rest an hour later', async () => {
    const here = workerOf(bench.product, provider())
    const there = anotherProcess(provider())
    const allAtOnce = () => Promise.all(LANES.flatMap(() => [reconcileDns(here), reconcileDns(there)]))
    const deletions = []
    for (let n = 0; n < 8; n += 1) deletions.push(await approvedDeletion(here))
    const ids = deletions.map(({ id }) => id)
    await allAtOnce()
    const first = await statesOf(ids)
    expect([first.done.length, first.waiting.length]).toEqual([5, 3])
    for (const { fqdn, id } of deletions)
      expect(await provider().listByName(fqdn)).toHaveLength(first.done.includes(id) ? 0 : 1)
    const [sixth = '', ...rest] = first.waiting
    await confirm(bench.office.officer, sixth)
    await allAtOnce()
    expect((await statesOf(ids)).waiting).toEqual(rest)
    await elapse(pool(), HOUR_S + 1)
    await allAtOnce()
    expect((await statesOf(ids)).done).toHaveLength(8)
    expect(await told()).toEqual(['admin', 'head', 'officer'])
  })
})

describe('a deletion beyond the number of the hour', () => {
  it('waits until the oldest of the hour makes room, costs no attempt and begins no write', async () => {
    await permit(2)
    const ids = await approvedDeletions(2, bench.worker())
    await reconcileDns(bench.worker())
    await elapse(pool(), 600)
    ids.push(...(await approvedDeletions(1, bench.worker())))
    await reconcileDns(bench.worker())
    const [first, second, third = ''] = ids
    expect(await statesOf(ids)).toMatchObject({ done: [first, second], waiting: [third] })
    const waits = await standing(pool(), third)
    expect(waits).toMatchObject({ status: 'approved', state: 'waiting', attempts: 0, writeBegun: false })
    // Ten minutes of the hour are over, and whatever this test takes.
    expect([
      waits.inSeconds && waits.inSeconds <= HOUR_S - 600,
      waits.inSeconds && waits.inSeconds > 1800,
    ]).toEqual([true, true])
    await elapse(pool(), 1200)
    await reconcileDns(bench.worker())
    expect((await statesOf([third])).waiting).toEqual([third])
    await elapse(pool(), 1800)
    await reconcileDns(bench.worker())
    expect((await statesOf([third])).done).toEqual([third])
  })

  it('with none permitted waits for a second person alone, and asks again every hour', async () => {
    await permit(0)
    const [id = ''] = await approvedDeletions(1, bench.worker())
    for (let hour = 0; hour < 3; hour += 1) {
      await reconcileDns(bench.worker())
      expect(await standing(pool(), id)).toMatchObject({ state: 'waiting', code: 'deletion-brake' })
      await elapse(pool(), HOUR_S + 1)
    }
    await reconcileDns(bench.worker())
    await confirm(bench.office.officer, id)
    await reconcileDns(bench.worker())
    expect((await statesOf([id])).done).toEqual([id])
  })

  it('does not hold up creations and changes', async () => {
    await permit(0)
    const subdomain = await aSubdomain(bench, bench.worker())
    await approvedDeletions(1, bench.worker())
    const target = { type: 'A', value: '103.130.10.99', proxied: false } as const
    const change = await readyFor(bench, subdomain, { type: 'change', target })
    await act(bench.product.payload, bench.office.head, change.id, 'approve')
    const creation = await bench.approved()
    await reconcileDns(bench.worker())
    for (const { id } of [change, creation])
      expect(await standing(pool(), id)).toMatchObject({ status: 'provisioned' })
  })

  it('has its leave still when the answer to its write was lost', async () => {
    await permit(1)
    const [id = ''] = await approvedDeletions(1, bench.worker())
    bench.standIn.faults.inject({ kind: 'drop-before-apply', method: 'DELETE' })
    await reconcileDns(bench.worker())
    expect(await standing(pool(), id)).toMatchObject({ status: 'approved', state: 'verifying' })
    await elapse(pool(), 60)
    await reconcileDns(bench.worker())
    expect((await statesOf([id])).done).toEqual([id])
  })

  it('asks for leave anew when the decision was reopened and taken again', async () => {
    await permit(1)
    const { payload } = bench.product
    const [first = '', second = ''] = await approvedDeletions(2, bench.worker())
    await reconcileDns(bench.worker())
    await confirm(bench.office.officer, second)
    await act(payload, bench.office.head, second, 'reopen', { note: 'Belum pasti.' })
    await act(payload, bench.office.head, second, 'approve')
    await reconcileDns(bench.worker())
    expect(await statesOf([first, second])).toMatchObject({ done: [first], waiting: [second] })
  })
})

describe('the second person', () => {
  const answer = z.object({ actions: z.array(z.object({ action: z.string(), possible: z.boolean() })) })
  async function offered(by: Person, id: string): Promise<boolean | undefined> {
    const { body } = await callEndpoint(bench.product.payload, availableActions, { by, params: { id } })
    return answer.parse(body).actions.find(({ action }) => action === 'confirmDeletion')?.possible
  }

  async function braked(): Promise<string> {
    await permit(0)
    const [id = ''] = await approvedDeletions(1, bench.worker())
    await reconcileDns(bench.worker())
    return id
  }

  it('is anybody who decides or reviews, except whoever approved', async () => {
    const { head, officer, operator, admin } = bench.office
    const id = await braked()
    expect(await outcomeOf(confirm(head, id))).toMatchObject({ code: 'second-person-needed', status: 403 })
    expect(await outcomeOf(confirm(operator, id))).toMatchObject({ code: 'not-allowed', status: 403 })
    expect(await outcomeOf(confirm(admin, id))).toMatchObject({ status: 403 })
    expect(await Promise.all([head, officer, operator, admin].map((by) => offered(by, id)))).toEqual([
      ...[false, true, undefined, undefined],
    ])
    expect(await outcomeOf(confirm(officer, id))).toMatchObject({ status: 200 })
  })

  it('is named in the register of the request and in its history', async () => {
    const id = await braked()
    const { provisioning } = await confirm(bench.office.officer, id)
    expect(provisioning).toMatchObject({
      confirmedBy: bench.office.officer.id,
      state: 'queued',
      errorCode: null,
    })
    expect((await historyOf(bench.product.payload, id)).slice(-2)).toEqual([
      'dnsTrouble',
      'confirmDeletion approved→approved',
    ])
  })

  it('is not asked about what does not wait', async () => {
    const { id } = await bench.approved()
    expect(await offered(bench.office.officer, id)).toBeUndefined()
    expect(await outcomeOf(confirm(bench.office.officer, id))).toMatchObject({
      code: 'not-braked',
      status: 409,
    })
  })
})
