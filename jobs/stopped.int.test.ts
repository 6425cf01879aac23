import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { asShownIn, drain, elapse, fqdnOf, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { en } from '#i18n/en.ts'
import { id as indonesian } from '#i18n/id.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { reconcileDns } from './reconcileDns.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()

/** Whom the stop was told, one line each. */
async function alerts(): Promise<{ code: string }[]> {
  const { rows } = await bench.product.pool.query<{ facts: { code: string } }>(
    `SELECT facts FROM notifications WHERE kind = 'dns-stopped' ORDER BY created_at`,
  )
  return rows.map(({ facts }) => facts)
}
const states = (ids: string[]) => Promise.all(ids.map((id) => standing(bench.product.pool, id)))
const asked = () => bench.standIn.requests.length
/** The office has one administrator and one head. */
const TOLD = 2

describe('a wrong configuration', () => {
  const SETTINGS = [
    ['token-rejected', { apiToken: 'a-token-that-was-revoked-long-ago' }],
    ['token-malformed', { apiToken: 'short' }],
    ['token-malformed', { apiToken: 'a token with blanks in it and more' }],
    ['wrong-zone', { zoneId: '0'.repeat(32) }],
    ['wrong-zone', { zoneId: 'not-an-id' }],
    ['wrong-zone', { zoneName: 'example.go.id' }],
  ] as const

  it.each(SETTINGS)(
    '(%s: %j) stops everything, is told once, and drains when mended',
    async (code, settings) => {
      const requests = [await bench.approved(), await bench.approved()]
      const ids = requests.map(({ id }) => id)
      await reconcileDns(bench.worker(settings))
      const blocked = { state: 'blocked', code, attempts: 0, inSeconds: null, writeBegun: false }
      expect(await states(ids)).toMatchObject([blocked, blocked])
      expect(await alerts()).toMatchObject(Array(TOLD).fill({ code }))
      for (const [language, texts] of [
        ['id', indonesian],
        ['en', en],
      ] as const) {
        const shown = await asShownIn(bench.product, language, ids[1] ?? '')
        expect(shown.provisioning?.errorMessage).toBe(texts.dnsErrors[code])
      }
      for (let minute = 0; minute < 3; minute += 1) {
        await elapse(bench.product.pool, 61)
        await reconcileDns(bench.worker(settings))
      }
      expect(await states(ids)).toMatchObject([blocked, blocked])
      expect(await alerts()).toHaveLength(TOLD)
      expect(bench.standIn.requests.filter(isWrite)).toEqual([])
      await elapse(bench.product.pool, 61)
      await reconcileDns(bench.worker())
      expect(await states(ids)).toMatchObject([{ status: 'provisioned' }, { status: 'provisioned' }])
      for (const request of requests) expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
    },
  )

  it('(a zone that is not active) says so', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'zone-changed', zone: { status: 'moved' } })
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'blocked', code: 'zone-inactive' })
  })
})

describe('while the queue is stopped', () => {
  const revoked = { apiToken: 'a-token-that-was-revoked-long-ago' }
  beforeEach(async () => {
    await bench.approved()
    await reconcileDns(bench.worker(revoked))
  })

  it('the provider is asked once a minute, by one process only', async () => {
    const before = asked()
    await reconcileDns(bench.worker(revoked))
    await elapse(bench.product.pool, 59)
    await reconcileDns(bench.worker(revoked))
    await refreshZone(bench.worker(revoked))
    expect(asked()).toBe(before)
    await elapse(bench.product.pool, 2)
    await Promise.all([reconcileDns(bench.worker(revoked)), reconcileDns(bench.worker(revoked))])
    expect(asked()).toBe(before + 1)
  })

  it('a new approval and a retry say why they wait', async () => {
    const { id } = await bench.approved()
    await reconcileDns(bench.worker(revoked))
    expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'blocked', code: 'token-rejected' })
    await act(bench.product.payload, bench.office.officer, id, 'retryDns')
    expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'queued', code: null })
    await reconcileDns(bench.worker(revoked))
    expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'blocked', code: 'token-rejected' })
  })

  it('an approval can be taken back, because nothing was written', async () => {
    const { id } = await bench.approved()
    await reconcileDns(bench.worker(revoked))
    await act(bench.product.payload, bench.office.head, id, 'reopen', { note: 'Alamat keliru.' })
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'in-review', state: null })
  })

  it('another cause is told again, an outage is not', async () => {
    bench.standIn.faults.inject({ kind: 'unavailable', times: 2 })
    await elapse(bench.product.pool, 61)
    await reconcileDns(bench.worker(revoked))
    expect(await alerts()).toHaveLength(TOLD)
    await elapse(bench.product.pool, 61)
    await reconcileDns(bench.worker({ zoneId: '0'.repeat(32) }))
    expect(await alerts()).toMatchObject([
      ...Array(TOLD).fill({ code: 'token-rejected' }),
      ...Array(TOLD).fill({ code: 'wrong-zone' }),
    ])
  })

  it('nothing stays blocked when the process dies between mending and telling', async () => {
    await bench.product.pool.query(`DELETE FROM dns_circuit`)
    await reconcileDns(bench.worker())
    const { rows } = await bench.product.pool.query(`SELECT 1 FROM requests WHERE status = 'approved'`)
    expect(rows).toEqual([])
  })
})

