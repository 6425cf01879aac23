import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADMIN, startBuiltServer, type BuiltServer } from '#testing/builtServer.ts'
import { databaseOf } from '#testing/databaseOf.ts'
import { restClient, signIn, type Rest, type Row } from '#testing/rest.ts'
import { PASSWORD } from '#testing/world.ts'

let server: BuiltServer
let admin: Rest
let database: pg.Client
let unit = ''
let made = 0

beforeAll(async () => {
  server = await startBuiltServer()
  database = await databaseOf(server)
  admin = await signIn(server.url, ADMIN)
  unit = (await admin.get('/api/units?limit=1')).body.docs?.[0]?.id ?? ''
})
afterAll(async () => {
  await database.end()
  await server.remove()
})

const nobody = () => restClient(server.url)

async function newAccount(role: string): Promise<{ email: string; password: string; id: string }> {
  const account = { email: `akun${(made += 1)}@tapinkab.go.id`, password: PASSWORD }
  const { doc } = await admin.post('/api/users', {
    ...account,
    name: 'Akun',
    role,
    unit: role === 'agency' ? unit : null,
  })
  return { ...account, id: doc.id }
}

async function whoIs(headers: Record<string, string>): Promise<string | null> {
  const { body } = await nobody().call('GET', '/api/users/me', { headers })
  return body['user'] ? String((body['user'] as Row)['email']) : null
}

