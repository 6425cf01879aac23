import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPdf } from '#testing/pdf.ts'
import { query, upload, type Answer } from '#testing/rest.ts'
import { buildWorld, draftOf, LOGIN, must, PDF, provisionedRequest, type World } from '#testing/world.ts'

const REASON = 'Halaman memuat perjudian daring.'
const EVIDENCE = Buffer.from(buildPdf(['Bukti'], 'Bukti'))
const UNKNOWN = '00000000-0000-4000-8000-000000000000'

let world: World
/** What unit Dinkes has, and what Dukcapil has. */
let own = { request: '', document: '', file: '', draft: '' }
let foreign = { request: '', document: '', file: '', handover: '', draft: '' }
/** What the office prepares about a subdomain of Dinkes and has not submitted. */
let prepared = { request: '', document: '', file: '', draft: '' }
const requirement: Record<string, string> = {}

beforeAll(async () => {
  world = await buildWorld()
  const { as } = world
  for (const row of (await as.admin.get('/api/requirements?limit=50')).body.docs ?? [])
    requirement[String(row['code'])] = row.id
  const mine = await provisionedRequest(world, { operator: as.dinkes, name: 'dinkes' })
  const theirs = await provisionedRequest(world, { operator: as.dukcapil, name: 'dukcapil' })
  const handover = (await as.officer.post('/api/handovers', { request: theirs, login: LOGIN })).doc.id
  await must(as.officer.patch(`/api/requests/${theirs}`, { action: 'handOver' }))
  own = { request: mine, ...(await letterOf(mine)), draft: await draftOf(as.dinkes, 'gizi.dinkes') }
  foreign = {
    request: theirs,
    ...(await letterOf(theirs)),
    handover,
    draft: await draftOf(as.dukcapil, 'ktp.dukcapil'),
  }
  prepared = await prepareAct(mine)
})
afterAll(() => world.server.remove())

async function prepareAct(creation: string): Promise<typeof prepared> {
  const { officer } = world.as
  const { subdomain } = (await officer.get(`/api/requests/${creation}?depth=0`)).body
  const act = { type: 'deletion', channel: 'office', exOfficio: { grounds: 'harmful' }, reason: REASON }
  const { doc } = await must(officer.post('/api/requests', { ...act, subdomain }))
  const evidence = { request: doc.id, requirement: requirement['R03'], source: 'file' }
  await must(officer.post('/api/documents', upload({ ...PDF, content: EVIDENCE }, evidence)))
  await must(officer.patch(`/api/requests/${doc.id}`, { reason: `${REASON} Sejak Juli.` }))
  return { request: doc.id, draft: doc.id, ...(await letterOf(doc.id)) }
}

async function letterOf(request: string) {
  const where = { request: { equals: request }, source: { equals: 'file' } }
  const [row] = (await world.as.officer.get(`/api/documents?depth=0&${query({ where })}`)).body.docs ?? []
  return { document: row?.id ?? '', file: String(row?.['filename']) }
}

const said = ({ status, text }: Answer) => ({ status, text })
const total = async (path: string) => (await world.as.dinkes.get(path)).body.totalDocs

