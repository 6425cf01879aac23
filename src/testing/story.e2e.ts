import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runBuilt } from './builtServer.ts'
import { query, type Answer, type Row } from './rest.ts'
import {
  ARRIVED,
  buildWorld,
  completeWords,
  handInDocuments,
  LOGIN,
  must,
  reaches,
  type World,
} from './world.ts'

let world: World
let request = ''
let handover = ''

beforeAll(async () => void (world = await buildWorld()))
afterAll(() => world.server.remove())

/** The exact body of a refusal: nothing beside what the contract promises. */
function refusal({ status, body }: Answer) {
  const [error] = body.errors ?? []
  return { status, ...error?.data, paths: error?.data?.errors.map(({ path }) => path), shape: shapeOf(body) }
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]))
}

const EMPTY_SHAPE = { errors: [{ message: 'string', data: { code: 'string', errors: [] } }] }
const FULL_SHAPE = {
  errors: [{ message: 'string', data: { code: 'string', errors: [{ path: 'string', message: 'string' }] } }],
}

const act = (person: 'dinkes' | 'officer' | 'head', body: object) =>
  world.as[person].patch(`/api/requests/${request}`, body)
const rowsOf = async (person: 'dinkes' | 'officer', path: string): Promise<Row[]> =>
  (await world.as[person].get(path)).body.docs ?? []

