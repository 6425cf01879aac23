import { describe, expect, it } from 'vitest'
import { claimWork } from '#db/dnsQueue.ts'
import type { DnsProvider } from '#dns/provider.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { copyZone } from '#testing/copyZone.ts'
import { outcomeOf } from '#testing/office.ts'
import { fresh } from '#testing/people.ts'
import { cloudflareProvider, drain, embeddedProvider, standing, workerOf, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aDraftFor, aSubdomain, readyFor } from '#testing/subdomains.ts'
import { confirm } from './confirm.ts'

const bench = useReconciler()
const ELSEWHERE: SubdomainRequest['target'] = { type: 'A', value: '103.130.10.99', proxied: false }
const BACK = { note: 'Mohon ditinjau kembali.' }

const approve = (id: string) => act(bench.product.payload, bench.office.head, id, 'approve')
const reopen = (id: string) => act(bench.product.payload, bench.office.head, id, 'reopen', BACK)

async function approved(subdomain: Subdomain, wishes: Parameters<typeof readyFor>[2]): Promise<string> {
  const { id } = await readyFor(bench, subdomain, wishes)
  await approve(id)
  return id
}

describe.each<[string, () => DnsProvider]>([
  ['the embedded server', () => embeddedProvider(bench.product)],
  ['Cloudflare', () => cloudflareProvider(bench.standIn)],
])('at %s', (_, provider) => {
  const worker = () => workerOf(bench.product, provider())

  async function only(name: string): Promise<LiveRecord> {
    const [record, ...more] = await provider().listByName(name)
    if (!record || more.length > 0) throw new Error(`not one record on ${name}`)
    return record
  }

  const readAgain = async () => copyZone(bench.product, ZONE, await provider().listAll())

  /** At the dashboard. */
  async function renameByHand(subdomain: Subdomain, name: string): Promise<void> {
    const before = await only(subdomain.fqdn)
    const record = { ...before, type: 'A' as const, name, comment: before.comment ?? '' }
    await provider().apply({ kind: 'update', id: before.id, before, record })
  }

  it('a record that somebody has renamed is not taken for deleted', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const moved = `${fresh('pindah')}.${ZONE}`
    const id = await approved(subdomain, { type: 'deletion' })
    await renameByHand(subdomain, moved)
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'conflict',
      code: 'record-changed',
      found: [{ name: moved }],
    })
    expect(await provider().listByName(moved)).toHaveLength(1)
  })

  it('once the zone has been read again, the renamed record is what is deleted', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const moved = `${fresh('pindah')}.${ZONE}`
    const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
    await renameByHand(subdomain, moved)
    await readAgain()
    await approve(id)
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'completed' })
    expect(await provider().listByName(moved)).toEqual([])
  })

  it('a record that somebody has removed is made anew by a change, where the register says', async () => {
    const subdomain = await aSubdomain(bench, worker())
    await provider().apply({ kind: 'delete', remove: await only(subdomain.fqdn) })
    await readAgain()
    const id = await approved(subdomain, { type: 'change', target: ELSEWHERE })
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
    expect(await only(subdomain.fqdn)).toMatchObject({ content: ELSEWHERE?.value })
  })

  it('a record that was thought to be removed, and stands, is not doubled under the new name', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const newName = fresh('baru')
    await bench.product.pool.query('DELETE FROM zone_records WHERE name = $1', [subdomain.fqdn])
    await bench.product.pool.query(
      `INSERT INTO zone_copy (zone, read_at) VALUES ($1, now()) ON CONFLICT (zone) DO UPDATE SET read_at = now()`,
      [ZONE],
    )
    const id = await approved(subdomain, { type: 'change', newName })
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'conflict',
      code: 'record-changed',
    })
    expect(await provider().listByName(`${newName}.${ZONE}`)).toEqual([])
    expect(await provider().listByName(subdomain.fqdn)).toHaveLength(1)
  })

  it('what a person has edited can be taken back to the review and decided on anew', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const id = await approved(subdomain, { type: 'change', target: ELSEWHERE })
    const before = await only(subdomain.fqdn)
    const record = { ...before, type: 'A' as const, content: '198.51.100.66', comment: before.comment ?? '' }
    await provider().apply({ kind: 'update', id: before.id, before, record })
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({
      state: 'conflict',
      code: 'record-changed',
    })
    await reopen(id)
    await readAgain()
    await approve(id)
    await drain(worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
    expect(await only(subdomain.fqdn)).toMatchObject({ content: ELSEWHERE?.value })
  })

  it('what was confirmed after the decision was taken back changes nothing', async () => {
    const subdomain = await aSubdomain(bench, worker())
    const id = await approved(subdomain, { type: 'change', target: ELSEWHERE })
    const paused = await claimWork(worker().db, { zone: ZONE, mode: 'queue' })
    if (!paused) throw new Error('nothing to do')
    await reopen(id)
    await act(bench.product.payload, bench.office.head, id, 'approve')
    const stale = { ...paused, fence: paused.fence }
    await confirm(worker(), stale, await only(subdomain.fqdn))
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'approved' })
  })
})

