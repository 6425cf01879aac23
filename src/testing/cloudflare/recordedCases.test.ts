import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { complaints } from './complaints.ts'
import { contractFile } from './contractFiles.ts'
import { startCloudflareStandIn, type CloudflareStandIn } from './standIn.ts'

const ZONE = 'tapinkab.go.id'
const A = { type: 'A', name: `web.${ZONE}`, content: '203.0.113.7', ttl: 300 }
const CNAME = { type: 'CNAME', name: `web.${ZONE}`, content: 'situs.example.org', ttl: 300 }
const TXT = { type: 'TXT', name: `_acme-challenge.${ZONE}`, content: 'challengetoken', ttl: 3600 }
const GONE = '0'.repeat(32)

const cases = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      status: z.coerce.number(),
      body: z.object({ errors: z.array(z.object({ code: z.number() })).default([]) }).catch({ errors: [] }),
    }),
  ),
})
const file = contractFile('cloudflare-recorded-cases.json')
const recorded = file === null ? [] : cases.parse(file).cases

let standIn: CloudflareStandIn
beforeEach(async () => {
  standIn = await startCloudflareStandIn({ zoneName: ZONE, quota: 3 })
})
afterEach(async () => {
  await standIn.close()
  expect(complaints(standIn)).toEqual([])
})

interface Asked {
  method: string
  path: string
  body?: object
  authorization?: string
}
const at = (path = '') => `/zones/${standIn.zoneId}/dns_records${path}`
const get = (path: string, more: Partial<Asked> = {}): Asked => ({ method: 'GET', path, ...more })
const post = (body: object): Asked => ({ method: 'POST', path: at(), body })
const put = (id: string, body: object): Asked => ({ method: 'PUT', path: at(`/${id}`), body })
const add = (record: object): string => standIn.records.add(record).id

/** How each recorded case is brought about here. Older wordings and texts of other projects are not: nobody goes by them. */
const REPLAYS: Record<string, () => Asked> = {
  'zones-by-name': () => get(`/zones?name=${ZONE}&status=active`),
  'zones-by-name-unowned-zone-scoped-token': () => get('/zones?name=example.org'),
  'create-txt-ok': () => post(TXT),
  'list-filter-one': () => (add(TXT), get(at(`?per_page=100&type=TXT&name=${TXT.name}`))),
  'put-rename': () => put(add(TXT), { ...TXT, name: `baru.${ZONE}` }),
  'delete-ok': () => ({ method: 'DELETE', path: at(`/${add(TXT)}`) }),
  'list-empty-after-delete': () => get(at(`?per_page=100&type=TXT&name=${TXT.name}`)),
  'create-identical-2025': () => (add(A), post(A)),
  'cname-over-a': () => (add(A), post(CNAME)),
  'a-over-cname': () => (add(CNAME), post(A)),
  'type-change-delete-then-create': () => {
    standIn.records.remove(add(CNAME))
    standIn.records.add(CNAME)
    standIn.records.add(TXT)
    standIn.records.remove(standIn.records.named(CNAME.name)[0]?.id ?? '')
    standIn.faults.inject({ kind: 'stale-checks', method: 'POST' })
    return post(A)
  },
  'get-deleted': () => get(at(`/${GONE}`)),
  'bad-ipv4': () => put(add(A), { ...A, content: '2001:db8::1' }),
  'cname-bad-content': () => post({ ...CNAME, content: 'bukan nama' }),
  'bad-name': () => post({ ...A, name: 'bukan nama' }),
  'content-too-long': () => post({ ...TXT, content: 'x'.repeat(5000) }),
  'comment-too-long': () => post({ ...A, comment: 'x'.repeat(101) }),
  quota: () => (['a', 'b', 'c'].forEach((name) => add({ ...A, name })), post(A)),
  'rate-limit': () => (standIn.faults.inject({ kind: 'rate-limited' }), get(at())),
  'auth-wrong-scope': () => get(at(), { authorization: `Bearer ${'x'.repeat(40)}` }),
  'auth-malformed-token': () => get(at(), { authorization: 'Bearer pendek' }),
  'token-verify-ok': () => get('/user/tokens/verify'),
  'zone-id-is-a-name': () => get('/zones/example.org/dns_records'),
  'zone-id-unknown': () => get(`/zones/${GONE}/dns_records`),
  'fqdn-outside-zone-is-appended': () => post({ ...A, name: 'mail.example.org' }),
  'dup-srv-allowed': () => (add({ ...A, type: 'SRV' }), get(at())),
  'comment-omitted-when-empty': () => get(at(`/${add(A)}`)),
  'batch-atomic': () => ({
    method: 'POST',
    path: at('/batch'),
    body: { deletes: [{ id: add(A) }], posts: [CNAME] },
  }),
  usage: () => get(at('/usage')),
  'gateway-error': () => (standIn.faults.inject({ kind: 'html-502' }), get(at())),
}

async function ask({ method, path, body, authorization = `Bearer ${standIn.token}` }: Asked) {
  const headers = { authorization }
  const response = await fetch(standIn.url + path, { method, headers, body: body && JSON.stringify(body) })
  const text = await response.text()
  const errors = text.startsWith('{')
    ? z.object({ errors: z.array(z.object({ code: z.number() })) }).parse(JSON.parse(text)).errors
    : []
  return { status: response.status, codes: errors.map(({ code }) => code) }
}

describe(`recorded answers of Cloudflare ${file === null ? '(not at hand: nothing to compare with)' : ''}`, () => {
  it('are at hand for every replay, or not at all', () => {
    const missing = Object.keys(REPLAYS).filter((id) => !recorded.some((each) => each.id === id))
    expect(missing.length === 0 || file === null).toBe(true)
  })

  it.for(recorded.filter(({ id }) => id in REPLAYS))('$id', async ({ id, status, body }) => {
    const replay = REPLAYS[id]
    if (!replay) throw new Error(`no replay of ${id}`)
    expect(await ask(replay())).toEqual({ status, codes: body.errors.map(({ code }) => code) })
  })
})
