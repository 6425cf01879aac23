import { request as rawRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upload, type Ask } from '#testing/rest.ts'
import { buildWorld, draftOf, PDF, type World } from '#testing/world.ts'

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

let world: World
let draft = ''
const requirement: Record<string, string> = {}

beforeAll(async () => {
  world = await buildWorld()
  draft = await draftOf(world.as.dinkes, 'dinkes')
  for (const row of (await world.as.admin.get('/api/requirements?limit=50')).body.docs ?? [])
    requirement[String(row['code'])] = row.id
})
afterAll(() => world.server.remove())

/** Each must be turned away in the one shape of all errors, never with a 500. */
describe('a body that makes no sense is the sender’s mistake', () => {
  const creation = (fields: object) => ({ body: { type: 'creation', ...fields } })
  const CREATIONS: [string, Ask, number][] = [
    ['cut off', { body: '{"type":' }, 400],
    ['not an object: null', { body: 'null' }, 400],
    ['not an object: a text', { body: '"x"' }, 400],
    ['not an object: a list', { body: '[1,2]' }, 400],
    ['none at all', {}, 400],
    [
      'not announced as JSON',
      { body: '{"type":"creation"}', headers: { 'Content-Type': 'text/plain' } },
      400,
    ],
    [
      'a web form',
      { body: 'type=creation', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      400,
    ],
    ['two megabytes', creation({ purpose: 'x'.repeat(2_000_000) }), 413],
    ['more than a field takes', creation({ purpose: 'x'.repeat(2001) }), 400],
    ['an unknown type', creation({ type: 'zzz' }), 400],
    ['a deletion of nothing', creation({ type: 'deletion' }), 400],
    ['a name that is a number', creation({ requestedName: 5 }), 400],
    ['a name that is an object', creation({ requestedName: { like: '%' } }), 400],
    ['a text with NUL', creation({ purpose: 'a\u0000b' }), 400],
    ['an unknown category', creation({ category: 'zzz' }), 400],
    ['a date that is none', creation({ category: 'event', expiresOn: 'zzz' }), 400],
    ['an address that is none', creation({ contactEmail: 'zzz' }), 400],
    ['a group that is a text', creation({ target: 'x' }), 400],
    ['a group that is a list', creation({ technicalManager: [1] }), 400],
    ['a target that is a number', creation({ target: { type: 'A', value: 5 } }), 400],
    ['a status', creation({ status: 'approved' }), 400],
  ]
  test.each(CREATIONS)('creating: %s', async (_what, ask, status) => {
    const { status: got, code, text } = await world.as.dinkes.call('POST', '/api/requests', ask)
    expect([got, typeof code, text.includes('unexpected')]).toEqual([status, 'string', false])
  })

  const ACTIONS: [unknown, string][] = [
    ['hack', 'unknown-action'],
    ['__proto__', 'unknown-action'],
    ['constructor', 'unknown-action'],
    ['toString', 'unknown-action'],
    ['confirmDns', 'not-allowed'],
    ['approve', 'not-allowed'],
    [5, 'field-invalid'],
    [{}, 'field-invalid'],
    [['submit'], 'field-invalid'],
    [true, 'field-invalid'],
  ]
  test.each(ACTIONS)('asking for the action %o', async (action, code) => {
    expect((await world.as.dinkes.patch(`/api/requests/${draft}`, { action })).code).toBe(code)
  })

  const link = () => ({
    request: draft,
    requirement: requirement['R10'],
    source: 'link',
    link: 'https://a.tapinkab.go.id/x',
  })
  const DOCUMENTS: [string, () => unknown][] = [
    ['an unknown requirement', () => ({ ...link(), requirement: UNKNOWN })],
    ['a requirement that is no document', () => ({ ...link(), requirement: requirement['R04'] })],
    ['no requirement', () => ({ ...link(), requirement: null })],
    ['a way that does not exist', () => ({ ...link(), source: 'constructor' })],
    ['a link that runs', () => ({ ...link(), link: 'javascript:alert(1)' })],
    ['a link to a file', () => ({ ...link(), link: 'file:///etc/passwd' })],
    ['a link with a password', () => ({ ...link(), link: 'https://a:b@a.tapinkab.go.id/' })],
    ['a path out of the folder', () => ({ ...link(), filename: '../../etc/passwd' })],
    // Payload would take these for ids, after whoever acts on the request at the same time was not waited for.
    ['a request by an object', () => ({ ...link(), request: { id: draft } })],
    ['a request by a list', () => ({ ...link(), request: [draft] })],
    ['a request by a number', () => ({ ...link(), request: 5 })],
    ['a request in another spelling of its id', () => ({ ...link(), request: draft.replaceAll('-', '') })],
    ['a requirement by an object', () => ({ ...link(), requirement: { id: requirement['R10'] } })],
    ['what is replaced by an object', () => ({ ...link(), supersedes: { id: UNKNOWN } })],
    ['no file', () => ({ ...link(), source: 'file' })],
    [
      'a page that calls itself a PDF',
      () =>
        upload({ ...PDF, content: Buffer.from('<script>alert(1)</script>') }, { ...link(), source: 'file' }),
    ],
    [
      'a picture that can run',
      () =>
        upload(
          {
            name: 'a.svg',
            type: 'image/svg+xml',
            content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
          },
          { ...link(), source: 'file' },
        ),
    ],
    [
      'a program',
      () =>
        upload(
          { name: 'a.exe', type: 'application/pdf', content: Buffer.from('MZ\u0090') },
          { ...link(), source: 'file' },
        ),
    ],
    ['an empty file', () => upload({ ...PDF, content: Buffer.alloc(0) }, { ...link(), source: 'file' })],
  ]
  test.each(DOCUMENTS)('handing in: %s', async (_what, body) => {
    const { status, code, text } = await world.as.dinkes.post('/api/documents', body())
    expect([status, typeof code, text]).toEqual([400, 'string', expect.not.stringContaining('unexpected')])
  })

  test('a hand-over of a request by an object', async () => {
    const body = { request: { id: draft }, noneNeeded: true, reason: 'Peladen OPD' }
    const { status, body: answer } = await world.as.officer.post('/api/handovers', body)
    const errors = answer.errors?.[0]?.data?.errors
    expect([status, errors]).toEqual([400, [expect.objectContaining({ path: 'request' })]])
  })

  test('a form whose data is cut off', async () => {
    const form = new FormData()
    form.append('_payload', '{"request":')
    expect((await world.as.dinkes.post('/api/documents', form)).status).toBe(400)
  })

  const ACCOUNTS: [string, object][] = [
    ['a unit that does not exist', { role: 'agency', unit: UNKNOWN }],
    ['a unit that is no id', { role: 'agency', unit: 'x' }],
    ['an operator without a unit', { role: 'agency' }],
    ['an unknown role', { role: 'root' }],
    ['a short password', { role: 'auditor', password: 'sebelas-huruf'.slice(0, 11) }],
    ['an address that is taken', { role: 'auditor', email: 'head@tapinkab.go.id' }],
  ]
  test.each(ACCOUNTS)('an account with %s', async (_what, fields) => {
    const account = { email: 'baru@tapinkab.go.id', password: 'sandi-yang-panjang-1', name: 'X', ...fields }
    expect(await world.as.admin.post('/api/users', account)).toMatchObject({
      status: 400,
      code: expect.any(String) as string,
    })
  })
})

describe('a question that makes no sense is answered, not broken', () => {
  const QUESTIONS = [
    'where[id][equals]=x', 'where[id][in]=x', 'where[unit][in]=x', 'where[unit][equals]=x', 'where[status][equals]=zzz',
    'where[provisioning.state][equals]=zzz', 'where[createdAt][greater_than]=zzz', 'where[requestedName][like]=%00',
    "where[requestedName][equals]=a'b", 'where[requestedName][near]=1', 'where[requestedName][within]=1', 'where[nope][equals]=1',
    'where[status][nope]=1', 'where[and]=1', 'where[or][0]=1', 'where=1', 'where[assignee.hash][like]=a', "sort=id';--", 'sort=nope',
    'limit=-1', 'limit=abc', 'limit=1e99', 'limit=0', 'page=-1', 'page=9999999999999', 'depth=-1', 'depth=999', 'depth=x',
    'joins[events][limit]=x', 'joins[events][sort]=nope', 'joins=x', 'select=x', 'populate=x', 'locale=x',
    `where${'[or][0]'.repeat(60)}[id][equals]=x`,
  ] // prettier-ignore
  test.each(QUESTIONS)('requests?%s', async (question) => {
    expect((await world.as.dinkes.get(`/api/requests?${question}`)).status).toBeLessThan(500)
  })

  const JSON_PATHS = ["facts.a'b", 'facts.x"y', 'facts.x)', 'facts.$.x', "facts.x') OR 1=1--"]
  test.each(JSON_PATHS)('notifications by %s are not asked in SQL', async (path) => {
    const { status } = await world.as.officer.get(
      `/api/notifications?where[${encodeURIComponent(path)}][equals]=1`,
    )
    expect(status).toBe(400)
  })

  const IDS = ['x', '1', '%00', '%27', `${UNKNOWN}x`, '../users', '%2e%2e%2fusers']
  test.each(IDS)('an id that is none: %s', async (id) => {
    for (const [method, at] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['GET', '/available-actions'],
      ['GET', '/deadline'],
    ] as const)
      // prettier-ignore
      expect((await world.as.officer.call(method, `/api/requests/${id}${at}`, method === 'PATCH' ? { body: {} } : {})).status).toBeLessThan(500)
    expect((await world.as.officer.post(`/api/handovers/${id}/reveal`)).status).toBeLessThan(500)
  })
})