async function cookieOf(account: { email: string; password: string }): Promise<string> {
  const { headers } = await nobody().post('/api/users/login', account)
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('nobody becomes somebody by himself', () => {
  const DOORS: [string, string, object, number][] = [
    [
      'the first registration is over',
      '/api/users/first-register',
      { ...ADMIN, name: 'X', role: 'admin' },
      403,
    ],
    ['nobody creates an account', '/api/users', { ...ADMIN, name: 'X', role: 'admin' }, 403],
    ['nobody unlocks an account', '/api/users/unlock', { email: ADMIN.email }, 403],
    [
      'a token is needed to set a password',
      '/api/users/reset-password',
      { token: 'x', password: PASSWORD },
      403,
    ],
    ['no token is no token', '/api/users/reset-password', { token: null, password: PASSWORD }, 403],
    ['a pattern is no token', '/api/users/reset-password', { token: { like: '%' }, password: PASSWORD }, 403],
    ['nothing is refreshed', '/api/users/refresh-token', {}, 403],
    ['nothing is verified', '/api/users/verify/x', {}, 404],
    ['nobody signs out', '/api/users/logout', {}, 400],
    ['an address must be text', '/api/users/login', { email: { like: '%' }, password: { like: '%' } }, 400],
    ['a list is no address', '/api/users/login', { email: [ADMIN.email], password: PASSWORD }, 400],
    ['GraphQL is off', '/api/graphql', { query: '{__typename}' }, 404],
    ['there is no job queue to run', '/api/payload-jobs/run', {}, 404],
  ]
  test.each(DOORS)('%s', async (_what, path, body, status) => {
    expect((await nobody().post(path, body)).status).toBe(status)
  })

  const CLOSED = ['payload-preferences', 'payload-kv', 'globals/service', 'status']
  test.each(CLOSED)('GET /api/%s is refused', async (path) => {
    expect((await nobody().get(`/api/${path}`)).status).toBe(403)
  })
  const ABSENT = [
    'payload-locked-documents',
    'payload-jobs',
    'payload-query-presets',
    'payload-folders',
    'graphql',
    'graphql-playground',
  ]
  test.each(ABSENT)('GET /api/%s does not exist, not even for an administrator', async (path) => {
    expect((await admin.get(`/api/${path}`)).status).toBe(404)
  })
  const VERSIONS = ['users/versions', 'users/VERSIONS/x', 'users/%76ersions', 'globals/service/versions']
  test.each(VERSIONS)('GET /api/%s: nothing keeps versions, however it is spelt', async (path) => {
    expect(await admin.get(`/api/${path}`)).toMatchObject({ status: 404, code: 'not-found' })
    expect((await admin.post('/api/users/%76erify/x')).code).toBe('not-found')
  })
  test('migrations are not served', async () => {
    expect((await admin.get('/api/payload-migrations')).status).toBe(501)
  })
  test('what anybody may do is told to nobody as nothing', async () => {
    const { body } = await nobody().get('/api/access')
    const granted = Object.values(body['collections'] as object).flatMap((of: object) => Object.keys(of))
    expect([...new Set(granted)]).toEqual(['fields'])
    expect(body).not.toHaveProperty('canAccessAdmin')
  })
  test('whether an address has an account is not told', async () => {
    const ask = (email: string) => nobody().post('/api/users/forgot-password', { email })
    const [known, unknown] = [await ask(ADMIN.email), await ask('tidak.ada@tapinkab.go.id')]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })
})

describe('an account changes itself only in what it says about itself', () => {
  const OWN: [string, unknown][] = [
    ['role', 'admin'],
    ['unit', '00000000-0000-4000-8000-000000000000'],
    ['disabled', true],
    ['actingHead', { from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z', note: 'Plh.' }],
    ['createdAt', '2001-01-01T00:00:00.000Z'],
    ['hash', 'x'],
    ['salt', 'x'],
    ['resetPasswordToken', 'known'],
    ['resetPasswordExpiration', '2099-01-01T00:00:00.000Z'],
    ['lockUntil', '2099-01-01T00:00:00.000Z'],
    ['sessions', [{ id: 'x', createdAt: '2020-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' }]],
    ['sessions', []],
    ['password', 'sandi-lain-yang-panjang'],
    ['mustChangePassword', true],
    ['invitedAt', '2001-01-01T00:00:00.000Z'],
    ['lastSignInAt', '2001-01-01T00:00:00.000Z'],
    ['email', 'lain@tapinkab.go.id'],
    ['loginAttempts', -1000],
    ['apiKey', 'x'],
  ]
  /** As the database has it: what REST never shows could change unseen. */
  const stored = async (id: string): Promise<unknown> => {
    const { rows } = await database.query(
      `SELECT to_jsonb(u) - 'updated_at' AS account, (SELECT jsonb_agg(s ORDER BY s.id) FROM users_sessions s WHERE s._parent_id = u.id) AS sessions
       FROM users u WHERE u.id = $1`,
      [id],
    )
    expect(rows).toMatchObject([{ account: { hash: expect.any(String) }, sessions: [{}] }])
    return rows
  }
  test.each(OWN)('%s stays as it was', async (field, value) => {
    const account = await newAccount('agency')
    const self = await signIn(server.url, account)
    const before = await stored(account.id)
    await self.patch(`/api/users/${account.id}`, { [field]: value })
    await self.patch('/api/users?where[id][exists]=true', { [field]: value })
    expect(await stored(account.id)).toEqual(before)
  })
  test('its name and its password it may change, the password not to a short one', async () => {
    const account = await newAccount('officer')
    const self = await signIn(server.url, account)
    const path = `/api/users/${account.id}`
    const short = { password: 'pendek', currentPassword: account.password }
    expect((await self.patch(path, short)).body.errors?.[0]?.data?.errors).toMatchObject([
      { path: 'password' },
    ])
    expect(
      (
        await self.patch(path, {
          name: 'Nama Baru',
          password: 'sandi-lain-yang-panjang',
          currentPassword: account.password,
        })
      ).doc['name'],
    ).toBe('Nama Baru')
    await signIn(server.url, { ...account, password: 'sandi-lain-yang-panjang' })
  })
})

describe('a disabled account', () => {
  test('is nobody at once: its token, its cookie, its refresh and its sign-in', async () => {
    const account = await newAccount('head')
    const self = await signIn(server.url, account)
    const cookie = { Cookie: await cookieOf(account), Origin: server.url }
    expect(await whoIs(cookie)).toBe(account.email)
    await admin.patch(`/api/users/${account.id}`, { disabled: true })
    expect(await whoIs(cookie)).toBeNull()
    expect((await self.get('/api/requests')).status).toBe(403)
    expect((await self.post('/api/users/refresh-token')).status).toBe(403)
    expect(await nobody().post('/api/users/login', account)).toMatchObject({
      status: 403,
      code: 'account-disabled',
    })
    await admin.patch(`/api/users/${account.id}`, { disabled: false })
    expect((await self.get('/api/requests')).status).toBe(403)
    await signIn(server.url, account)
  })
  test('signing out ends the token', async () => {
    const self = await signIn(server.url, await newAccount('head'))
    await self.post('/api/users/logout')
    expect((await self.get('/api/requests')).status).toBe(403)
  })
})

describe('a cookie counts only for pages of our own', () => {
  const ORIGINS: [string, () => Record<string, string>, boolean][] = [
    ['our own page', () => ({ Origin: server.url }), true],
    ['a page elsewhere', () => ({ Origin: 'https://judi.example' }), false],
    ['a hijacked neighbour', () => ({ Origin: 'https://lama.tapinkab.go.id' }), false],
    ['a hidden origin', () => ({ Origin: 'null' }), false],
    ['a cross-site navigation', () => ({ 'Sec-Fetch-Site': 'cross-site' }), false],
    ['a program without origin', () => ({}), false],
  ]
  test.each(ORIGINS)('%s', async (_who, headers, counts) => {
    const Cookie = await cookieOf(ADMIN)
    expect(await whoIs({ Cookie, ...headers() })).toBe(counts ? ADMIN.email : null)
    const written = await nobody().call('PATCH', '/api/requirements?where[code][equals]=x', {
      body: {},
      headers: { Cookie, ...headers() },
    })
    expect(written.status === 403).toBe(!counts)
  })
  test('it is kept from scripts and from other sites', async () => {
    const { headers } = await nobody().post('/api/users/login', ADMIN)
    expect(headers.get('set-cookie')).toMatch(/; HttpOnly(=true)?; SameSite=Lax$/)
  })
  test('other origins are not told that they may read', async () => {
    const { headers } = await nobody().call('GET', '/api/users/me', {
      headers: { Origin: 'https://judi.example' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})
