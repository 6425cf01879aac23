import { beforeEach, expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import type { FaultRule } from '#testing/cloudflare/faultRule.ts'
import { elapse } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { alertLastingTrouble } from './alertLastingTrouble.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
beforeEach(() => bench.product.pool.query(`DELETE FROM notifications WHERE kind = 'dns-trouble-lasts'`))

const DOWN = { kind: 'unavailable', times: 1000 } as const
const FULL = { kind: 'refusal', method: 'POST', codes: [81045], times: 1000 } satisfies FaultRule

async function works(): Promise<void> {
  await elapse(bench.product.pool, 601)
  await reconcileDns(bench.worker())
}

/** What has been in trouble for so many minutes counts as lasting. */
const alert = (minutes = 0) => alertLastingTrouble(bench.worker(), minutes * 60)

async function told(): Promise<{ code: string; requests: number }[]> {
  const { rows } = await bench.product.pool.query<{ facts: { code: string; requests: number } }>(
    `SELECT DISTINCT facts FROM notifications WHERE kind = 'dns-trouble-lasts'`,
  )
  return rows.map(({ facts }) => facts)
}

/** As if everything that was told had been told so much earlier. */
async function later(minutes: number): Promise<void> {
  await bench.product.pool.query(
    `UPDATE notifications SET created_at = created_at - make_interval(mins => $1)`,
    [minutes],
  )
}

it('what lasts is told once, for all requests together', async () => {
  bench.standIn.faults.inject(DOWN)
  await bench.approved()
  await bench.approved()
  await works()
  await alert()
  expect(await told()).toEqual([{ code: 'provider-down', requests: 2 }])
  await later(61)
  await works()
  await alert()
  expect(await told()).toHaveLength(1)
})

it('what is over sooner is told to nobody, however long ago it was approved', async () => {
  bench.standIn.faults.inject(DOWN)
  const { id } = await bench.approved()
  await bench.product.pool.query(`UPDATE requests SET approved_at = now() - interval '1 day' WHERE id = $1`, [
    id,
  ])
  await works()
  await alert(15)
  expect(await told()).toEqual([])
})

it('one trouble is told once an hour, however many requests meet it one after the other', async () => {
  bench.standIn.faults.inject(DOWN)
  await bench.approved()
  await works()
  await alert()
  await bench.approved()
  await works()
  await alert()
  expect(await told()).toEqual([{ code: 'provider-down', requests: 1 }])
  await later(61)
  await alert()
  expect(await told()).toHaveLength(1)
  const { rows } = await bench.product.pool.query(
    `SELECT DISTINCT created_at > now() - interval '1 hour' AS fresh FROM notifications WHERE kind = 'dns-trouble-lasts'`,
  )
  expect(rows).toHaveLength(2)
})

it('another trouble of the same request is told too', async () => {
  bench.standIn.faults.inject(DOWN)
  await bench.approved()
  await works()
  await alert()
  bench.standIn.mend()
  bench.standIn.faults.inject(FULL)
  await works()
  await alert()
  expect(await told()).toEqual(
    expect.arrayContaining([
      { code: 'provider-down', requests: 1 },
      { code: 'quota-reached', requests: 1 },
    ]),
  )
})

it('what is tried again, and fails again, is told again', async () => {
  bench.standIn.faults.inject(DOWN)
  const { id } = await bench.approved()
  await works()
  await alert()
  await act(bench.product.payload, bench.office.head, id, 'retryDns')
  await bench.product.pool.query(`DELETE FROM notifications WHERE kind = 'dns-trouble-lasts'`)
  await works()
  await alert()
  expect(await told()).toEqual([{ code: 'provider-down', requests: 1 }])
})
