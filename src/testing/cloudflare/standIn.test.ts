import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startCloudflareStandIn, type CloudflareStandIn } from './standIn.ts'

const ZONE = 'tapinkab.go.id'
const A = { type: 'A', name: `web.${ZONE}`, content: '203.0.113.7', ttl: 300 }
const CNAME = { type: 'CNAME', name: `web.${ZONE}`, content: 'situs.example.org', ttl: 300 }

let standIn: CloudflareStandIn
beforeEach(async () => {
  standIn = await startCloudflareStandIn({ zoneName: ZONE, quota: 3 })
})
afterEach(() => standIn.close())

interface Asked {
  method?: string
  body?: object
  authorization?: string | null
}

/** Asks as any HTTP client would; `path` is below the records unless it starts with a slash. */
async function ask(
  path: string,
  { method = 'GET', body, authorization = `Bearer ${standIn.token}` }: Asked = {},
) {
  const address = path.startsWith('/') ? path : `/zones/${standIn.zoneId}/dns_records${path && `/${path}`}`
  const headers = new Headers(authorization === null ? {} : { authorization })
  const response = await fetch(standIn.url + address, { method, headers, body: JSON.stringify(body) })
  const text = await response.text()
  const json: { result: unknown; result_info?: object; errors: { code: number }[] } = JSON.parse(text)
  const codes = json.errors.map(({ code }) => code)
  return { ...json, codes, status: response.status, headers: response.headers }
}

const post = (body: object) => ask('', { method: 'POST', body })

describe('answers', () => {
  it('says 200 to a creation, with the whole record and an id of 32 digits', async () => {
    const { status, result, headers } = await post({ ...A, comment: 'tapin' })
    expect(status).toBe(200)
    expect(result).toMatchObject({ ...A, comment: 'tapin', proxied: false, proxiable: true })
    expect(result).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{32}$/) })
    expect(headers.get('cf-ray')).toMatch(/^[0-9a-f]{16}-/)
  })

  it('leaves an empty comment out', async () => {
    expect((await post(A)).result).not.toHaveProperty('comment')
  })

  it('says how many there are, one page even when there is none', async () => {
    expect((await ask('')).result_info).toEqual({
      page: 1,
      per_page: 100,
      count: 0,
      total_count: 0,
      total_pages: 1,
    })
  })

  it('answers a page past the end with an empty one', async () => {
    standIn.records.add(A)
    expect(await ask(`/zones/${standIn.zoneId}/dns_records?page=2&per_page=1`)).toMatchObject({
      status: 200,
      result: [],
    })
  })

  it('answers a deletion with the id only, the second one with 404 and 81044', async () => {
    const { id } = standIn.records.add(A)
    expect(await ask(id, { method: 'DELETE' })).toMatchObject({ status: 200, result: { id } })
    expect(await ask(id, { method: 'DELETE' })).toMatchObject({ status: 404, codes: [81044], result: null })
  })

  it('puts 10000 among the messages of a good token', async () => {
    expect(await ask('/user/tokens/verify')).toMatchObject({ status: 200, messages: [{ code: 10000 }] })
  })
})

describe('who may ask what', () => {
  it.each([
    ['no token', null, 400, 9106],
    ['a malformed token', 'Bearer x', 400, 6003],
    ['another token', `Bearer ${'x'.repeat(40)}`, 403, 10000],
  ])('%s', async (_, authorization, status, code) => {
    expect(await ask('', { authorization })).toMatchObject({ status, codes: [code] })
  })

  it.each([
    ['a zone by its name', `/zones/${ZONE}/dns_records`, 400, 7003],
    ['an unknown zone', `/zones/${'f'.repeat(32)}/dns_records`, 400, 1001],
    ['zones of others', '/zones?name=lain.example', 403, 0],
    ['what does not exist', '/zonk', 404, 7000],
  ])('%s', async (_, path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, codes: [code] })
  })
})

describe('values', () => {
  it.each([
    ['an A without an IPv4 address', { ...A, content: '2001:db8::1' }, 9005],
    ['an AAAA without an IPv6 address', { ...A, type: 'AAAA' }, 9006],
    ['a CNAME to itself', { ...CNAME, content: CNAME.name }, 9007],
    ['a CNAME to no host name', { ...CNAME, content: 'https://example.org' }, 9007],
    ['a name with a blank', { ...A, name: 'web site' }, 9000],
    ['a label of 64 characters', { ...A, name: 'x'.repeat(64) }, 9000],
    ['a TTL of 59 seconds', { ...A, ttl: 59 }, 9021],
    ['a proxied TXT', { ...A, type: 'TXT', proxied: true }, 9041],
    ['a comment of 101 characters', { ...A, comment: 'x'.repeat(101) }, 9313],
    ['a tag', { ...A, tags: ['x'] }, 9300],
    ['a long TXT', { ...A, type: 'TXT', content: 'x'.repeat(4_097) }, 9015],
  ])('refuses %s', async (_, body, code) => {
    expect(await post(body)).toMatchObject({ status: 400, codes: [code] })
    expect(standIn.records.all()).toEqual([])
  })

  it.each([
    ['lower-cases names', { ...A, name: `WEB.${ZONE}.` }, { name: `web.${ZONE}` }],
    ['takes a short name as relative', { ...A, name: 'web' }, { name: `web.${ZONE}` }],
    ['takes a name of elsewhere as relative too', { ...A, name: 'a.example' }, { name: `a.example.${ZONE}` }],
    ['knows the zone itself', { ...A, name: '@' }, { name: ZONE }],
    ['makes the TTL of a proxied record automatic', { ...A, proxied: true }, { ttl: 1 }],
    ['shortens IPv6', { ...A, type: 'AAAA', content: '2001:DB8:0:0::1' }, { content: '2001:db8::1' }],
  ])('%s', async (_, body, shown) => {
    expect((await post(body)).result).toMatchObject(shown)
  })
})

