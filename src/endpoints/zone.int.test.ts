import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { copyZone } from '#testing/copyZone.ts'
import type { LiveRecord } from '#domain/dns/records.ts'
import { liveRecord } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { useOffice } from '#testing/office.ts'
import { aUser, type Person } from '#testing/people.ts'
import { zone } from './zone.ts'

const product = useOffice()
const ZONE = 'tapinkab.go.id'

const listed = z.object({
  docs: z.array(
    z.object({
      name: z.string(),
      class: z.string(),
      unit: z.string().nullable(),
      subdomain: z.string().nullable(),
    }),
  ),
  totalDocs: z.number(),
  page: z.number(),
  totalPages: z.number(),
  counts: z.object({ ours: z.number(), foreign: z.number(), protected: z.number() }),
  zone: z.object({ stale: z.boolean(), ageSeconds: z.number(), readAt: z.string() }).nullable(),
})
const record = (label: string, type = 'A'): LiveRecord => ({
  id: `${type}-${label}`,
  name: label ? `${label}.${ZONE}` : ZONE,
  type,
  content: '103.10.20.30',
  proxied: false,
  ttl: 300,
  comment: null,
})
const ask = (by: Person | null, query = {}) => callEndpoint(product.payload, zone, { by, query })
const list = async (query = {}) => listed.parse((await ask(product.officer, query)).body)

let registered: string
beforeAll(async () => {
  const request = await product.requestIn('completed')
  registered = `${request.requestedName}.${ZONE}`
  const many = Array.from({ length: 60 }, (_, at) => record(`lama-${String(at).padStart(2, '0')}`))
  await copyZone(product, ZONE, [record('', 'MX'), record('_dmarc', 'TXT'), liveRecord(request), ...many])
})

describe('the list of the zone', () => {
  it.each(['officer', 'head', 'auditor', 'admin'] as const)('is shown to %s', async (role) => {
    expect((await ask(await aUser(product.payload, role))).status).toBe(200)
  })
  it('is shown to no unit, no supervisor and nobody', async () => {
    const supervisor = await aUser(product.payload, 'supervisor')
    for (const person of [product.operator, supervisor, null]) expect((await ask(person)).status).toBe(403)
  })
  it('says whose each record is, the zone’s own first, and how fresh it is', async () => {
    const { docs, counts, totalDocs, totalPages, zone: reading } = await list()
    expect({ counts, totalDocs, totalPages, first: docs[0]?.name, shown: docs.length }).toEqual({
      counts: { ours: 1, foreign: 60, protected: 2 },
      totalDocs: 63,
      totalPages: 2,
      first: ZONE,
      shown: 50,
    })
    expect(reading).toMatchObject({ stale: false })
  })
  it('is narrowed to one class, with the unit of what is ours', async () => {
    const { docs, counts } = await list({ class: 'ours' })
    expect(docs).toEqual([
      expect.objectContaining({
        name: registered,
        class: 'ours',
        unit: expect.stringContaining('Dinas Uji'),
      }),
    ])
    expect(counts.foreign).toBe(60)
  })
  it('is searched and paged', async () => {
    const { docs, page, totalDocs } = await list({ q: ' LAMA-', page: '2', limit: '25' })
    expect({ page, totalDocs, first: docs[0]?.name }).toEqual({
      page: 2,
      totalDocs: 60,
      first: `lama-25.${ZONE}`,
    })
  })
  it.each([
    { page: '0' },
    { page: '-1' },
    { page: 'x' },
    { limit: '0' },
    { limit: 'all' },
    { page: '99' },
    { q: ['a', 'b'] },
  ])('answers %j with what there is', async (query) => {
    expect((await list(query)).docs.length).toBeGreaterThan(0)
  })
  it('gives at most 200 at once', async () => {
    expect((await list({ limit: '100000' })).totalPages).toBe(1)
  })
  it('refuses a class that there is not', async () => {
    expect((await ask(product.officer, { class: 'theirs' })).status).toBe(400)
  })
  it('shows neither markers nor comments, and costs three statements', async () => {
    const { body } = await ask(product.officer)
    expect(JSON.stringify(body)).not.toContain('tapin:v1')
    expect((await statementsOf(() => ask(product.officer))).length).toBeLessThanOrEqual(3)
  })
})
