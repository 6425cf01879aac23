import { describe, expect, it } from 'vitest'
import { copyZone } from '#testing/copyZone.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { Subdomain } from '#payload-types.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { codeOf } from '#testing/office.ts'
import { fresh } from '#testing/people.ts'
import { cloudflareProvider, drain, embeddedProvider, workerOf, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()

const PROVIDERS: [string, () => DnsProvider][] = [
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
]

async function copied(fqdn: string): Promise<object[]> {
  const { rows } = await bench.product.pool.query<object>(
    'SELECT name, type, content FROM zone_records WHERE name = $1',
    [fqdn],
  )
  return rows
}

describe.each(PROVIDERS)('the copy of the zone and what %s has just written', (_, provider) => {
  const worker = (own: DnsProvider = provider()) => workerOf(bench.product, own)
  async function decided(subdomain: Subdomain, wishes: Parameters<typeof readyFor>[2]): Promise<void> {
    const { id } = await readyFor(bench, subdomain, wishes)
    await act(bench.product.payload, bench.office.head, id, 'approve')
    await drain(worker())
  }

  it('a creation stands in it at once', async () => {
    const { fqdn } = await aSubdomain(bench, worker())
    expect(await copied(fqdn)).toMatchObject([{ type: 'A', content: '103.130.10.20' }])
  })

  it('a new name takes the place of the old one', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const newName = fresh('baru')
    await decided(subdomain, {
      type: 'change',
      newName,
      target: { type: 'CNAME', value: 'situs.example.org', proxied: false },
    })
    expect(await copied(subdomain.fqdn)).toEqual([])
    expect(await copied(`${newName}.${ZONE}`)).toMatchObject([
      { type: 'CNAME', content: 'situs.example.org' },
    ])
  })

  it('a deleted name is its own unit’s again at once', async () => {
    const { payload } = bench.product
    const subdomain = await aSubdomain(bench, worker())
    await decided(subdomain, { type: 'deletion' })
    expect(await copied(subdomain.fqdn)).toEqual([])
    const again = await aDraft(payload, bench.office.operator, { requestedName: subdomain.name })
    await handInAll(payload, bench.office.operator, again.id)
    expect(await codeOf(act(payload, bench.office.operator, again.id, 'submit'))).toBe('accepted')
  })

  /** A reading that shows the zone as it was before `meanwhile`, and is stored after it. */
  async function readingOverlaps(meanwhile: () => Promise<unknown>): Promise<void> {
    const listAll: DnsProvider['listAll'] = async () => {
      const before = await provider().listAll()
      await meanwhile()
      return before
    }
    await refreshZone(worker({ ...provider(), listAll }))
  }

  it('a reading that began before a deletion does not bring the record back', async () => {
    const subdomain = await aSubdomain(bench, worker())
    await readingOverlaps(() => decided(subdomain, { type: 'deletion' }))
    expect(await copied(subdomain.fqdn)).toEqual([])
    await refreshZone(worker())
    expect(await copied(subdomain.fqdn)).toEqual([])
  })

  it('a reading that began before a creation or a change does not take it back', async () => {
    const changed = await aSubdomain(bench, worker())
    let created = ''
    await readingOverlaps(async () => {
      created = (await aSubdomain(bench, worker())).fqdn
      const target = { type: 'A', value: '103.130.10.99', proxied: false } as const
      await decided(changed, { type: 'change', target })
    })
    expect(await copied(created)).toHaveLength(1)
    expect(await copied(changed.fqdn)).toMatchObject([{ content: '103.130.10.99' }])
  })

  it('a reading that begins afterwards shows what a person has done since', async () => {
    const { fqdn } = await aSubdomain(bench, worker())
    const [remove] = await provider().listByName(fqdn)
    if (remove) await provider().apply({ kind: 'delete', remove })
    await refreshZone(worker())
    expect(await copied(fqdn)).toEqual([])
  })
})

it('of two readings the one that began later stays, whichever ends first', async () => {
  const record = (label: string) => ({
    ...{ id: label, name: `${label}.${ZONE}`, type: 'A', content: '198.51.100.7' },
    ...{ proxied: false, ttl: 300, comment: null },
  })
  const { rows } = await bench.product.pool.query<{ before: string }>(
    `SELECT (clock_timestamp() - interval '1 second')::text AS before`,
  )
  await copyZone(bench.product, ZONE, [record('later')])
  await copyZone(bench.product, ZONE, [record('earlier')], { startedAt: rows[0]?.before ?? '' })
  expect(await copied(`later.${ZONE}`)).toHaveLength(1)
  expect(await copied(`earlier.${ZONE}`)).toEqual([])
})