describe('something of another unit answers exactly like something that does not exist', () => {
  const PROBES: [string, string, string, keyof typeof foreign][] = [
    ['a request', 'GET', '/api/requests/:id', 'request'],
    ['editing a request', 'PATCH', '/api/requests/:id', 'request'],
    ['acting on a request', 'PATCH', '/api/requests/:id?action', 'draft'],
    ['deleting a request', 'DELETE', '/api/requests/:id', 'request'],
    ['the actions of a request', 'GET', '/api/requests/:id/available-actions', 'request'],
    ['the due date of a request', 'GET', '/api/requests/:id/deadline', 'request'],
    ['what may be done with a request', 'POST', '/api/requests/access/:id', 'request'],
    ['versions of a request', 'GET', '/api/requests/versions/:id', 'request'],
    ['a document', 'GET', '/api/documents/:id', 'document'],
    ['editing a document', 'PATCH', '/api/documents/:id', 'document'],
    ['what may be done with a document', 'POST', '/api/documents/access/:id', 'document'],
    ['a file by its address', 'GET', '/api/documents/file/:id', 'file'],
    ['a hand-over', 'GET', '/api/handovers/:id', 'handover'],
    ['revealing a hand-over', 'POST', '/api/handovers/:id/reveal', 'handover'],
    ['re-issuing a hand-over', 'POST', '/api/handovers/:id/reissue', 'handover'],
  ]

  test.each(PROBES)('%s', async (_what, method, path, kind) => {
    const answer = await probe(method, path, foreign[kind])
    expect(said(answer)).toEqual(said(await probe(method, path, unknownOf(kind))))
    expect([403, 404]).toContain(answer.status)
  })

  test.each(PROBES.filter(([, , , kind]) => kind !== 'handover'))(
    'until the office submits what it prepares: %s',
    async (_what, method, path, kind) => {
      const answer = await probe(method, path, prepared[kind as keyof typeof prepared])
      expect(said(answer)).toEqual(said(await probe(method, path, unknownOf(kind))))
    },
  )

  const unknownOf = (kind: string) => (kind === 'file' ? `${UNKNOWN}.pdf` : UNKNOWN)

  function probe(method: string, path: string, id: string): Promise<Answer> {
    const body = path.endsWith('?action') ? { action: 'submit' } : { purpose: 'x' }
    const address = path.replace(':id', id).replace('?action', '')
    return world.as.dinkes.call(method, address, method === 'GET' ? {} : { body })
  }

  const RELATIONS: [string, (id: string) => [string, object], () => string][] = [
    ['a document for a request', (id) => ['documents', { ...link(), request: id }], () => foreign.draft],
    ['a document for an act', (id) => ['documents', { ...link(), request: id }], () => prepared.draft],
    [
      'a document that replaces one',
      (id) => ['documents', { ...link(), supersedes: id }],
      () => foreign.document,
    ],
  ]
  test.each(RELATIONS)('naming %s', async (_what, body, id) => {
    const ask = (value: string) => world.as.dinkes.post(`/api/${body(value)[0]}`, body(value)[1])
    const answer = await ask(id())
    expect(said(answer)).toEqual(said(await ask(UNKNOWN)))
    expect(answer).toMatchObject({ status: 400, code: 'field-invalid' })
    expect(await ask('no id at all')).toMatchObject({ status: 400, code: 'field-invalid' })
  })

  const link = () => ({
    request: own.draft,
    requirement: requirement['R10'],
    source: 'link',
    link: 'https://drive.tapinkab.go.id/x',
  })

  test('a file is not found by claiming its name, nor fetched from an address', async () => {
    const claims = [
      { filename: foreign.file, url: `/api/documents/file/${foreign.file}`, mimeType: 'application/pdf' },
      { filename: foreign.file, mimeType: 'application/pdf', sha256: 'x', originalName: 'milik lain.pdf' },
      { filename: 'x.pdf', url: 'https://www.example.com/x.pdf' },
      { filename: '../data/payload-secret' },
    ]
    for (const claim of claims) {
      const { status, body } = await world.as.dinkes.post('/api/documents?depth=0', { ...link(), ...claim })
      if (status !== 400)
        expect(body.doc).toMatchObject({ filename: null, url: null, sha256: null, originalName: null })
    }
    expect((await world.as.dinkes.get(`/api/documents/file/${foreign.file}`)).status).toBe(403)
  })
})

test('a unit given in a request is ignored: it is the one of whoever asks', async () => {
  const sent = { type: 'creation', requestedName: 'a.dinkes', unit: world.units.dukcapil }
  const { doc } = await world.as.dinkes.post('/api/requests?depth=0', sent)
  const changed = await world.as.dinkes.patch(`/api/requests/${doc.id}?depth=0`, {
    unit: world.units.dukcapil,
  })
  expect([doc['unit'], changed.doc['unit']]).toEqual([world.units.dinkes, world.units.dinkes])
})

