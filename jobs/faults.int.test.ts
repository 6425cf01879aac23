import { describe, expect, it } from 'vitest'
import { en } from '#i18n/en.ts'
import { id as indonesian } from '#i18n/id.ts'
import type { FaultKind } from '#testing/cloudflare/faultKinds.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { SHORT_MS } from '#testing/cloudflare/bench.ts'
import { asShownIn, drain, elapse, fqdnOf, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const writes = () => bench.standIn.requests.filter(isWrite).length

type Code = keyof typeof en.dnsErrors
type Rule = Parameters<typeof bench.standIn.faults.inject>[0]

/** The request in the words of both languages, and its history in the one code. */
async function expectTold(id: string, code: Code): Promise<void> {
  expect((await asShownIn(bench.product, 'id', id)).provisioning?.errorMessage).toBe(
    indonesian.dnsErrors[code],
  )
  expect((await asShownIn(bench.product, 'en', id)).provisioning?.errorMessage).toBe(en.dnsErrors[code])
  const { docs } = await bench.product.payload.find({
    collection: 'events',
    where: { request: { equals: id }, action: { equals: 'dnsTrouble' } },
  })
  expect(docs.map(({ to }) => to)).toEqual([code])
}

describe('a write whose outcome is unknown', () => {
  /** By hand: the fault, the code it is told as, and how many writes it takes until the record stands. */
  const FAULTS: [FaultKind, Code, number][] = [
    ['apply-then-500', 'no-answer', 1],
    ['apply-then-html-502', 'no-answer', 1],
    ['html-502', 'no-answer', 2],
    ['unavailable', 'no-answer', 2],
    ['apply-then-drop', 'no-answer', 1],
    ['drop-before-apply', 'no-answer', 2],
    ['headers-then-stall', 'no-answer', 1],
    ['reset-mid-body', 'no-answer', 1],
    ['slow-drip', 'no-answer', 1],
    ['success-false', 'garbled-answer', 2],
    ['wrong-content-type', 'garbled-answer', 1],
    ['html-200', 'garbled-answer', 1],
    ['truncated-json', 'garbled-answer', 1],
    ['empty-body', 'garbled-answer', 1],
    ['null-body', 'garbled-answer', 1],
    ['null-result', 'garbled-answer', 1],
    ['redirect', 'garbled-answer', 2],
  ]

  it.each(FAULTS)('(%s) is told as %s and ends as exactly one record', async (kind, code, expectedWrites) => {
    const request = await bench.approved()
    const worker = bench.worker({ deadlineMs: SHORT_MS })
    bench.standIn.faults.inject({ kind, method: 'POST' })
    await reconcileDns(worker)
    expect(await standing(bench.product.pool, request.id)).toMatchObject({
      ...{
        status: 'approved',
        state: 'verifying',
        code,
        attempts: 1,
        inSeconds: 2,
        writeBegun: true,
        lease: false,
      },
    })
    await expectTold(request.id, code)
    await drain(worker)
    expect(await standing(bench.product.pool, request.id)).toMatchObject({
      status: 'provisioned',
      code: null,
    })
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
    expect(writes()).toBe(expectedWrites)
  })

  it('is not repeated before the record was seen absent twice, five seconds apart', async () => {
    const { id } = await bench.approved()
    const worker = bench.worker()
    bench.standIn.faults.inject({ kind: 'drop-before-apply', method: 'POST' })
    await reconcileDns(worker)
    await elapse(bench.product.pool, 2.001)
    await reconcileDns(worker)
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'verifying',
      attempts: 1,
      inSeconds: 5,
    })
    await elapse(bench.product.pool, 3)
    await reconcileDns(worker)
    expect(writes()).toBe(1)
    await elapse(bench.product.pool, 2.001)
    await reconcileDns(worker)
    expect(writes()).toBe(2)
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
  })

  it('is waited out when it lasts, by itself and without a growing number of records', async () => {
    const request = await bench.approved()
    const worker = bench.worker()
    bench.standIn.faults.inject({ kind: 'unavailable', method: 'POST', times: 20 })
    for (let look = 0; look < 20; look += 1) {
      await reconcileDns(worker)
      await elapse(bench.product.pool, 300)
    }
    expect(await standing(bench.product.pool, request.id)).toMatchObject({
      status: 'approved',
      state: 'verifying',
    })
    bench.standIn.faults.clear()
    await drain(worker)
    expect(await standing(bench.product.pool, request.id)).toMatchObject({ status: 'provisioned' })
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
  })

  it('is handed to a person when nobody understands the answer, and goes on when asked to', async () => {
    const request = await bench.approved()
    const worker = bench.worker()
    bench.standIn.faults.inject({ kind: 'success-false', method: 'POST', times: 100 })
    await drain(worker)
    expect(await standing(bench.product.pool, request.id)).toMatchObject({
      ...{ state: 'verifying', code: 'garbled-answer', attempts: 8, inSeconds: null },
    })
    bench.standIn.faults.clear()
    const { payload } = bench.product
    await payload.update({
      collection: 'requests',
      id: request.id,
      user: bench.office.officer,
      data: { action: 'retryDns' },
    })
    await drain(worker)
    expect(await standing(bench.product.pool, request.id)).toMatchObject({ status: 'provisioned' })
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
  })
})

describe('a provider that cannot be read', () => {
  const LISTING = /dns_records\?/.source
  const FAULTS: [string, Rule, Code][] = [
    ['500', { kind: 'unavailable', method: 'GET', times: 4 }, 'provider-down'],
    ['HTML instead of JSON', { kind: 'html-200', path: LISTING, times: 2 }, 'provider-down'],
    ['no answer', { kind: 'headers-then-stall', path: LISTING, times: 2 }, 'provider-down'],
    [
      'a page that is missing',
      { kind: 'altered-answer', path: LISTING, result: [{}], times: 2 },
      'incomplete-listing',
    ],
    ['a filter that is ignored', { kind: 'filter-ignored', path: LISTING, times: 2 }, 'incomplete-listing'],
  ]

  it.each(FAULTS)('(%s) leaves everything as it is and is asked again', async (_, rule, code) => {
    const { id } = await bench.approved()
    const worker = bench.worker({ deadlineMs: SHORT_MS })
    bench.standIn.faults.inject(rule)
    await reconcileDns(worker)
    expect(await standing(bench.product.pool, id)).toMatchObject({
      ...{ state: 'waiting', code, attempts: 1, inSeconds: 2, writeBegun: false },
    })
    await expectTold(id, code)
    expect(writes()).toBe(0)
    await drain(worker)
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
  })

  it('does not say that nothing was changed once a write has gone out', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'unavailable', path: LISTING, nth: 2, times: 2 })
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'verifying', code: 'no-answer' })
    await drain(bench.worker())
    expect(writes()).toBe(1)
  })

  it('is asked every five minutes for as long as it takes', async () => {
    const { id } = await bench.approved()
    bench.standIn.faults.inject({ kind: 'unavailable', times: 1000 })
    for (let hour = 0; hour < 24; hour += 1) {
      await reconcileDns(bench.worker())
      await elapse(bench.product.pool, 300)
    }
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'waiting',
      code: 'provider-down',
      attempts: 24,
    })
    await expectTold(id, 'provider-down')
    bench.standIn.faults.clear()
    await reconcileDns(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
  })
})
