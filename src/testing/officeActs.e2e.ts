import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople, type PanelPeople } from './panelPage.ts'
import type { Rest } from './rest.ts'
import { buildWorld, must, provisionedRequest, reaches, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await buildWorld()))
afterAll(() => world.server.remove())

const REASON = 'Halaman memuat perjudian.'
const act = (rest: Rest, id: string, body: object) => rest.patch(`/api/requests/${id}?depth=0`, body)

/** A name of Dinkes that is carried out and was never handed over. */
async function standing(name: string): Promise<{ creation: string; subdomain: string }> {
  const creation = await provisionedRequest(world, { operator: world.as.dinkes, name })
  const { body } = await world.as.head.get(`/api/requests/${creation}?depth=0`)
  return { creation, subdomain: String(body['subdomain']) }
}

async function started(subdomain: string, grounds: string): Promise<string> {
  const act = { type: 'deletion', channel: 'office', subdomain, exOfficio: { grounds }, reason: REASON }
  const { doc } = await must(world.as.officer.post('/api/requests?depth=0', act))
  await must(world.as.officer.patch(`/api/requests/${doc.id}`, { action: 'submit' }))
  await must(world.as.officer.patch(`/api/requests/${doc.id}`, { action: 'startReview' }))
  return doc.id
}

describe('the office', () => {
  it('tells the head until which day the unit may object, in words', async () => {
    const { subdomain } = await standing('terbengkalai')
    const id = await started(subdomain, 'abandoned')
    const answer = await act(world.as.head, id, { action: 'approve' })
    expect([answer.status, answer.code]).toEqual([409, 'objection-time-runs'])
    expect(answer.body.errors?.[0]?.message).toMatch(/sampai dengan \d{1,2} \p{L}+ \d{4}\. /u)
  })

  it('deletes what is harmful once it has answered the unit, and ends the hand-over that never was', async () => {
    const { creation, subdomain } = await standing('berbahaya')
    const id = await started(subdomain, 'harmful')
    await must(act(world.as.dinkes, id, { action: 'object', note: 'Sedang kami bersihkan.' }))
    expect((await act(world.as.head, id, { action: 'approve' })).code).toBe('objection-unanswered')
    await must(act(world.as.head, id, { action: 'approve', note: 'Pembersihan belum berhasil.' }))
    await reaches(world.as.head, id, 'completed')
    const register = await world.as.dinkes.get(`/api/subdomains/${subdomain}?depth=0`)
    expect(register.body).toMatchObject({ status: 'deleted' })
    expect((await world.as.dinkes.get(`/api/requests/${creation}?depth=0`)).body).toMatchObject({
      status: 'completed',
    })
  })

  it('is nobody that a unit could speak for', async () => {
    const { subdomain } = await standing('pura-pura')
    const sent = {
      type: 'deletion',
      channel: 'office',
      subdomain,
      unit: world.units.dukcapil,
      fromUnit: world.units.dukcapil,
      exOfficio: { grounds: 'harmful', objectedAt: '2020-01-01T00:00:00Z', objection: 'x' },
    }
    const { doc } = await must(world.as.dinkes.post('/api/requests?depth=0', sent))
    expect(doc).toMatchObject({ channel: 'portal', unit: world.units.dinkes })
    expect(Object.values(doc['exOfficio'] ?? {}).filter(Boolean)).toEqual([])
    const foreign = await world.as.dukcapil.post('/api/requests?depth=0', { ...sent, type: 'change' })
    expect([foreign.status, foreign.code]).toEqual([400, 'field-invalid'])
  })
})

it('a subdomain goes to the unit that takes it over', async () => {
  const { creation, subdomain } = await standing('dialihkan')
  const { officer, head, dinkes, dukcapil } = world.as
  const letter = {
    type: 'change',
    channel: 'letter',
    unit: world.units.dukcapil,
    subdomain,
    reason: 'Penggabungan perangkat daerah.',
    contactEmail: 'kontak@tapinkab.go.id',
    contactPhone: '0517 31434',
    statements: { responsible: true },
    technicalManager: { name: 'Ani', nip: '1', position: 'Staf', phone: '08', email: 'ani@tapinkab.go.id' },
  }
  const { doc } = await must(officer.post('/api/requests?depth=0', letter))
  expect(doc).toMatchObject({ fromUnit: world.units.dinkes, requestedName: 'dialihkan' })
  const { body } = await officer.get('/api/requirements?where[code][equals]=R02')
  const paper = { request: doc.id, requirement: body.docs?.[0]?.id, source: 'physical' }
  const physical = { receivedOn: '2026-07-20', receivedBy: 'Petugas loket' }
  const handedIn = await must(officer.post('/api/documents', { ...paper, physical }))
  for (const action of ['submit', 'startReview']) await must(act(officer, doc.id, { action }))
  await must(officer.patch(`/api/documents/${handedIn.doc.id}`, { verdict: { complete: true, valid: true } }))
  await must(act(head, doc.id, { action: 'approve' }))
  await reaches(head, doc.id, 'provisioned')
  expect((await dukcapil.get(`/api/subdomains/${subdomain}?depth=0`)).body).toMatchObject({
    unit: world.units.dukcapil,
    technicalManager: { name: 'Ani' },
  })
  expect((await dinkes.get(`/api/subdomains/${subdomain}`)).status).toBe(404)

  const past = await dinkes.get(`/api/requests/${creation}?depth=0`)
  expect(past.body).toMatchObject({ requestedName: 'dialihkan', subdomain: null })
  const pages = [
    'requests?depth=0',
    'requests?depth=5',
    'events?depth=5',
    'documents?depth=5',
    'notifications?depth=5',
  ]
  for (const page of pages) {
    const { text } = await dinkes.get(`/api/${page}${page.includes('?') ? '&' : '?'}limit=100`)
    for (const foreign of [subdomain, doc.id, world.units.dukcapil])
      expect.soft(text, page).not.toContain(foreign)
  }
  const received = await dukcapil.get(`/api/requests/${doc.id}?depth=2`)
  expect(received.body).toMatchObject({ subdomain: { id: subdomain } })
  expect(received.text).not.toContain(world.units.dinkes)
})

const executable = await findChromium()

describe.skipIf(!executable)('in the panel (needs a Chromium)', () => {
  let browser: Browser
  let people: PanelPeople
  beforeAll(async () => {
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
  })
  afterAll(() => browser?.close())

  it('an act begins on the page of its subdomain, and the unit objects on the page of the request', async () => {
    const { subdomain } = await standing('di-panel')
    const officer = await people.signIn('officer')
    await officer.open('subdomains', subdomain)
    await officer.press('Mulai tindakan Diskominfo')
    await officer.page.getByLabel(/Menghapus: tidak lagi digunakan/).check()
    await officer.page.locator('dialog[open] textarea').fill(REASON)
    await officer.confirm()
    await officer.page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
    const request = officer.page.url().split('/').at(-1) ?? ''
    await officer.expectText('OPD diberi tahu saat itu juga')
    expect(await officer.page.locator('#field-contactEmail').count()).toBe(0)
    await officer.act('Ajukan permohonan', 'Keberatan OPD dapat disampaikan sampai dengan')

    const operator = await people.signIn('dinkes')
    await operator.open('requests', request)
    await operator.press('Sampaikan keberatan')
    await operator.page.locator('dialog[open] textarea').fill('Masih dipakai untuk arsip.')
    await operator.confirm()
    await operator.expectText('Keberatan OPD,')
    expect(people.troubles).toEqual([])
  })
})
