import { expect, it } from 'vitest'
import { zoneCopyAge } from '#db/zoneCopy.ts'
import { ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()

async function copied(): Promise<string[]> {
  const { rows } = await bench.product.pool.query<{ name: string }>(
    'SELECT name FROM zone_records ORDER BY name',
  )
  return rows.map(({ name }) => name.replace(`.${ZONE}`, ''))
}
const add = (label: string) =>
  bench.standIn.records.add({ name: `${label}.${ZONE}`, type: 'A', content: '198.51.100.7' })

it('copies the whole zone, page after page, and forgets what is gone', async () => {
  const gone = add('a')
  for (const label of ['b', 'c', 'd', 'e', 'f', 'g']) add(label)
  await refreshZone(bench.worker())
  expect(await copied()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'www'])
  bench.standIn.records.remove(gone.id)
  add('h')
  await refreshZone(bench.worker())
  expect(await copied()).toEqual(['b', 'c', 'd', 'e', 'f', 'g', 'h', 'www'])
  expect(await zoneCopyAge(bench.worker().db, ZONE)).toBeLessThan(60)
})

it.each(['list-misses-page', 'page-ignored', 'unavailable'] as const)(
  'keeps the old copy and its age after %s',
  async (kind) => {
    for (const label of ['b', 'c', 'd', 'e']) add(label)
    await refreshZone(bench.worker())
    await bench.product.pool.query(`UPDATE zone_copy SET read_at = now() - interval '1 hour'`)
    add('new')
    bench.standIn.faults.inject({ kind, path: 'dns_records\\?page=2', times: 2 })
    await refreshZone(bench.worker())
    expect(await copied()).toEqual(['b', 'c', 'd', 'e', 'www'])
    expect(await zoneCopyAge(bench.worker().db, ZONE)).toBeGreaterThan(3500)
  },
)
