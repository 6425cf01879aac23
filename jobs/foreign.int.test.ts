import { describe, expect, it } from 'vitest'
import { markerOf } from '#domain/dns/marker.ts'
import { act } from '#testing/builders.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { drain, elapse, fqdnOf, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const OURS = '103.130.10.20'
const pool = () => bench.product.pool
const writes = () => bench.standIn.requests.filter(isWrite)
const retry = (id: string) => act(bench.product.payload, bench.office.officer, id, 'retryDns')
const reopen = (id: string) =>
  act(bench.product.payload, bench.office.head, id, 'reopen', { note: 'Nama sudah dipakai.' })

describe('a record made by hand that stands on the name', () => {
  it.each([
    ['with other content', { type: 'A', content: '198.51.100.7' }],
    ['with the very content', { type: 'A', content: OURS }],
    ['of another type', { type: 'CNAME', content: 'lama.example.org' }],
    ['with text only', { type: 'TXT', content: '"v=spf1 -all"' }],
  ])('(%s) is left alone and shown; once it is gone the retry succeeds', async (_, record) => {
    const request = await bench.approved()
    const name = fqdnOf(request)
    const there = bench.standIn.records.add({ ...record, name })
    await drain(bench.worker())
    const found = [{ name, ...record }]
    const conflict = { state: 'conflict', code: 'name-taken', inSeconds: null, writeBegun: false, found }
    expect(await standing(pool(), request.id)).toMatchObject(conflict)
    expect(bench.standIn.records.named(name)).toEqual([there])
    expect(writes()).toEqual([])
    bench.standIn.records.remove(there.id)
    await retry(request.id)
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(bench.standIn.records.named(name)).toMatchObject([
      { content: OURS, comment: markerOf(request.id) },
    ])
  })

  it('lets the head reopen the decision', async () => {
    const request = await bench.approved()
    bench.standIn.records.add({ name: fqdnOf(request), type: 'A', content: '198.51.100.7' })
    await drain(bench.worker())
    await reopen(request.id)
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'in-review', state: null })
  })
})

describe('a record made by hand between our look and our write', () => {
  it.each([
    ['beside which ours was accepted', { type: 'A', content: '198.51.100.7' }, 2],
    ['with the very content, so that ours is refused', { type: 'A', content: OURS }, 1],
    ['of a type that refuses ours', { type: 'CNAME', content: 'lama.example.org' }, 1],
    ['with text only', { type: 'TXT', content: '"milik orang lain"' }, 2],
  ])('(%s) stays, ours goes', async (_, record, expectedWrites) => {
    const request = await bench.approved()
    const name = fqdnOf(request)
    bench.standIn.faults.inject({ kind: 'human-edit', method: 'POST', edit: { add: { ...record, name } } })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({
      state: 'conflict',
      code: 'name-taken',
      writeBegun: false,
    })
    expect(bench.standIn.records.named(name)).toMatchObject([{ ...record, comment: '' }])
    expect(writes()).toHaveLength(expectedWrites)
  })

  it('does not hide that ours may stand too, when our answer was lost', async () => {
    const request = await bench.approved()
    const name = fqdnOf(request)
    bench.standIn.faults.inject({ kind: 'apply-then-drop', method: 'POST' })
    await reconcileDns(bench.worker())
    const foreign = bench.standIn.records.add({ name, type: 'A', content: '198.51.100.7' })
    const ours = bench.standIn.records.named(name).find(({ content }) => content === OURS)
    // The next listing shows the stranger and not yet ours.
    const result = [{ ...foreign, tags: [] }]
    bench.standIn.faults.inject({ kind: 'altered-answer', path: 'dns_records\\?', result })
    bench.standIn.records.remove(ours?.id ?? '')
    await elapse(pool(), 3)
    await reconcileDns(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({
      state: 'verifying',
      code: 'no-answer',
      writeBegun: true,
    })
    bench.standIn.records.add({ ...ours, name, type: 'A' })
    await drain(bench.worker())
    expect(bench.standIn.records.named(name)).toMatchObject([{ content: '198.51.100.7' }])
    expect(await standing(pool(), request.id)).toMatchObject({
      state: 'conflict',
      code: 'name-taken',
      writeBegun: false,
    })
  })
})

describe('a listing that lags behind', () => {
  const LISTING = 'dns_records\\?'

  it('right after our write is waited for, at the cost of an attempt, without a second write', async () => {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'list-lags', path: LISTING, nth: 2 })
    await reconcileDns(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({
      state: 'verifying',
      code: null,
      attempts: 1,
      inSeconds: 2,
    })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(writes()).toHaveLength(1)
  })

  it.each([3, 5, 7])('for %i looks ends in one record all the same', async (times) => {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'list-lags', path: LISTING, nth: 2, times })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned', code: null })
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
  })

  it('for ever becomes a question to a person, not a second record', async () => {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'list-lags', path: LISTING, nth: 2, times: 1000 })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({
      state: 'conflict',
      code: 'name-taken',
      attempts: 5,
    })
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
    bench.standIn.faults.clear()
    await retry(request.id)
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
  })
})

describe('what the provider refuses', () => {
  it.each([
    ['quota-reached', 81045, { state: 'waiting', inSeconds: 600 }],
    ['value-refused', 9007, { state: 'conflict', inSeconds: null }],
  ])('as %s was certainly not written: the decision may be reopened', async (code, vendorCode, expected) => {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'refusal', method: 'POST', codes: [vendorCode] })
    await reconcileDns(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({
      ...expected,
      code,
      attempts: 1,
      writeBegun: false,
    })
    await reopen(request.id)
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'in-review' })
  })

  it('because the zone is full is tried again by itself', async () => {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'refusal', method: 'POST', codes: [81045], times: 3 })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
  })
})

describe('a record of ours', () => {
  /** The answer to the write is lost, then somebody is at the dashboard. */
  async function written() {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'apply-then-drop', method: 'POST' })
    await reconcileDns(bench.worker())
    const [record] = bench.standIn.records.named(fqdnOf(request))
    return { request, record: record?.id ?? '', name: fqdnOf(request) }
  }

  it.each([
    ['content', { content: '198.51.100.9' }],
    ['type', { type: 'CNAME', content: 'lain.example.org' }],
  ])('whose %s was changed by hand before it was confirmed is made as approved', async (_, change) => {
    const { request, record, name } = await written()
    bench.standIn.records.change(record, change)
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(bench.standIn.records.named(name)).toMatchObject([{ type: 'A', content: OURS }])
  })

  it('that vanishes while we change it is written anew, after two looks', async () => {
    const { request, record, name } = await written()
    bench.standIn.records.change(record, { content: '198.51.100.9' })
    bench.standIn.faults.inject({ kind: 'human-edit', method: 'PATCH', edit: { remove: name } })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(bench.standIn.records.named(name)).toMatchObject([{ content: OURS }])
  })

  it('that the provider made twice is left once', async () => {
    const request = await bench.approved()
    bench.standIn.faults.inject({ kind: 'duplicate-on-create', method: 'POST' })
    await drain(bench.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(bench.standIn.records.named(fqdnOf(request))).toHaveLength(1)
  })
})
