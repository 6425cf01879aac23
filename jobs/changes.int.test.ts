import { describe, expect, it } from 'vitest'
import type { DnsProvider } from '#dns/provider.ts'
import { markerOf } from '#domain/dns/marker.ts'
import { idOf } from '#domain/relation.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { act } from '#testing/builders.ts'
import { fresh } from '#testing/people.ts'
import { cloudflareProvider, drain, embeddedProvider, standing, workerOf, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'

const bench = useReconciler()

const PROVIDERS: [string, () => DnsProvider][] = [
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
]

const CNAME: SubdomainRequest['target'] = { type: 'CNAME', value: 'situs.example.org', proxied: false }
const ELSEWHERE: SubdomainRequest['target'] = { type: 'A', value: '103.130.10.99', proxied: false }

describe.each(PROVIDERS)('carried out by %s', (_, provider) => {
  const worker = () => workerOf(bench.product, provider())
  const register = (id: string): Promise<Subdomain> =>
    bench.product.payload.findByID({ collection: 'subdomains', id, depth: 0 })

  async function decided(subdomain: Subdomain, wishes: Parameters<typeof readyFor>[2]): Promise<string> {
    const { id } = await readyFor(bench, subdomain, wishes)
    await act(bench.product.payload, bench.office.head, id, 'approve')
    await drain(worker())
    return id
  }

  it.each([
    ['a new target', ELSEWHERE],
    ['another type', CNAME],
    ['the same target behind the proxy', { type: 'A', value: '103.130.10.20', proxied: true }],
  ] as [string, SubdomainRequest['target']][])('%s is written and registered', async (__, target) => {
    const subdomain = await aSubdomain(bench, worker())
    const id = await decided(subdomain, { type: 'change', target })
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned', code: null })
    const records = await provider().listByName(subdomain.fqdn)
    const comment = markerOf(idOf(subdomain.request) ?? '')
    expect(records).toMatchObject([{ type: target?.type, content: target?.value, comment }])
    const registered = [{ type: target?.type, value: target?.value, providerId: records[0]?.id }]
    expect(await register(subdomain.id)).toMatchObject({ status: 'active', records: registered })
  })

  it('a new name keeps the record, and the old name rests', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const [before] = await provider().listByName(subdomain.fqdn)
    const newName = fresh('baru')
    await decided(subdomain, { type: 'change', newName })
    expect(await provider().listByName(subdomain.fqdn)).toEqual([])
    expect(await provider().listByName(`${newName}.${ZONE}`)).toMatchObject([
      { id: before?.id, content: before?.content },
    ])
    expect(await register(subdomain.id)).toMatchObject({ name: newName, fqdn: `${newName}.${ZONE}` })
    const { docs } = await bench.product.payload.find({
      collection: 'subdomains',
      where: { renamedTo: { equals: subdomain.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ name: subdomain.name, status: 'deleted' }])
    const days = (Date.parse(docs[0]?.quarantineUntil ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(90)
  })

  it('a new name and another type are one step', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const newName = fresh('baru')
    await decided(subdomain, { type: 'change', newName, target: CNAME })
    expect(await provider().listByName(subdomain.fqdn)).toEqual([])
    expect(await provider().listByName(`${newName}.${ZONE}`)).toMatchObject([{ type: 'CNAME' }])
  })

  it('a deletion removes the record, completes the request and lets the name rest', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const id = await decided(subdomain, { type: 'deletion' })
    expect(await provider().listByName(subdomain.fqdn)).toEqual([])
    const request = await bench.product.payload.findByID({ collection: 'requests', id, depth: 0 })
    expect(request).toMatchObject({ status: 'completed', completedAt: expect.any(String) })
    expect(await register(subdomain.id)).toMatchObject({
      status: 'deleted',
      deletedAt: expect.any(String),
      quarantineUntil: expect.any(String),
    })
  })

  it('a deletion of what a person has removed already is done all the same', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const [remove] = await provider().listByName(subdomain.fqdn)
    if (remove) await provider().apply({ kind: 'delete', remove })
    const id = await decided(subdomain, { type: 'deletion' })
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'completed' })
  })

  it('a record that was edited since the approval is left to a person', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    const [before] = await provider().listByName(subdomain.fqdn)
    if (!before) throw new Error('no record')
    const record = { ...before, type: 'A' as const, content: '198.51.100.66', comment: before.comment ?? '' }
    await provider().apply({ kind: 'update', id: before.id, before, record })
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({
      status: 'approved',
      state: 'conflict',
      code: 'record-changed',
      writeBegun: false,
    })
    expect(await provider().listByName(subdomain.fqdn)).toMatchObject([{ content: '198.51.100.66' }])
  })

  it('a new name that somebody takes first leaves the old one as it is', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const newName = fresh('baru')
    const { id } = await readyFor(bench, subdomain, { type: 'change', newName })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    const name = `${newName}.${ZONE}`
    const taken = {
      name,
      type: 'A' as const,
      content: '198.51.100.7',
      proxied: false,
      ttl: 300,
      comment: 'tangan',
    }
    await provider().apply({ kind: 'create', record: taken })
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'conflict', code: 'name-taken' })
    expect(await provider().listByName(subdomain.fqdn)).toHaveLength(1)
    expect(await register(subdomain.id)).toMatchObject({ fqdn: subdomain.fqdn, status: 'active' })
  })
})
