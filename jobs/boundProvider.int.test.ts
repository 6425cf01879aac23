import { beforeEach, describe, expect, it } from 'vitest'
import type { DnsProvider } from '#dns/provider.ts'
import { markerOf } from '#domain/dns/marker.ts'
import { idOf } from '#domain/relation.ts'
import { confirmProvider } from '#endpoints/confirmProvider.ts'
import { zonePlan } from '#endpoints/zonePlan.ts'
import { act } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { startCloudflareStandIn } from '#testing/cloudflare/standIn.ts'
import type { Person } from '#testing/people.ts'
import {
  bindTo,
  cloudflareProvider,
  elapse,
  embeddedProvider,
  fqdnOf,
  standing,
  workerOf,
  ZONE,
} from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { boundProvider } from './boundProvider.ts'
import { reconcileDns } from './reconcileDns.ts'
import { refreshZone } from './refreshZone.ts'

const bench = useReconciler()
beforeEach(async () => {
  for (const table of ['dns_findings', 'subdomains', 'embedded_dns_records', 'zone_records', 'zone_copy'])
    await bench.product.pool.query(`DELETE FROM ${table}`)
  await bindTo(bench.product.pool, null)
})

/** A worker as the product starts it. */
const bound = (provider: DnsProvider) => {
  const worker = workerOf(bench.product, provider)
  return { ...worker, provider: boundProvider(provider, worker) }
}
const embedded = () => bound(embeddedProvider(bench.product))
const cloudflare = () => bound(cloudflareProvider(bench.standIn))
const boundTo = async () =>
  (await bench.product.pool.query('SELECT kind, zone_id FROM dns_provider')).rows[0] ?? null
const stoppedBy = async () =>
  (await bench.product.pool.query('SELECT error_code FROM dns_circuit')).rows[0]?.error_code ?? null
const writes = () => bench.standIn.requests.filter(isWrite)

/** Minutes go by: readings, probes, attempts. */
async function minutes(worker: ReturnType<typeof bound>, count = 2): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await refreshZone(worker)
    await reconcileDns(worker)
    await elapse(bench.product.pool, 61)
  }
}

interface Plan {
  hash: string
  needsConfirmation: boolean
  counts: Record<string, number>
  waiting: { id: string; outcome: string; trouble: string | null }[]
  docs: { name: string; place: string }[]
}
const plan = async (by: Person = bench.office.officer): Promise<Plan> =>
  // The endpoint is typed where it is written.
  (await callEndpoint(bench.product.payload, zonePlan, { by })).body as Plan
const confirm = async (by: Person, hash: string) =>
  (await callEndpoint(bench.product.payload, confirmProvider, { by, body: { hash } })).status

describe('the register belongs to a zone', () => {
  it('from the first reading on, without anybody being asked', async () => {
    await refreshZone(embedded())
    expect(await boundTo()).toEqual({ kind: 'embedded', zone_id: `embedded:${ZONE}` })
    await refreshZone(embedded())
    expect(await stoppedBy()).toBeNull()
  })

  it('silently, where it was filled before and its records are found there', async () => {
    await aSubdomain(bench, workerOf(bench.product, cloudflareProvider(bench.standIn)))
    await minutes(cloudflare())
    expect([await stoppedBy(), await boundTo()]).toEqual([
      null,
      { kind: 'cloudflare', zone_id: bench.standIn.zoneId },
    ])
  })

  it('but not, where it was filled before and its records are not found there', async () => {
    await aSubdomain(bench, workerOf(bench.product, cloudflareProvider(bench.standIn)))
    await minutes(embedded())
    expect([await stoppedBy(), await boundTo()]).toEqual(['provider-changed', null])
  })
})

describe('a trial that becomes real', () => {
  it('pushes nothing by surprise: an administrator confirms the plan, then what waits is carried out', async () => {
    await refreshZone(embedded())
    const registered = await aSubdomain(bench, embedded())
    const waiting = await bench.approved()
    await minutes(cloudflare(), 3)
    expect(await stoppedBy()).toBe('provider-changed')
    expect(writes()).toEqual([])
    expect(await standing(bench.product.pool, waiting.id)).toMatchObject({
      status: 'approved',
      state: 'blocked',
    })

    const wanted = { name: fqdnOf(waiting), type: 'A', content: '103.130.10.20', proxied: false }
    const shown = await plan()
    expect(shown).toMatchObject({
      known: { kind: 'embedded' },
      present: { kind: 'cloudflare', zoneId: bench.standIn.zoneId },
      needsConfirmation: true,
      mayConfirm: false,
      counts: { missing: 1, different: 0, foreign: 0, 'in-place': 0 },
      waiting: [{ id: waiting.id, number: waiting.number, outcome: 'write', before: null, after: wanted }],
      docs: [{ name: registered.fqdn, place: 'missing' }],
    })
    expect(await confirm(bench.office.head, shown.hash)).toBe(403)
    expect(await confirm(bench.office.admin, 'another')).toBe(409)
    bench.standIn.records.add({ name: registered.fqdn, type: 'A', content: '198.51.100.5' })
    await minutes(cloudflare(), 1)
    expect(await confirm(bench.office.admin, shown.hash)).toBe(409)
    expect(writes()).toEqual([])

    const now = await plan(bench.office.admin)
    expect(now.docs).toMatchObject([{ place: 'foreign' }])
    expect(await confirm(bench.office.admin, now.hash)).toBe(200)
    await minutes(cloudflare())
    expect(await stoppedBy()).toBeNull()
    expect(bench.standIn.records.named(fqdnOf(waiting))).toHaveLength(1)
    expect(bench.standIn.records.named(registered.fqdn)).toMatchObject([{ content: '198.51.100.5' }])
    expect(writes()).toHaveLength(1)
    const { rows } = await bench.product.pool.query('SELECT DISTINCT kind FROM dns_findings ORDER BY kind')
    expect(rows).toEqual([{ kind: 'doubled' }, { kind: 'missing' }])
    const { docs } = await bench.product.payload.find({
      collection: 'events',
      where: { action: { equals: 'providerConfirmed' } },
    })
    expect(docs).toMatchObject([{ actorName: bench.office.admin.name, details: { foreign: 1, waiting: 1 } }])
    expect(await confirm(bench.office.admin, (await plan()).hash)).toBe(409)
  })
})