describe('the story of a new name, over REST of the built server', () => {
  test('1 · the unit asks whether a name is free, in any spelling', async () => {
    const { body } = await world.as.dinkes.post('/api/requests/check-name', {
      name: ' DINKES.tapinkab.go.id. ',
    })
    expect(body).toMatchObject({ ok: true, fqdn: 'dinkes.tapinkab.go.id', problems: [] })
  })

  test('1 · a draft needs no more than its type, and has no number', async () => {
    const { doc } = await world.as.dinkes.post('/api/requests?depth=0', {
      type: 'creation',
      requestedName: 'Dinkes',
    })
    request = doc.id
    expect(doc).toMatchObject({
      status: 'draft',
      number: null,
      unit: world.units.dinkes,
      requestedName: 'dinkes',
    })
  })

  test('2 · submitting too early says everything that is missing at once', async () => {
    const refused = refusal(await act('dinkes', { action: 'submit' }))
    expect(refused).toMatchObject({ status: 400, code: 'incomplete', shape: FULL_SHAPE })
    expect(refused.paths).toEqual(
      expect.arrayContaining([
        'purpose',
        'category',
        'contactEmail',
        'technicalManager.nip',
        'statements.responsible',
        'documents.R01',
      ]),
    )
  })

  test('2 · the sentence is Indonesian, and English when English is asked for', async () => {
    const ask = { body: { action: 'submit' } }
    const path = `/api/requests/${request}`
    const indonesian = await world.as.dinkes.call('PATCH', path, ask)
    const english = await world.as.dinkes.call('PATCH', path, {
      ...ask,
      headers: { 'Accept-Language': 'en' },
    })
    const browser = await world.as.dinkes.call('PATCH', path, {
      ...ask,
      headers: { 'Accept-Language': 'en-US,en;q=0.9' },
    })
    expect(indonesian.body.errors?.[0]?.message).toMatch(/^Permohonan belum lengkap\./)
    expect(english.body.errors?.[0]?.message).toMatch(/^The request is incomplete\./)
    expect(browser.text).toBe(indonesian.text)
  })

  test('2 · the status cannot be written', async () => {
    const refused = refusal(await act('dinkes', { status: 'approved' }))
    expect(refused).toMatchObject({ status: 400, code: 'status-not-writable', shape: EMPTY_SHAPE })
  })

  test('2 · complete with a file, a link, a date of receipt and a reason for none, it is submitted and numbered', async () => {
    await must(act('dinkes', completeWords('dinkes')))
    expect(await handInDocuments(world.as.dinkes, request)).toHaveLength(4)
    const { doc } = await act('dinkes', { action: 'submit' })
    expect(doc).toMatchObject({
      status: 'submitted',
      number: expect.stringMatching(/^SD-\d{4}-0001$/) as string,
    })
  })

  test('3 · review begins with whoever starts it; approval waits for verdicts and a target', async () => {
    const { doc } = await act('officer', { action: 'startReview' })
    expect(doc).toMatchObject({ status: 'in-review', assignee: { id: world.accounts.officer } })
    const refused = refusal(await act('head', { action: 'approve' }))
    expect(refused).toMatchObject({ status: 400, shape: FULL_SHAPE })
    expect(refused.paths).toEqual(expect.arrayContaining(['documents.R01', 'target.value']))
  })

  test('3 · two judgements for each document, or a waiver with a note', async () => {
    const documents = await rowsOf(
      'officer',
      `/api/documents?depth=0&${query({ where: { request: { equals: request } } })}`,
    )
    for (const { id, source } of documents) {
      const path = `/api/documents/${id}`
      if (source === 'physical') await must(world.as.officer.patch(path, ARRIVED))
      if (source !== 'none')
        await must(world.as.officer.patch(path, { verdict: { complete: true, valid: true } }))
      else {
        expect(refusal(await world.as.officer.patch(path, { verdict: { waived: true } }))).toMatchObject({
          code: 'note-required',
        })
        await must(world.as.officer.patch(path, { verdict: { waived: true, note: 'Templat Diskominfo' } }))
      }
    }
    await must(act('officer', { target: { type: 'A', value: '103.10.20.30', proxied: false } }))
  })

  test('4 · an officer may not approve; what a person may do is told with its reason', async () => {
    expect(refusal(await act('officer', { action: 'approve' }))).toMatchObject({
      status: 403,
      code: 'not-allowed',
      shape: EMPTY_SHAPE,
    })
    const { body } = await world.as.head.get(`/api/requests/${request}/available-actions`)
    expect(body['actions']).toContainEqual(
      expect.objectContaining({ action: 'approve', possible: true, reason: null }),
    )
  })

  test('4 · the head approves and the name server answers within seconds', async () => {
    await must(act('head', { action: 'approve' }))
    await reaches(world.as.dinkes, request, 'provisioned')
    const { code, output } = await runBuilt(world.server.settings, {
      entry: 'dist/dnsQuery.js',
      args: ['dinkes'],
    })
    expect(code).toBe(0)
    expect(output).toMatch(/dinkes\.tapinkab\.go\.id\.?\s.*\bA\b.*103\.10\.20\.30/)
  })

  test('5 · the register holds the name with its owner, its origin and its record', async () => {
    const [subdomain] = await rowsOf('dinkes', '/api/subdomains?depth=0')
    expect(subdomain).toMatchObject({
      fqdn: 'dinkes.tapinkab.go.id',
      status: 'active',
      unit: world.units.dinkes,
      request,
    })
    expect(subdomain?.['records']).toMatchObject([{ type: 'A', value: '103.10.20.30', proxied: false }])
  })

  test('5 · completion waits for the hand-over, and the hand-over for its completion', async () => {
    expect(refusal(await act('officer', { action: 'handOver' }))).toMatchObject({
      status: 400,
      code: 'handover-missing',
    })
    handover = (await world.as.officer.post('/api/handovers', { request, login: LOGIN })).doc.id
    expect(refusal(await world.as.dinkes.post(`/api/handovers/${handover}/reveal`))).toMatchObject({
      status: 409,
      code: 'wrong-state',
    })
    expect((await act('officer', { action: 'handOver' })).doc['status']).toBe('completed')
  })

  test('6 · the unit sees the login information once; staff may issue it again', async () => {
    const reveal = () => world.as.dinkes.post(`/api/handovers/${handover}/reveal`)
    const first = await reveal()
    expect(first.body).toEqual({ login: LOGIN })
    expect(first.headers.get('cache-control')).toBe('private, no-store')
    expect(refusal(await reveal())).toMatchObject({
      status: 409,
      code: 'already-revealed',
      shape: EMPTY_SHAPE,
    })
    await must(world.as.officer.post(`/api/handovers/${handover}/reissue`))
    expect((await reveal()).body).toEqual({ login: LOGIN })
  })

  test('6 · the history tells it in order, with who did it; the unit sees its part', async () => {
    const path = `/api/events?limit=50&sort=at&depth=0&${query({ where: { request: { equals: request } } })}`
    const seen = (await rowsOf('dinkes', path)).map(({ action }) => action)
    const all = await rowsOf('officer', path)
    const steps = [
      'created',
      'submit',
      'startReview',
      'approve',
      'confirmDns',
      'handOver',
      'handoverRevealed',
      'handoverReissued',
    ]
    expect(all.map(({ action }) => action).filter((action) => steps.includes(String(action)))).toEqual([
      ...steps,
      'handoverRevealed',
    ])
    expect(all.find(({ action }) => action === 'approve')).toMatchObject({
      actor: world.accounts.head,
      from: 'in-review',
      to: 'approved',
    })
    expect(all.find(({ action }) => action === 'confirmDns')).toMatchObject({
      actor: null,
      to: 'provisioned',
    })
    expect(all.map(({ action }) => action)).toContain('handoverPrepared')
    expect(seen).not.toContain('handoverPrepared')
  })
})
