import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { beginWrite, claimWork, putBack, renewLease, type Work } from '#db/dnsQueue.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { act } from '#testing/builders.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import {
  cloudflareProvider,
  elapse,
  embeddedProvider,
  fqdnOf,
  standing,
  workerOf,
  ZONE,
} from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { carryOut } from './carryOut.ts'
import type { JobContext } from './context.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const pools: pg.Pool[] = []
afterEach(async () => void (await Promise.all(pools.splice(0).map((pool) => pool.end()))))

/** A worker with connections of its own, as in another process. */
function anotherProcess(provider: DnsProvider): JobContext {
  const pool = new pg.Pool({ connectionString: bench.product.databaseUrl, max: 4 })
  pools.push(pool)
  return workerOf(bench.product, provider, { pool, db: drizzle({ client: pool }) })
}

async function claimed(): Promise<Work> {
  const work = await claimWork(bench.worker().db, { zone: ZONE, mode: 'queue' })
  if (!work) throw new Error('nothing to do')
  return work
}

/** The worker's provider, with something that happens right after its first look. */
function withAfterLook(provider: DnsProvider, happens: () => Promise<unknown>): DnsProvider {
  let first = true
  const listByName = async (fqdn: string) => {
    const live = await provider.listByName(fqdn)
    if (first) {
      first = false
      await happens()
    }
    return live
  }
  return { ...provider, listByName }
}

const writes = () => bench.standIn.requests.filter(isWrite)

describe('two processes at once', () => {
  it.each<[string, () => DnsProvider]>([
    ['the embedded server', () => embeddedProvider(bench.product)],
    ['Cloudflare', () => cloudflareProvider(bench.standIn)],
  ])('carry out twenty approvals once each with %s', { timeout: 120_000 }, async (_, provider) => {
    const requests = []
    for (let n = 0; n < 20; n += 1) requests.push(await bench.approved())
    const lanes = [anotherProcess(provider()), anotherProcess(provider())].flatMap((job) => [job, job, job])
    await Promise.all(lanes.map((job) => reconcileDns(job)))
    const ids = requests.map(({ id }) => id)
    const { rows } = await bench.product.pool.query(
      `SELECT r.id, r.status, r.provisioning_fence::int AS fence,
         (SELECT count(*)::int FROM events e WHERE e.request_id = r.id AND e.action = 'confirmDns') AS confirmed,
         (SELECT count(*)::int FROM subdomains s WHERE s.request_id = r.id) AS subdomains
       FROM requests r WHERE r.id = ANY ($1)`,
      [ids],
    )
    const once = { status: 'provisioned', fence: 1, confirmed: 1, subdomains: 1 }
    expect(rows.map(({ id: _id, ...rest }) => rest)).toEqual(Array(20).fill(once))
    for (const request of requests) expect(await provider().listByName(fqdnOf(request))).toHaveLength(1)
    expect(writes().length === 0 || writes().length === 20).toBe(true)
  })
})

describe('a worker that lost its lease', () => {
  it('neither writes nor changes anything', async () => {
    const { id } = await bench.approved()
    const late = await claimed()
    await elapse(bench.product.pool, 61)
    const owner = await claimed()
    expect(owner).toMatchObject({ request: id, fence: late.fence + 1 })
    const before = await standing(bench.product.pool, id)
    expect(await carryOut(bench.worker(), late)).toBeNull()
    const { db } = bench.worker()
    const outcome = { state: 'conflict', inSeconds: null, errorCode: 'name-taken', traceId: null } as const
    expect(await putBack(db, late, { ...outcome, attempts: 9, found: [], absent: true })).toBe(false)
    expect(await renewLease(db, late)).toBe(false)
    expect(writes()).toEqual([])
    expect(await standing(bench.product.pool, id)).toEqual(before)
  })

  it('between its look and its write leaves the write to the one who has it', async () => {
    const request = await bench.approved()
    const provider = cloudflareProvider(bench.standIn)
    const slept = withAfterLook(provider, async () => {
      await elapse(bench.product.pool, 61)
      const owner = await claimed()
      await carryOut(anotherProcess(provider), owner)
    })
    await carryOut(workerOf(bench.product, slept), await claimed())
    expect(writes()).toHaveLength(1)
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
    expect(await standing(bench.product.pool, request.id)).toMatchObject({ status: 'provisioned' })
  })

  it('does not confirm what it saw', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'apply-then-drop', method: 'POST' })
    await reconcileDns(bench.worker())
    await elapse(bench.product.pool, 3)
    const late = await claimed()
    const slept = withAfterLook(cloudflareProvider(bench.standIn), async () => {
      await elapse(bench.product.pool, 61)
      await claimed()
    })
    expect(await carryOut(workerOf(bench.product, slept), late)).toBeNull()
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'approved', state: 'working' })
  })
})

