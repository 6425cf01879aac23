import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADMIN, startBuiltServer, type BuiltServer } from '#testing/builtServer.ts'
import { restClient, signIn, type Rest } from '#testing/rest.ts'
import { PASSWORD } from '#testing/world.ts'

let server: BuiltServer
let admin: Rest
let units: string[] = []
let made = 0

beforeAll(async () => {
  server = await startBuiltServer()
  admin = await signIn(server.url, ADMIN)
  units = ((await admin.get('/api/units?limit=2')).body.docs ?? []).map(({ id }) => id)
})
afterAll(() => server.remove())

const nobody = () => restClient(server.url)

async function newAccount(role: string): Promise<{ email: string; password: string; id: string }> {
  const account = { email: `orang${(made += 1)}@tapinkab.go.id`, password: PASSWORD }
  const unit = role === 'agency' ? units[0] : null
  const { doc } = await admin.post('/api/users', { ...account, name: 'Akun', role, unit })
  return { ...account, id: doc.id }
}

describe('somebody who becomes somebody else', () => {
  const CHANGES: [string, () => object][] = [
    ['another unit', () => ({ unit: units[1] })],
    ['another role', () => ({ role: 'auditor' })],
    ['another password', () => ({ password: 'sandi-lain-yang-panjang' })],
  ]
  test.each(CHANGES)('%s ends every session at once, with its refresh', async (_what, change) => {
    const account = await newAccount('agency')
    const self = await signIn(server.url, account)
    expect((await admin.patch(`/api/users/${account.id}`, change())).status).toBe(200)
    expect((await self.get('/api/requests')).status).toBe(403)
    expect((await self.post('/api/users/refresh-token')).status).toBe(403)
  })
  test('an own new password ends the other sessions, and not the one it was chosen in', async () => {
    const account = await newAccount('officer')
    const [here, elsewhere] = [await signIn(server.url, account), await signIn(server.url, account)]
    const change = { password: 'sandi-lain-yang-panjang', currentPassword: account.password }
    expect((await here.patch(`/api/users/${account.id}`, change)).status).toBe(200)
    expect((await here.get('/api/requests')).status).toBe(200)
    expect((await elsewhere.get('/api/requests')).status).toBe(403)
  })
  test('an administrator who takes another role goes on in it, elsewhere signed out', async () => {
    const account = await newAccount('admin')
    const [here, elsewhere] = [await signIn(server.url, account), await signIn(server.url, account)]
    expect((await here.patch(`/api/users/${account.id}`, { role: 'auditor' })).status).toBe(200)
    expect((await here.get('/api/requests')).status).toBe(200)
    expect((await elsewhere.get('/api/requests')).status).toBe(403)
  })
})

describe('a one-time link', () => {
  const issue = async (id: string) => String((await admin.post(`/api/users/${id}/sign-in-link`)).body['url'])
  const invited = async () => {
    const email = `orang${(made += 1)}@tapinkab.go.id`
    const { doc } = await admin.post('/api/users', { email, name: 'Akun', role: 'officer' })
    return { email, id: String(doc.id) }
  }
  const choose = (link: string, password: string) =>
    nobody().post('/api/users/reset-password', { token: link.split('#')[1], password })

  test('lets the invited person in once, with a password by the rule', async () => {
    const account = await invited()
    const link = await issue(account.id)
    // A scanner of mails opens whatever it finds.
    for (let look = 0; look < 2; look += 1) expect((await fetch(link)).status).toBe(200)
    expect((await choose(link, 'pendek')).body.errors?.[0]?.data?.errors).toMatchObject([
      { path: 'password' },
    ])
    expect((await choose(link, 'gerobak ungu di bukit')).status).toBe(200)
    expect((await choose(link, 'perahu hijau di rawa')).code).toBe('link-not-valid')
    await signIn(server.url, { email: account.email.toUpperCase(), password: 'gerobak ungu di bukit' })
  })
  test('is ended by a newer one, and by disabling', async () => {
    const account = await invited()
    const [old, recent] = [await issue(account.id), await issue(account.id)]
    expect((await choose(old, 'gerobak ungu di bukit')).code).toBe('link-not-valid')
    await admin.patch(`/api/users/${account.id}`, { disabled: true })
    await admin.patch(`/api/users/${account.id}`, { disabled: false })
    expect((await choose(recent, 'gerobak ungu di bukit')).code).toBe('link-not-valid')
  })
  test('is told to the administrator in this one answer only', async () => {
    const account = await invited()
    const token = (await issue(account.id)).split('#')[1] ?? ''
    expect(token.length).toBeGreaterThan(30)
    for (const path of [`users/${account.id}`, 'notifications?limit=200', 'events?limit=200'])
      expect((await admin.get(`/api/${path}`)).text).not.toContain(token)
    expect(server.log).not.toContain(token)
  })
})