describe('questions about rows of others find nothing', () => {
  const FINDING_NOTHING: [string, () => object][] = [
    ['requests', () => ({ unit: { equals: world.units.dukcapil } })],
    ['requests', () => ({ id: { in: [foreign.request] } })],
    ['requests', () => ({ channel: { equals: 'office' } })],
    ['documents', () => ({ 'request.channel': { equals: 'office' } })],
    ['events', () => ({ request: { equals: prepared.request } })],
    ['notifications', () => ({ request: { equals: prepared.request } })],
    ['requests', () => ({ 'events.visibleToUnit': { equals: false } })],
    [
      'requests',
      () => ({ or: [{ unit: { equals: world.units.dukcapil } }, { requestedName: { equals: 'dukcapil' } }] }),
    ],
    ['documents', () => ({ 'request.unit': { equals: world.units.dukcapil } })],
    ['documents', () => ({ 'request.unit.suggestedLabel': { equals: 'dukcapil' } })],
    ['subdomains', () => ({ 'unit.name': { like: 'Kependudukan' } })],
    ['events', () => ({ visibleToUnit: { equals: false } })],
    ['events', () => ({ unit: { equals: world.units.dukcapil } })],
    ['users', () => ({ role: { not_equals: 'agency' } })],
    ['units', () => ({ suggestedLabel: { equals: 'dukcapil' } })],
    ['notifications', () => ({ recipient: { equals: world.accounts.head } })],
    ['handovers', () => ({ request: { equals: foreign.request } })],
  ]
  test.each(FINDING_NOTHING)('%s where %s', async (collection, where) => {
    expect(await total(`/api/${collection}?depth=0&${query({ where: where() })}`)).toBe(0)
    expect(await total(`/api/${collection}/count?${query({ where: where() })}`)).toBe(0)
  })
})

describe('asking for more than one may see', () => {
  const MORE = [
    'requests?depth=99&limit=0',
    'requests?depth=4&populate[users][email]=true&populate[users][hash]=true&populate[units][contactPhone]=true',
    'requests?select[assignee]=true&select[decision]=true&select[heldName]=true&select[submittedBy]=true&depth=4',
    'requests?joins[events][limit]=0&joins[events][count]=true&joins[documents][limit]=0&joins[handovers][limit]=0',
    'requests?joins[events][where][visibleToUnit][equals]=false&joins[events][limit]=0',
    'requests?joins[documents][where][unit][exists]=true&joins[events][where][unit][exists]=true',
    'requests?showHiddenFields=true&overrideAccess=true&draft=true&trash=true',
    'subdomains?depth=10',
    'documents?depth=10&limit=0',
    'events?depth=10&limit=0',
    'users?depth=10',
    'notifications?depth=10&limit=0',
  ]
  test.each(MORE)('%s', async (path) => {
    const { status, text, body } = await world.as.dinkes.get(`/api/${path}`)
    expect(status).toBe(200)
    expect(body.totalDocs).toBeGreaterThan(0)
    for (const secret of [
      foreign.request,
      foreign.document,
      foreign.file,
      prepared.request,
      prepared.document,
      prepared.file,
      REASON,
      world.units.dukcapil,
      'dukcapil@',
      'officer@',
      'head@',
    ])
      expect(text).not.toContain(secret)
    expect(text).not.toMatch(/"(hash|salt|heldName|submittedBy|sealedLogin|leaseUntil)"/)
    expect(text).not.toContain('handoverPrepared')
  })
})

test('a file that the office has prepared as evidence is no copy that the unit hears of', async () => {
  const letter = { request: own.draft, requirement: requirement['R01'], source: 'file' }
  const { doc } = await must(
    world.as.dinkes.post('/api/documents?depth=0', upload({ ...PDF, content: EVIDENCE }, letter)),
  )
  const { text } = await world.as.dinkes.get(`/api/requests/${own.draft}/available-actions`)
  expect(JSON.stringify(doc) + text).not.toMatch(new RegExp(`${prepared.document}|same-file`))
})

test('once it is submitted, the unit reads the act, its evidence and what happened from then on', async () => {
  await must(world.as.officer.patch(`/api/requests/${prepared.request}`, { action: 'submit' }))
  const { dinkes } = world.as
  expect((await dinkes.get(`/api/requests/${prepared.request}`)).body).toMatchObject({ channel: 'office' })
  expect((await dinkes.get(`/api/documents/file/${prepared.file}`)).status).toBe(200)
  const where = { request: { equals: prepared.request } }
  const { docs } = (await dinkes.get(`/api/events?${query({ where })}`)).body
  expect(docs?.map(({ action }) => action)).toEqual(['submit'])
})