it('a token that may only read is told once, however often it is tried', async () => {
  const requests = [await bench.approved(), await bench.approved()]
  bench.standIn.faults.inject({ kind: 'refusal', method: 'POST', status: 403, codes: [10000], times: 1000 })
  for (let minute = 0; minute < 5; minute += 1) {
    await reconcileDns(bench.worker())
    await elapse(bench.product.pool, 61)
  }
  expect(await alerts()).toHaveLength(TOLD)
  expect(bench.standIn.requests.filter(isWrite)).toHaveLength(5)
  const blocked = { state: 'blocked', code: 'token-rejected', attempts: 0, writeBegun: false }
  expect(await states(requests.map(({ id }) => id))).toMatchObject([blocked, blocked])
  bench.standIn.faults.clear()
  await reconcileDns(bench.worker())
  for (const request of requests) expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
})

it('several workers that are refused in the same moment tell it once', async () => {
  for (let n = 0; n < 4; n += 1) await bench.approved()
  const worker = bench.worker({ apiToken: 'a-token-that-was-revoked-long-ago' })
  await Promise.all(Array.from({ length: 4 }, () => reconcileDns(worker)))
  expect(await alerts()).toHaveLength(TOLD)
})

it('the nightly reading of the zone finds a revoked token before anybody approves', async () => {
  await refreshZone(bench.worker({ apiToken: 'a-token-that-was-revoked-long-ago' }))
  expect(await alerts()).toHaveLength(TOLD)
  await elapse(bench.product.pool, 61)
  await reconcileDns(bench.worker())
  const { id } = await bench.approved()
  await reconcileDns(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
})

describe('too many requests', () => {
  it.each([
    ['GET', '/zones/'],
    ['POST', 'dns_records'],
  ])('(%s) pauses the whole queue as told, costs no attempt, alerts nobody', async (method, path) => {
    const ids = [(await bench.approved()).id, (await bench.approved()).id]
    bench.standIn.faults.inject({ kind: 'rate-limited', method, path, retryAfter: '300' })
    await reconcileDns(bench.worker())
    const paused = { state: 'waiting', code: 'rate-limited', attempts: 0, inSeconds: 300, writeBegun: false }
    expect(await states(ids)).toMatchObject([paused, paused])
    expect(await alerts()).toEqual([])
    const before = asked()
    await elapse(bench.product.pool, 290)
    await reconcileDns(bench.worker())
    await refreshZone(bench.worker())
    expect(asked()).toBe(before)
    const late = await bench.approved()
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, late.id)).toMatchObject({ state: 'waiting', inSeconds: 10 })
    await elapse(bench.product.pool, 11)
    await reconcileDns(bench.worker())
    expect(await states([...ids, late.id])).toMatchObject(
      Array(3).fill({ status: 'provisioned', attempts: 0 }),
    )
  })

  it('does not hide a cause that somebody has to mend', async () => {
    await bench.approved()
    await reconcileDns(bench.worker({ apiToken: 'a-token-that-was-revoked-long-ago' }))
    bench.standIn.faults.inject({ kind: 'rate-limited', retryAfter: '120' })
    await elapse(bench.product.pool, 61)
    await reconcileDns(bench.worker())
    const { rows } = await bench.product.pool.query(`SELECT error_code FROM dns_circuit`)
    expect(rows).toEqual([{ error_code: 'token-rejected' }])
    await elapse(bench.product.pool, 121)
    await drain(bench.worker())
    expect(await alerts()).toHaveLength(TOLD)
  })
})
