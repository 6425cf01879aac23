import { describe, expect, it } from 'vitest'
import { zoneCopyAge } from '#db/zoneCopy.ts'
import { fillRegister, manyRecords } from '#testing/fillRegister.ts'
import { fresh } from '#testing/people.ts'
import { elapse, standing, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'
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

it('dates the copy by the beginning of the reading, and keeps what the zone is like', async () => {
  const provider = bench.worker().provider
  let between = ''
  const listAll = async () => {
    const records = await provider.listAll()
    between = (await bench.product.pool.query('SELECT clock_timestamp()::text AS at')).rows[0]?.at
    return records
  }
  await refreshZone({ ...bench.worker(), provider: { ...provider, listAll } })
  const { rows } = await bench.product.pool.query(
    'SELECT read_at < $1::timestamptz AS before, provider, zone_id, name_servers, used, quota FROM zone_copy',
    [between],
  )
  expect(rows).toEqual([
    {
      before: true,
      provider: 'cloudflare',
      zone_id: bench.standIn.zoneId,
      name_servers: [expect.any(String), expect.any(String)],
      used: 1,
      quota: 200,
    },
  ])
})

it('is kept although the provider does not tell how full the zone is', async () => {
  await refreshZone(bench.worker())
  add('b')
  bench.standIn.faults.inject({ kind: 'unavailable', path: 'usage', times: 5 })
  await refreshZone(bench.worker())
  expect(await copied()).toEqual(['b', 'www'])
  const { rows } = await bench.product.pool.query('SELECT used, quota FROM zone_copy')
  expect(rows).toEqual([{ used: 2, quota: 200 }])
})

describe('a reading that lacks too much of what is ours', () => {
  /** Twelve subdomains that stand in the register, the zone and its copy. */
  async function twelve(): Promise<string[]> {
    await bench.product.pool.query('DELETE FROM subdomains')
    const written = manyRecords(12, fresh('penuh')).map((record) => bench.standIn.records.add(record))
    await fillRegister(bench.product.pool, bench.office.operator.unit, written)
    await refreshZone(bench.worker())
    return written.map(({ id }) => id)
  }
  const alarms = async () =>
    (await bench.product.pool.query(`SELECT facts FROM notifications WHERE kind = 'dns-stopped'`)).rowCount
  const circuit = async () =>
    (await bench.product.pool.query<{ error_code: string }>('SELECT error_code FROM dns_circuit')).rows[0]
      ?.error_code ?? null

  it('is not stored, told once, and stops the queue until a reading can be believed again', async () => {
    const ids = await twelve()
    const before = await copied()
    await bench.product.pool.query(`UPDATE zone_copy SET read_at = now() - interval '1 hour'`)
    const lost = ids.slice(0, 4).map((id) => bench.standIn.records.remove(id))
    const waiting = await bench.approved()
    for (let minute = 0; minute < 3; minute += 1) {
      await refreshZone(bench.worker())
      await reconcileDns(bench.worker())
      await elapse(bench.product.pool, 61)
    }
    expect(await copied()).toEqual(before)
    expect(await zoneCopyAge(bench.worker().db, ZONE)).toBeGreaterThan(3500)
    // The office has one administrator and one head.
    expect({ circuit: await circuit(), alarms: await alarms() }).toEqual({
      circuit: 'zone-implausible',
      alarms: 2,
    })
    expect(await standing(bench.product.pool, waiting.id)).toMatchObject({ state: 'blocked' })
    for (const { id: _, ...record } of lost) bench.standIn.records.add(record)
    await refreshZone(bench.worker())
    expect(await circuit()).toBeNull()
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, waiting.id)).toMatchObject({ status: 'provisioned' })
  })

  it('stops the queue still when the token was refused for a while in between', async () => {
    const ids = await twelve()
    const lost = ids.slice(0, 4).map((id) => bench.standIn.records.remove(id))
    await refreshZone(bench.worker())
    await refreshZone(bench.worker({ apiToken: 'a-token-that-was-revoked-long-ago' }))
    expect(await circuit()).toBe('zone-implausible')
    const waiting = await bench.approved()
    await elapse(bench.product.pool, 61)
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, waiting.id)).toMatchObject({ state: 'blocked' })
    for (const { id: _, ...record } of lost) bench.standIn.records.add(record)
    await refreshZone(bench.worker())
    expect(await circuit()).toBeNull()
  })

  it('is believed when only a few are gone', async () => {
    const ids = await twelve()
    for (const id of ids.slice(0, 3)) bench.standIn.records.remove(id)
    await refreshZone(bench.worker())
    expect(await circuit()).toBeNull()
    expect(await zoneCopyAge(bench.worker().db, ZONE)).toBeLessThan(60)
  })
})
