import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { markerOf } from '#domain/dns/marker.ts'
import type { DnsChange, LiveRecord } from '#domain/dns/records.ts'
import { DnsError } from '#dns/errors.ts'
import type { DnsProvider } from '#dns/provider.ts'
import { availableActions } from '#endpoints/availableActions.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, outcomeOf } from '#testing/office.ts'
import type { Person } from '#testing/people.ts'
import { bindTo, drain, embeddedProvider, fqdnOf, standing, workerOf, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import type { JobContext } from './context.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()
const pool = () => bench.product.pool
const NOTE = { note: 'Dibuat Pak Budi pada tahun 2019; disetujui OPD.' }

type ByHand = Pick<LiveRecord, 'name' | 'type' | 'content'> & { comment?: string; ttl?: number }
interface Adapter {
  worker: () => JobContext
  bind: () => Promise<void>
  add: (record: ByHand) => Promise<string>
  edit: (id: string, content: string) => Promise<void>
  remove: (id: string) => Promise<void>
  named: (name: string) => Promise<unknown[]>
}

const ADAPTERS: Record<string, Adapter> = {
  cloudflare: {
    worker: () => bench.worker(),
    bind: () => Promise.resolve(),
    add: (record) => Promise.resolve(bench.standIn.records.add(record).id),
    edit: async (id, content) => void bench.standIn.records.change(id, { content }),
    remove: async (id) => void bench.standIn.records.remove(id),
    named: (name) => Promise.resolve(bench.standIn.records.named(name)),
  },
  embedded: {
    worker: () => workerOf(bench.product, embeddedProvider(bench.product)),
    bind: () => bindTo(pool(), { kind: 'embedded', zoneId: `embedded:${ZONE}` }),
    add: async ({ name, type, content, comment, ttl = 1 }) => {
      const { rows } = await pool().query<{ id: string }>(
        `INSERT INTO embedded_dns_records (id, name, type, content, proxied, ttl, comment)
         VALUES (gen_random_uuid(), $1, $2, $3, false, $4, $5) RETURNING id`,
        [name, type, content, ttl, comment ?? null],
      )
      return rows[0]?.id ?? ''
    },
    edit: async (id, content) =>
      void (await pool().query(`UPDATE embedded_dns_records SET content = $2 WHERE id = $1`, [id, content])),
    remove: async (id) => void (await pool().query(`DELETE FROM embedded_dns_records WHERE id = $1`, [id])),
    named: async (name) =>
      (await pool().query(`SELECT * FROM embedded_dns_records WHERE name = $1 ORDER BY id`, [name])).rows,
  },
}

/** The same worker, whose writes go through this. */
function writingBy(job: JobContext, apply: (change: DnsChange) => Promise<LiveRecord | null>): JobContext {
  const get = (of: DnsProvider, key: keyof DnsProvider): unknown => (key === 'apply' ? apply : of[key])
  return {
    ...job,
    provider: new Proxy(job.provider, { get: (of, key) => get(of, key as keyof DnsProvider) }),
  }
}

/** Somebody acts after the worker's look and before its write. */
function meanwhile(job: JobContext, deed: () => Promise<void>): JobContext {
  let isDone = false
  return writingBy(job, async (change) => {
    if (!isDone) await deed()
    isDone = true
    return job.provider.apply(change)
  })
}

const answer = z.object({
  actions: z.array(z.object({ action: z.string() })),
  adoption: z.object({ before: z.object({ content: z.string() }), hash: z.string() }).nullable(),
})
async function offered(by: Person, id: string) {
  const { body } = await callEndpoint(bench.product.payload, availableActions, { by, params: { id } })
  const { actions, adoption } = answer.parse(body)
  return { isOffered: actions.some(({ action }) => action === 'adoptRecord'), adoption }
}
const adopt = (id: string, more = {}) =>
  act(bench.product.payload, bench.office.head, id, 'adoptRecord', { ...NOTE, ...more })

describe.each(Object.entries(ADAPTERS))('with the %s provider', (_, zone) => {
  /** An approved request on whose name somebody has made the very record by hand; the work stands still. */
  async function inConflict(
    wishes: Partial<ByHand> = {},
  ): Promise<{ request: SubdomainRequest; record: string; name: string }> {
    await zone.bind()
    const request = await bench.approved()
    const name = fqdnOf(request)
    const content = TARGET?.value ?? ''
    const record = await zone.add({ name, type: 'A', content, comment: 'Pak Budi', ...wishes })
    await drain(zone.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ state: 'conflict', code: 'name-taken' })
    return { request, record, name }
  }
  const conflict = (code: string) => ({ status: 'approved', state: 'conflict', code, writeBegun: false })

  it('the head takes the record over: it is marked, nothing is created, and the name is ours', async () => {
    const { request, record, name } = await inConflict({ ttl: 3600 })
    const { adoption } = await offered(bench.office.head, request.id)
    await adopt(request.id, { planHash: adoption?.hash })
    await drain(zone.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned', code: null })
    const kept = { id: record, content: TARGET?.value, ttl: 3600, comment: markerOf(request.id) }
    expect(await zone.named(name)).toMatchObject([kept])
    const { docs } = await bench.product.payload.find({
      collection: 'subdomains',
      where: { fqdn: { equals: name } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ status: 'active', records: [{ providerId: record, ttl: 3600 }] }])
  })

  it('the history says who took over which record, when and why', async () => {
    const { request, record } = await inConflict()
    await adopt(request.id)
    const { docs } = await bench.product.payload.find({
      collection: 'events',
      where: { request: { equals: request.id }, action: { equals: 'adoptRecord' } },
      depth: 0,
    })
    expect(docs).toMatchObject([
      {
        ...{
          actor: bench.office.head.id,
          note: NOTE.note,
          from: 'approved',
          to: 'approved',
          visibleToUnit: false,
        },
        details: { adopted: { id: record, content: TARGET?.value, comment: 'Pak Budi' } },
      },
    ])
  })

  it.each([
    ['edited between the decision and the look', 'name-taken', 'edit', false],
    ['edited between the look and the write', 'name-taken', 'edit', true],
    ['gone before the look', 'record-missing', 'remove', false],
    ['gone between the look and the write', 'record-missing', 'remove', true],
  ] as const)('a record that was %s is left alone: a conflict again', async (_what, code, deed, isLate) => {
    const { request, record, name } = await inConflict()
    await adopt(request.id)
    const act = () => (deed === 'edit' ? zone.edit(record, '198.51.100.9') : zone.remove(record))
    if (!isLate) await act()
    await drain(isLate ? meanwhile(zone.worker(), act) : zone.worker())
    expect(await standing(pool(), request.id)).toMatchObject(conflict(code))
    const left = deed === 'edit' ? [{ id: record, content: '198.51.100.9', comment: 'Pak Budi' }] : []
    expect(await zone.named(name)).toMatchObject(left)
    expect((await zone.named(name)).length).toBe(left.length)
    expect(await offered(bench.office.head, request.id)).toEqual({ isOffered: false, adoption: null })
  })

  it('a retry goes by the plan as it was approved: what is gone is created', async () => {
    const { request, record, name } = await inConflict()
    await adopt(request.id)
    await zone.remove(record)
    await drain(zone.worker())
    await act(bench.product.payload, bench.office.officer, request.id, 'retryDns')
    await drain(zone.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(await zone.named(name)).toMatchObject([{ comment: markerOf(request.id) }])
  })

  it('what appears beside the record stops it, and both stay as they are', async () => {
    const { request, record, name } = await inConflict()
    await adopt(request.id)
    await zone.add({ name, type: 'A', content: '198.51.100.7' })
    await drain(zone.worker())
    expect(await standing(pool(), request.id)).toMatchObject(conflict('name-taken'))
    expect(await zone.named(name)).toHaveLength(2)
    expect(await zone.named(name)).toContainEqual(
      expect.objectContaining({ id: record, comment: 'Pak Budi' }),
    )
  })

  it('of two clicks at once one takes it over, and the other is told so', async () => {
    const { request, name } = await inConflict()
    const outcomes = await Promise.all([outcomeOf(adopt(request.id)), outcomeOf(adopt(request.id))])
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(['accepted', 'nothing-to-adopt'])
    await drain(zone.worker())
    expect(await zone.named(name)).toHaveLength(1)
  })

  it('when the answer to the mark is lost, the next look finds it and nothing is written twice', async () => {
    const { request, record, name } = await inConflict()
    await adopt(request.id)
    const job = zone.worker()
    const lost = writingBy(job, async (change) => {
      await job.provider.apply(change)
      throw new DnsError('no-answer')
    })
    await reconcileDns(lost)
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'approved', writeBegun: true })
    await drain(zone.worker())
    expect(await standing(pool(), request.id)).toMatchObject({ status: 'provisioned' })
    expect(await zone.named(name)).toMatchObject([{ id: record, comment: markerOf(request.id) }])
  })

  it.each([
    ['other content', { content: '198.51.100.7' }],
    ['another type', { type: 'TXT', content: '"bukti"' }],
    ['a mark of ours', { comment: markerOf('00000000-0000-4000-8000-000000000000') }],
  ])('a record with %s is not offered and cannot be taken over', async (_what, wishes) => {
    const { request } = await inConflict(wishes)
    expect(await offered(bench.office.head, request.id)).toEqual({ isOffered: false, adoption: null })
    expect(await codeOf(adopt(request.id))).toBe('nothing-to-adopt')
  })
})

describe('who takes over a record', () => {
  async function waiting(): Promise<string> {
    const request = await bench.approved()
    bench.standIn.records.add({ name: fqdnOf(request), type: 'A', content: TARGET?.value ?? '' })
    await drain(bench.worker())
    return request.id
  }

  it('is the head; an officer sees which record it is and is not offered it, a unit sees nothing', async () => {
    const { head, officer, operator } = bench.office
    const id = await waiting()
    const adoption = { before: { content: TARGET?.value }, hash: expect.any(String) as string }
    expect(await offered(head, id)).toEqual({ isOffered: true, adoption })
    expect(await offered(officer, id)).toEqual({ isOffered: false, adoption })
    expect(await offered(operator, id)).toEqual({ isOffered: false, adoption: null })
    expect(await codeOf(act(bench.product.payload, officer, id, 'adoptRecord', NOTE))).toBe('not-allowed')
  })

  it('says why, and means the record that was shown', async () => {
    const id = await waiting()
    expect(await codeOf(adopt(id, { note: ' ' }))).toBe('note-required')
    expect(await codeOf(adopt(id, { planHash: 'another' }))).toBe('plan-changed')
    expect(await standing(pool(), id)).toMatchObject({ state: 'conflict' })
  })
})