describe('neighbours of one name', () => {
  it.each([
    ['an identical A', A, A, 81058],
    ['a CNAME over an A', A, CNAME, 81053],
    ['an A over a CNAME', CNAME, A, 81054],
    ['a second CNAME', CNAME, { ...CNAME, content: 'lain.example.org' }, 81053],
    ['an NS beside an A', A, { ...A, type: 'NS', content: 'ns.example.org' }, 81056],
  ])('refuses %s', async (_, there, body, code) => {
    standIn.records.add(there)
    expect(await post(body)).toMatchObject({ status: 400, codes: [code] })
  })

  it.each([
    ['a second A, silently, as round-robin', A, { ...A, content: '203.0.113.8' }],
    ['a TXT beside a CNAME', CNAME, { ...A, type: 'TXT', content: 'x' }],
    ['the same SRV twice', { ...A, type: 'SRV' }, { ...A, type: 'SRV' }],
  ])('accepts %s', async (_, there, body) => {
    standIn.records.add(there)
    expect((await post(body)).status).toBe(200)
    expect(standIn.records.all()).toHaveLength(2)
  })

  it('refuses a record over the quota', async () => {
    for (const n of [1, 2, 3]) standIn.records.add({ ...A, content: `203.0.113.${n}` })
    expect(await post(A)).toMatchObject({ status: 400, codes: [81045] })
  })
})

describe('changes', () => {
  it('keeps with PATCH what is not given, and resets it with PUT', async () => {
    const { id } = standIn.records.add({ ...A, comment: 'tapin' })
    expect((await ask(id, { method: 'PATCH', body: { name: 'baru' } })).result).toMatchObject({
      ...{ ...A, id, comment: 'tapin', name: `baru.${ZONE}` },
    })
    const put = await ask(id, { method: 'PUT', body: { type: 'A', name: 'baru', content: A.content } })
    expect(put.result).toMatchObject({ id, ttl: 1 })
    expect(put.result).not.toHaveProperty('comment')
  })

  it('carries a batch out in one step: deletions come first', async () => {
    const { id } = standIn.records.add(A)
    const { status, result } = await ask('batch', {
      method: 'POST',
      body: { posts: [CNAME], deletes: [{ id }] },
    })
    expect(status).toBe(200)
    expect(result).toMatchObject({ deletes: [{ id }], patches: [], puts: [], posts: [CNAME] })
    expect(standIn.records.all()).toMatchObject([CNAME])
  })

  it('carries nothing of a batch out when one step is refused', async () => {
    const { id } = standIn.records.add(A)
    const body = { deletes: [{ id }], posts: [{ ...A, content: 'x' }] }
    expect(await ask('batch', { method: 'POST', body })).toMatchObject({ status: 400, codes: [9005] })
    expect(standIn.records.all()).toMatchObject([{ id }])
  })
})

describe('listings', () => {
  it.each([
    ['name.exact=WEB.tapinkab.go.id', 1],
    ['name.startswith=web', 2],
    ['name.contains=zzz', 0],
    ['comment.startswith=tapin:', 1],
    ['comment.absent=', 1],
    ['type=TXT', 1],
    ['type=TXT&name.exact=web.tapinkab.go.id', 0],
    ['type=TXT&name.exact=web.tapinkab.go.id&match=any', 2],
  ])('%s finds %i', async (query, count) => {
    standIn.records.add({ ...A, comment: 'tapin:v1' })
    standIn.records.add({ ...A, name: 'web2', type: 'TXT', content: 'x' })
    expect((await ask(`/zones/${standIn.zoneId}/dns_records?${query}`)).result).toHaveLength(count)
  })

  it('shows the zone as before the last write while it lags, and then catches up', async () => {
    standIn.faults.inject({ kind: 'list-lags', method: 'GET', path: /dns_records/, times: 2 })
    await post(A)
    expect((await ask('')).result).toEqual([])
    expect((await ask('')).result).toEqual([])
    expect((await ask('')).result).toHaveLength(1)
  })
})

describe('faults', () => {
  it('hits the nth matching request only, and counts no other', async () => {
    standIn.faults.inject({
      kind: 'rate-limited',
      method: 'post',
      path: /dns_records$/,
      nth: 2,
      retryAfter: '300',
    })
    await ask('')
    expect((await post(A)).status).toBe(200)
    const hit = await post({ ...A, name: 'lain' })
    expect([hit.status, hit.headers.get('retry-after')]).toEqual([429, '300'])
    expect((await post({ ...A, name: 'lain' })).status).toBe(200)
  })

  it('writes down what each request did to the zone, whatever was answered', async () => {
    const { id } = standIn.records.add(A)
    standIn.faults.inject({ kind: 'apply-then-drop', method: 'PATCH' })
    await ask(id, { method: 'PATCH', body: { comment: 'tapin' } }).catch(() => null)
    standIn.faults.inject({ kind: 'drop-before-apply', method: 'DELETE' })
    await ask(id, { method: 'DELETE' }).catch(() => null)
    expect(standIn.requests.map(({ touched }) => touched)).toMatchObject([
      [{ before: { ...A, comment: '' }, after: { ...A, id, comment: 'tapin' } }],
      [],
    ])
  })

  it('writes down what came, without the token', async () => {
    standIn.faults.inject({ kind: 'apply-then-500' })
    await post(A)
    expect(standIn.requests).toMatchObject([
      { method: 'POST', body: A, fault: 'apply-then-500', status: 500 },
    ])
    expect(JSON.stringify(standIn.requests)).not.toContain(standIn.token)
  })
})