it('a process that is only paused keeps its name; the next one comes back later and burns no attempt', async () => {
  const { id, requestedName } = await bench.approved()
  const paused = await bench.product.pool.connect()
  await paused.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`dns:${requestedName}`])
  await reconcileDns(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({
    state: 'waiting',
    attempts: 0,
    code: null,
    inSeconds: 5,
  })
  expect(bench.standIn.requests).toEqual([])
  await paused.query('SELECT pg_advisory_unlock_all()')
  paused.release()
  await elapse(bench.product.pool, 6)
  await reconcileDns(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
})

describe('reopening', () => {
  const reopen = (id: string) =>
    act(bench.product.payload, bench.office.head, id, 'reopen', { note: 'Keliru.' })

  it('after the look and before the write: nothing is written, and a new approval need not wait', async () => {
    const { id } = await bench.approved()
    const provider = withAfterLook(cloudflareProvider(bench.standIn), () => reopen(id))
    await reconcileDns(workerOf(bench.product, provider))
    expect(writes()).toEqual([])
    expect(await standing(bench.product.pool, id)).toMatchObject({
      status: 'in-review',
      state: null,
      lease: false,
    })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
  })

  it('is refused from the moment the write is announced', async () => {
    const { id } = await bench.approved()
    expect(await beginWrite(bench.worker().db, await claimed())).toBe(true)
    await expect(reopen(id)).rejects.toMatchObject({ data: { code: 'write-begun' } })
  })

  it('and announcing a write at the same time: exactly one of them wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await bench.approved()
      const work = await claimed()
      const [began, reopened] = await Promise.all([
        beginWrite(bench.worker().db, work),
        reopen(id).then(
          () => true,
          () => false,
        ),
      ])
      expect(began).toBe(!reopened)
      const { status, writeBegun } = await standing(bench.product.pool, id)
      expect({ status, writeBegun }).toEqual(
        began ? { status: 'approved', writeBegun: true } : { status: 'in-review', writeBegun: false },
      )
    }
  })

  it('a retry by staff keeps what the worker knows', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'drop-before-apply', method: 'POST' })
    await reconcileDns(bench.worker())
    const before = await standing(bench.product.pool, id)
    await act(bench.product.payload, bench.office.officer, id, 'retryDns')
    const after = await standing(bench.product.pool, id)
    expect(after).toMatchObject({ state: 'queued', attempts: 0, writeBegun: true, fence: before.fence })
    await reconcileDns(bench.worker())
    expect(writes()).toHaveLength(1)
  })
})

describe('trouble of our own', () => {
  it('with one request is shown on it and holds up no other', async () => {
    const [poisoned, fine] = [await bench.approved(), await bench.approved()]
    const worker = bench.worker()
    vi.spyOn(worker.payload, 'update').mockRejectedValueOnce(new Error('a bug'))
    await reconcileDns(worker)
    expect(await standing(bench.product.pool, poisoned.id)).toMatchObject({
      ...{ status: 'approved', state: 'waiting', code: 'system-error', attempts: 1, writeBegun: true },
    })
    expect(await standing(bench.product.pool, fine.id)).toMatchObject({ status: 'provisioned' })
    await elapse(bench.product.pool, 3)
    await reconcileDns(worker)
    expect(await standing(bench.product.pool, poisoned.id)).toMatchObject({ status: 'provisioned' })
    expect(writes()).toHaveLength(2)
  })

  it('a process that is told to end begins nothing new', async () => {
    const [first, second] = [await bench.approved(), await bench.approved()]
    const ending = new AbortController()
    const provider = withAfterLook(cloudflareProvider(bench.standIn), async () => ending.abort())
    await reconcileDns(workerOf(bench.product, provider, { signal: ending.signal }))
    expect(await standing(bench.product.pool, first.id)).toMatchObject({ status: 'provisioned' })
    expect(await standing(bench.product.pool, second.id)).toMatchObject({ state: 'queued', fence: 0 })
  })
})
