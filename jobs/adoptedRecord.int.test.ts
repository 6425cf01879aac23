import { expect, it } from 'vitest'
import { markerOf } from '#domain/dns/marker.ts'
import { DnsError } from '#dns/errors.ts'
import { act, TARGET } from '#testing/builders.ts'
import { codeOf } from '#testing/office.ts'
import { drain, fqdnOf, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const NOTE = { note: 'Dibuat Pak Budi pada tahun 2019; disetujui OPD.' }

/** A record made by hand that was taken over and marked; the answer to that was lost, so nobody has confirmed it yet. */
async function markedUnheard() {
  const { product, office, standIn } = bench
  const request = await bench.approved()
  const name = fqdnOf(request)
  const { id: record } = standIn.records.add({ name, type: 'A', content: TARGET?.value ?? '', ttl: 3600 })
  await drain(bench.worker())
  await act(product.payload, office.head, request.id, 'adoptRecord', NOTE)
  const job = bench.worker()
  const { provider } = job
  const apply: typeof provider.apply = async (change) => {
    await provider.apply(change)
    throw new DnsError('no-answer')
  }
  await reconcileDns({ ...job, provider: { ...provider, apply } })
  expect(standIn.records.named(name)).toMatchObject([{ id: record, comment: markerOf(request.id) }])
  return { id: request.id, name, record }
}

const EDITED = { content: '198.51.100.9', ttl: 3600 }
const asStaff = (id: string, action: 'retryDns' | 'reopen') =>
  act(bench.product.payload, bench.office.head, id, action, action === 'reopen' ? NOTE : {})

it('what somebody edits after it was marked stays so, whoever tries again', async () => {
  const { id, name, record } = await markedUnheard()
  bench.standIn.records.change(record, EDITED)
  for (let time = 0; time < 2; time += 1) {
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'conflict',
      code: 'record-changed',
    })
    await asStaff(id, 'retryDns')
  }
  await drain(bench.worker())
  expect(bench.standIn.records.named(name)).toMatchObject([{ id: record, ...EDITED, comment: markerOf(id) }])
})

it('it is not taken away for what appears beside it either', async () => {
  const { id, name, record } = await markedUnheard()
  bench.standIn.records.change(record, EDITED)
  await drain(bench.worker())
  bench.standIn.records.add({ name, type: 'A', content: '198.51.100.7' })
  await asStaff(id, 'retryDns')
  await drain(bench.worker())
  expect(bench.standIn.records.named(name)).toHaveLength(2)
  expect(bench.standIn.records.named(name)).toContainEqual(expect.objectContaining({ id: record, ...EDITED }))
})

it('while our marker stands on it the decision cannot be reopened, whatever else it says or wherever it stands', async () => {
  const { id, record } = await markedUnheard()
  bench.standIn.records.change(record, EDITED)
  await drain(bench.worker())
  expect(await codeOf(asStaff(id, 'reopen'))).toBe('write-begun')
  bench.standIn.records.change(record, { name: 'lain.tapinkab.go.id' })
  await asStaff(id, 'retryDns')
  await drain(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'conflict', code: 'record-changed' })
  expect(await codeOf(asStaff(id, 'reopen'))).toBe('write-begun')
})

it('it is ours as soon as somebody puts it right', async () => {
  const { id, record } = await markedUnheard()
  bench.standIn.records.change(record, EDITED)
  await drain(bench.worker())
  bench.standIn.records.change(record, { content: TARGET?.value ?? '' })
  await asStaff(id, 'retryDns')
  await drain(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
})

it('once somebody has taken it away, it is created as it was approved', async () => {
  const { id, name, record } = await markedUnheard()
  bench.standIn.records.change(record, EDITED)
  await drain(bench.worker())
  bench.standIn.records.remove(record)
  await asStaff(id, 'retryDns')
  await drain(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ code: 'record-missing', writeBegun: false })
  await asStaff(id, 'retryDns')
  await drain(bench.worker())
  expect(bench.standIn.records.named(name)).toMatchObject([{ comment: markerOf(id) }])
})
