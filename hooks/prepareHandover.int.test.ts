import { expect, it } from 'vitest'
import { act, aHandover } from '#testing/builders.ts'
import { drain, embeddedProvider, workerOf } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'

const bench = useReconciler()
const worker = () => workerOf(bench.product, embeddedProvider(bench.product))

it('a change is handed over like a creation, with a guide of its own', async () => {
  const { payload } = bench.product
  const { head, officer } = bench.office
  const target = { type: 'A', value: '103.130.10.99', proxied: false } as const
  const subdomain = await aSubdomain(bench, worker())
  const { id } = await readyFor(bench, subdomain, { type: 'change', target })
  await act(payload, head, id, 'approve')
  await drain(worker())
  const handover = await aHandover(payload, officer, id)
  const { guideCreation, guideChange } = await payload.findGlobal({ slug: 'service', depth: 0 })
  expect(handover.guide).toEqual(guideChange)
  expect(guideChange).not.toEqual(guideCreation)
  expect((await act(payload, officer, id, 'handOver')).status).toBe('completed')
})
