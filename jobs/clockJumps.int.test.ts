import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { elapse, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const HOUR_MS = 3_600_000
const writes = () => bench.standIn.requests.filter(isWrite)
const where = (id: string) => standing(bench.product.pool, id)

/** Only what `Date` says: timers, connections and the database go on as ever. */
function jump(byMs: number): void {
  vi.setSystemTime(Date.now() + byMs)
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: false }))
afterEach(() => void vi.useRealTimers())

describe.each([
  ['an hour forward', HOUR_MS],
  ['an hour back', -HOUR_MS],
])('while the clock of the process jumps %s', (_words, byMs) => {
  it('work that waits is due by the database’s clock, and is done once', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'drop-before-apply', method: 'POST' })
    await reconcileDns(bench.worker())
    const { inSeconds: _, ...waiting } = await where(id)
    jump(byMs)
    const worker = bench.worker()
    await reconcileDns(worker)
    expect(await where(id)).toMatchObject(waiting)
    await elapse(bench.product.pool, 3)
    await reconcileDns(worker)
    await elapse(bench.product.pool, 6)
    await reconcileDns(worker)
    expect(await where(id)).toMatchObject({ status: 'provisioned' })
    // The one that was dropped never reached the records.
    expect(writes()).toHaveLength(2)
  })

  it('a pause that the provider asked for lasts as long as it asked', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'rate-limited', method: 'POST', retryAfter: '300' })
    await reconcileDns(bench.worker())
    const asked = bench.standIn.requests.length
    jump(byMs)
    const worker = bench.worker()
    await elapse(bench.product.pool, 290)
    await reconcileDns(worker)
    expect(bench.standIn.requests).toHaveLength(asked)
    await elapse(bench.product.pool, 90)
    await reconcileDns(worker)
    await elapse(bench.product.pool, 90)
    await reconcileDns(worker)
    expect(await where(id)).toMatchObject({ status: 'provisioned' })
  })

  it('a lease is neither lost nor kept too long', async () => {
    const { id } = await bench.approved()
    await bench.product.pool.query(
      `UPDATE requests SET provisioning_state = 'working', provisioning_lease_until = now() + interval '60 s' WHERE id = $1`,
      [id],
    )
    jump(byMs)
    await reconcileDns(bench.worker())
    expect(writes()).toEqual([])
    await elapse(bench.product.pool, 61)
    await reconcileDns(bench.worker())
    expect(await where(id)).toMatchObject({ status: 'provisioned' })
  })
})