it('a new name that somebody undoes each time ends with a person', async () => {
  const subdomain = await aSubdomain(bench, bench.worker())
  const newName = `${fresh('baru')}.${ZONE}`
  const id = await approved(subdomain, { type: 'change', newName: newName.replace(`.${ZONE}`, '') })
  const { records } = bench.standIn
  const provider = bench.worker().provider
  let writes = 0
  const undoing: DnsProvider = {
    ...provider,
    async apply(change) {
      writes += 1
      const live = await provider.apply(change)
      if (live) records.change(live.id, { name: subdomain.fqdn })
      return live
    },
  }
  await drain(workerOf(bench.product, undoing))
  expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'conflict', code: 'record-changed' })
  expect(writes).toBe(5)
  expect(records.named(subdomain.fqdn)).toHaveLength(1)
})

it('what the provider refuses for good can be taken back to the review', async () => {
  const subdomain = await aSubdomain(bench, bench.worker())
  bench.standIn.faults.inject({ kind: 'refusal', method: 'PATCH', codes: [9041] })
  const id = await approved(subdomain, {
    type: 'change',
    target: { type: 'A', value: '103.130.10.20', proxied: true },
  })
  await drain(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ state: 'conflict', code: 'value-refused' })
  expect((await reopen(id)).status).toBe('in-review')
})

describe('a name and the one above it', () => {
  const below = async (subdomain: Subdomain) => {
    const { payload } = bench.product
    const requestedName = `anak.${subdomain.name}`
    const draft = await aDraft(payload, bench.office.operator, { requestedName })
    await handInAll(payload, bench.office.operator, draft.id)
    return draft.id
  }
  const leaving = async (subdomain: Subdomain) => {
    const { payload } = bench.product
    const draft = await aDraftFor({ payload, office: bench.office }, subdomain, { type: 'deletion' })
    await handInAll(payload, bench.office.operator, draft.id, 'deletion')
    return draft.id
  }
  const submit = (id: string) => outcomeOf(act(bench.product.payload, bench.office.operator, id, 'submit'))

  it('are asked for one after the other: nobody goes below what is to be deleted', async () => {
    const subdomain = await aSubdomain(bench, bench.worker())
    const child = await below(subdomain)
    expect(await submit(await leaving(subdomain))).toMatchObject({ code: 'accepted' })
    expect(await submit(child)).toMatchObject({ code: 'name-taken' })
  })

  it('are asked for one after the other: nobody deletes what is to get a name below it', async () => {
    const subdomain = await aSubdomain(bench, bench.worker())
    const deletion = await leaving(subdomain)
    expect(await submit(await below(subdomain))).toMatchObject({ code: 'accepted' })
    expect(await submit(deletion)).toMatchObject({ code: 'names-below' })
  })
})