describe('the plan says of each approved request', () => {
  const OLD = '103.130.10.20'
  const told = async (id: string) => (await plan()).waiting.find((request) => request.id === id)
  async function approvedChange(value: string) {
    await refreshZone(embedded())
    const subdomain = await aSubdomain(bench, embedded())
    const { id } = await readyFor(bench, subdomain, {
      type: 'change',
      target: { type: 'A', value, proxied: false },
    })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    return { id, name: subdomain.fqdn, origin: idOf(subdomain.request) ?? '' }
  }

  it('what it writes where our record came along', async () => {
    const { id, name, origin } = await approvedChange('103.130.10.99')
    bench.standIn.records.add({ name, type: 'A', content: OLD, comment: markerOf(origin) })
    await minutes(cloudflare())
    const [before, after] = [{ content: OLD }, { content: '103.130.10.99' }]
    expect(await told(id)).toMatchObject({ outcome: 'write', trouble: null, before, after })
  })

  it('that it is not carried out where its record is not there, and then it is not', async () => {
    const { id, name } = await approvedChange('103.130.10.99')
    await minutes(cloudflare())
    const after = { name, content: '103.130.10.99' }
    expect(await told(id)).toMatchObject({ outcome: 'stop', trouble: 'record-missing', before: null, after })
    expect(await confirm(bench.office.admin, (await plan()).hash)).toBe(200)
    await minutes(cloudflare(), 3)
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'conflict',
      code: 'record-missing',
    })
    expect(writes()).toEqual([])
  })

  it('what stands on its name, and a confirmation of anything else is refused', async () => {
    await refreshZone(embedded())
    await aSubdomain(bench, embedded())
    const waiting = await bench.approved()
    await minutes(cloudflare())
    const { hash } = await plan()
    bench.standIn.records.add({ name: fqdnOf(waiting), type: 'A', content: '198.51.100.5' })
    await minutes(cloudflare(), 1)
    const before = { content: '198.51.100.5' }
    expect(await told(waiting.id)).toMatchObject({ outcome: 'stop', trouble: 'name-taken', before })
    expect(await confirm(bench.office.admin, hash)).toBe(409)
  })

  it('that it is carried out nowhere, if its plan is not the one that was approved', async () => {
    await refreshZone(embedded())
    await aSubdomain(bench, embedded())
    const { id } = await bench.approved()
    await bench.product.pool.query(`UPDATE requests SET goal_hash = 'another' WHERE id = $1`, [id])
    await minutes(cloudflare())
    expect(await told(id)).toMatchObject({ outcome: 'stop', trouble: 'plan-mismatch' })
  })
})

describe('a setting that is lost', () => {
  it('(the token) deletes nothing and confirms nothing; when it is back, the work is done', async () => {
    await refreshZone(cloudflare())
    const subdomain = await aSubdomain(bench, cloudflare())
    const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
    await act(bench.product.payload, bench.office.head, id, 'approve')
    await minutes(embedded(), 3)
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'approved', state: 'blocked' })
    expect(bench.standIn.records.named(subdomain.fqdn)).toHaveLength(1)
    await minutes(cloudflare(), 3)
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'completed' })
    expect(bench.standIn.records.named(subdomain.fqdn)).toEqual([])
  })

  it('(another zone of the same name) is not written to', async () => {
    await refreshZone(cloudflare())
    await aSubdomain(bench, cloudflare())
    const other = await startCloudflareStandIn({ zoneName: ZONE })
    const waiting = await bench.approved()
    await minutes(bound(cloudflareProvider(other)), 3)
    expect([await stoppedBy(), other.requests.filter(isWrite)]).toEqual(['provider-changed', []])
    expect(await standing(bench.product.pool, waiting.id)).toMatchObject({ status: 'approved' })
    await other.close()
  })
})
