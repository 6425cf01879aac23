import { expect, it } from 'vitest'
import type { Subdomain } from '#payload-types.ts'
import { act } from '#testing/builders.ts'
import { codeOf } from '#testing/office.ts'
import { anOfficeAct, anOfficeDraft } from '#testing/officeActs.ts'
import { drain, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain } from '#testing/subdomains.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()
const people = () => ({ payload: bench.product.payload, office: bench.office })
const BY_HAND = '103.130.10.77'

/** A subdomain whose record somebody changed, or removed, at the provider. */
async function drifted(to: string | null): Promise<Subdomain> {
  const worker = bench.worker()
  const subdomain = await aSubdomain(bench, worker)
  const [before] = await worker.provider.listByName(subdomain.fqdn)
  if (!before) throw new Error('no record')
  const record = { ...before, type: 'A' as const, content: to ?? '', comment: before.comment ?? '' }
  await worker.provider.apply(
    to ? { kind: 'update', id: before.id, before, record } : { kind: 'delete', remove: before },
  )
  await refreshZone(worker)
  return subdomain
}

async function settled(id: string): Promise<unknown> {
  const { payload, office } = people()
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())
  return standing(bench.product.pool, id)
}

it.each([
  ['changed', BY_HAND],
  ['removed', null],
])('what the register says is restored where somebody %s the record', async (_, to) => {
  const { payload } = people()
  const subdomain = await drifted(to)
  const { id } = await anOfficeAct(people(), subdomain, 'drift')
  expect(await settled(id)).toMatchObject({ status: 'completed' })
  const [written] = subdomain.records ?? []
  expect(await bench.worker().provider.listByName(subdomain.fqdn)).toMatchObject([
    { content: written?.value },
  ])
  const { records } = await payload.findByID({ collection: 'subdomains', id: subdomain.id, depth: 0 })
  expect(records).toMatchObject([{ value: written?.value }])
})

it('what stands in the zone is accepted where it is named as the target', async () => {
  const { payload } = people()
  const subdomain = await drifted(BY_HAND)
  const target = { type: 'A', value: BY_HAND, proxied: false } as const
  const { id } = await anOfficeAct(people(), subdomain, 'drift', { target })
  expect(await settled(id)).toMatchObject({ status: 'completed' })
  expect(await bench.worker().provider.listByName(subdomain.fqdn)).toMatchObject([{ content: BY_HAND }])
  const { records } = await payload.findByID({ collection: 'subdomains', id: subdomain.id, depth: 0 })
  expect(records).toMatchObject([{ value: BY_HAND }])
})

it('where zone and register agree there is nothing to settle', async () => {
  const worker = bench.worker()
  const subdomain = await aSubdomain(bench, worker)
  await refreshZone(worker)
  const { payload, office } = people()
  const { id } = await anOfficeDraft(people(), subdomain, 'drift')
  expect(await codeOf(act(payload, office.officer, id, 'submit'))).toBe('nothing-to-change')
})