describe('what may not be smuggled in', () => {
  const SYSTEM: [string, unknown][] = [
    ['number', 'SD-2026-9999'], ['submittedAt', '2001-01-01T00:00:00.000Z'], ['dueAt', '2001-01-01T00:00:00.000Z'], ['overdue', true],
    ['createdAt', '2001-01-01T00:00:00.000Z'], ['updatedAt', '2001-01-01T00:00:00.000Z'], ['assignee', UNKNOWN], ['subdomain', UNKNOWN],
    ['channel', 'letter'], ['decision', { code: 'x' }], ['provisioning', { state: 'done', attempts: 7 }], ['id', UNKNOWN],
  ] // prettier-ignore
  test.each(SYSTEM)('%s, neither at creation nor later', async (field, value) => {
    const { doc } = await world.as.dinkes.post('/api/requests?depth=0', { type: 'creation', [field]: value })
    const later = await world.as.dinkes.patch(`/api/requests/${doc.id}?depth=0`, { [field]: value })
    for (const row of [doc, later.doc]) expect(row[field]).not.toEqual(value)
    expect((await world.as.officer.get(`/api/requests/${doc.id}?depth=0`)).text).not.toMatch(
      /2001-01-01|"attempts":7/,
    )
  })

  test.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override', 'X-HTTP-Method'])(
    'another method through %s',
    async (header) => {
      for (const method of ['DELETE', 'PATCH', 'PUT']) {
        const answer = await world.as.dinkes.call('POST', `/api/requests/${draft}?_method=${method}`, {
          body: { purpose: 'X' },
          headers: { [header]: method },
        })
        expect(answer.status).toBe(404)
      }
      expect((await world.as.dinkes.get(`/api/requests/${draft}`)).body['purpose']).not.toBe('X')
    },
  )

  test('more than a megabyte of text whose length is not told', async () => {
    expect(await chunked(`${world.server.url}/api/users/login`)).toBe(413)
  })
})

test('after all of that the server still runs, and met nothing unexpected', async () => {
  expect((await world.as.admin.get('/readyz')).status).toBe(200)
  const broken = world.server.log.split('\n').filter((line) => line.includes('"status":500'))
  expect(broken).toEqual([])
})

function chunked(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
    const asked = rawRequest(url, { method: 'POST', headers }, (answer) =>
      resolve(answer.resume().statusCode),
    )
    asked.on('error', reject).end('{"email":"x"}')
  })
}
