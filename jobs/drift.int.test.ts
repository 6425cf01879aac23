import { describe, expect, it } from 'vitest'
import type { LiveRecord } from '#domain/dns/records.ts'
import { settledAs, settlingWords, type Settlement } from '#domain/dns/settlement.ts'
import { findings } from '#endpoints/findings.ts'
import type { ListedFinding } from '#db/findings.ts'
import type { Subdomain } from '#payload-types.ts'
import { act } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf } from '#testing/office.ts'
import { anOfficeAct, anOfficeDraft } from '#testing/officeActs.ts'
import { fresh } from '#testing/people.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { drain, standing, ZONE } from '#testing/reconciler.ts'
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
  const { records, confirmedAt } = await payload.findByID({
    collection: 'subdomains',
    id: subdomain.id,
    depth: 0,
  })
  expect(records).toMatchObject([{ value: BY_HAND }])
  // Whether it is used only its unit can say.
  expect(confirmedAt).toBe(subdomain.confirmedAt)
})

/** What somebody did at the provider, as the screen of the differences shows it. */
async function shownAfter(
  edit: Partial<LiveRecord>,
): Promise<{ subdomain: Subdomain; shown: ListedFinding }> {
  const worker = bench.worker()
  const subdomain = await aSubdomain(bench, worker)
  const [before] = bench.standIn.records.named(subdomain.fqdn)
  bench.standIn.records.change(before?.id ?? '', edit)
  await refreshZone(worker)
  await bench.product.pool.query(
    `UPDATE dns_findings SET first_seen_at = first_seen_at - interval '1 minute'`,
  )
  await refreshZone(worker)
  const { body } = await callEndpoint(bench.product.payload, findings, {
    by: bench.office.officer,
    query: { limit: '200' },
  })
  // The endpoint is typed where it is written.
  const shown = (body as { docs: ListedFinding[] }).docs.find((each) => each.subdomain === subdomain.id)
  if (!shown) throw new Error('the difference is not shown')
  return { subdomain, shown }
}

describe.each<[string, () => Partial<LiveRecord>]>([
  ['another content', () => ({ content: BY_HAND })],
  ['another type', () => ({ type: 'CNAME', content: 'situs.example.org' })],
  ['another lifetime', () => ({ ttl: 600 })],
  ['another name', () => ({ name: `${fresh('pindah')}.${ZONE}` })],
  ['another name and content', () => ({ name: `${fresh('pindah')}.${ZONE}`, content: BY_HAND })],
])('a record that was given %s by hand', (_, edit) => {
  it.each<Settlement>(['restore', 'accept'])(
    'can be settled from what the screen shows: %s',
    async (settlement) => {
      const { subdomain, shown } = await shownAfter(edit())
      const writes = bench.standIn.requests.filter(isWrite).length
      const { id } = await anOfficeAct(people(), subdomain, 'drift', settlingWords(settlement, shown))
      expect(await settled(id)).toMatchObject({ status: 'completed' })
      const end = settledAs(settlement, shown)
      expect(bench.standIn.records.named(end?.name ?? '')).toMatchObject([end])
      const { fqdn, records } = await bench.product.payload.findByID({
        collection: 'subdomains',
        id: subdomain.id,
        depth: 0,
      })
      const { name, type, content: value, proxied, ttl } = end ?? {}
      expect({ fqdn, records }).toMatchObject({ fqdn: name, records: [{ type, value, proxied, ttl }] })
      // What is accepted stands already.
      if (settlement === 'accept') expect(bench.standIn.requests.filter(isWrite)).toHaveLength(writes)
    },
  )
})

it('where zone and register agree there is nothing to settle', async () => {
  const worker = bench.worker()
  const subdomain = await aSubdomain(bench, worker)
  await refreshZone(worker)
  const { payload, office } = people()
  const { id } = await anOfficeDraft(people(), subdomain, 'drift')
  expect(await codeOf(act(payload, office.officer, id, 'submit'))).toBe('nothing-to-change')
})
