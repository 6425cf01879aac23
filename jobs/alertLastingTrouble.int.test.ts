import { beforeEach, expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { elapse } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { alertLastingTrouble } from './alertLastingTrouble.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
beforeEach(() => bench.product.pool.query(`DELETE FROM notifications WHERE kind = 'dns-trouble-lasts'`))

/** Nothing but the provider's answers fails for a while. */
async function outage(minutes: number): Promise<void> {
  await reconcileDns(bench.worker())
  await elapse(bench.product.pool, 600)
  await bench.product.pool.query(
    `UPDATE requests SET approved_at = now() - make_interval(mins => $1) WHERE status = 'approved'`,
    [minutes],
  )
  await alertLastingTrouble(bench.worker())
}

async function told(): Promise<{ code: string; requests: number }[]> {
  const { rows } = await bench.product.pool.query<{ facts: { code: string; requests: number } }>(
    `SELECT DISTINCT facts FROM notifications WHERE kind = 'dns-trouble-lasts'`,
  )
  return rows.map(({ facts }) => facts)
}

it('an outage of a quarter of an hour is told once, for all requests together', async () => {
  bench.standIn.faults.inject({ kind: 'unavailable', times: 1000 })
  await bench.approved()
  await bench.approved()
  await outage(16)
  expect(await told()).toEqual([{ code: 'provider-down', requests: 2 }])
  await outage(60)
  expect(await told()).toHaveLength(1)
})

it('what is over sooner is told to nobody', async () => {
  bench.standIn.faults.inject({ kind: 'unavailable', times: 1000 })
  await bench.approved()
  await outage(14)
  expect(await told()).toEqual([])
})

it('what is tried again, and fails for as long again, is told again', async () => {
  bench.standIn.faults.inject({ kind: 'unavailable', times: 1000 })
  const { id } = await bench.approved()
  await outage(16)
  await act(bench.product.payload, bench.office.head, id, 'retryDns')
  await bench.product.pool.query(`DELETE FROM notifications WHERE kind = 'dns-trouble-lasts'`)
  await outage(16)
  expect(await told()).toEqual([{ code: 'provider-down', requests: 1 }])
})
