import { describe, expect, it } from 'vitest'
import type { DnsProvider } from '#dns/provider.ts'
import { markerOf } from '#domain/dns/marker.ts'
import { act } from '#testing/builders.ts'
import {
  cloudflareProvider,
  embeddedProvider,
  fqdnOf,
  readyToApprove,
  standing,
  workerOf,
} from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()

const PROVIDERS: [string, () => DnsProvider][] = [
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
]

describe.each(PROVIDERS)('an approved request, carried out by %s', (_, provider) => {
  it('becomes a record and a name in the register', async () => {
    const request = await bench.approved()
    const fqdn = fqdnOf(request)
    await reconcileDns(workerOf(bench.product, provider()))
    const [record, ...more] = await provider().listByName(fqdn)
    expect(more).toEqual([])
    const target = { type: 'A', content: '103.130.10.20', proxied: false }
    expect(record).toMatchObject({ name: fqdn, ...target, ttl: 1, comment: markerOf(request.id) })
    const after = await bench.product.payload.findByID({ collection: 'requests', id: request.id, depth: 1 })
    expect(after).toMatchObject({ status: 'provisioned', provisioning: { state: 'done', errorCode: null } })
    const records = [{ type: 'A', value: '103.130.10.20', providerId: record?.id }]
    expect(after.subdomain).toMatchObject({ fqdn, status: 'active', records })
  })

  it('is written once, however often the worker looks', async () => {
    const request = await bench.approved()
    const worker = workerOf(bench.product, provider())
    await reconcileDns(worker)
    await reconcileDns(worker)
    const { docs } = await bench.product.payload.find({
      collection: 'events',
      where: { request: { equals: request.id }, action: { equals: 'confirmDns' } },
    })
    expect(docs).toHaveLength(1)
    expect(await provider().listByName(fqdnOf(request))).toHaveLength(1)
  })

  it.each([
    ['AAAA', '2403:8000:0:0::10', false],
    ['CNAME', 'Situs.Example.ORG.', false],
    ['A', '103.130.10.21', true],
    ['CNAME', 'situs.example.org', true],
  ] as const)('may point to %s %s (proxied: %s), however it is spelt', async (type, value, proxied) => {
    const request = await readyToApprove(bench.product, bench.office)
    await act(bench.product.payload, bench.office.head, request.id, 'approve', {
      target: { type, value, proxied },
    })
    await reconcileDns(workerOf(bench.product, provider()))
    expect(await standing(bench.product.pool, request.id)).toMatchObject({
      status: 'provisioned',
      attempts: 0,
    })
    expect(await provider().listByName(fqdnOf(request))).toMatchObject([{ type, proxied }])
  })
})
