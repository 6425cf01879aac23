import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADMIN, startBuiltServer, type BuiltServer } from '#testing/builtServer.ts'
import { restClient, signIn, type Rest } from '#testing/rest.ts'
import { must, PASSWORD } from '#testing/world.ts'

/** One proxy in front: it appends the address that it saw, and what stands before it is whatever the client claims. */
let server: BuiltServer
let admin: Rest
beforeAll(async () => {
  server = await startBuiltServer({ TRUST_PROXY: '1' })
  admin = await signIn(server.url, ADMIN)
})
afterAll(() => server.remove())

const nobody = () => restClient(server.url)

describe('guessing', () => {
  test('after five wrong passwords the right one is refused too, in the words for a wrong one', async () => {
    const account = { email: 'petugas@tapinkab.go.id', password: PASSWORD }
    await must(admin.post('/api/users', { ...account, name: 'Petugas', role: 'officer' }))
    const wrong = () => nobody().post('/api/users/login', { ...account, password: 'salah-salah-salah' })
    const first = await wrong()
    for (let guess = 2; guess <= 5; guess += 1) await wrong()
    const locked = await nobody().post('/api/users/login', account)
    expect([locked.status, locked.text]).toEqual([first.status, first.text])
    await admin.post('/api/users/unlock', { email: account.email })
    await signIn(server.url, account)
  })
  test('thirty failures from one address close it, by whatever spelling of the path', async () => {
    const paths = ['/api/users/login', '/api/users/%6cogin', '/api/users/LOGIN', '/api/users/login?x=1']
    const tries: number[] = []
    for (let at = 0; at < 40 && tries.at(-1) !== 429; at += 1) {
      const account = { email: `tidak.ada${at}@tapinkab.go.id`, password: 'salah-salah-salah' }
      tries.push((await nobody().post(paths[at % paths.length] ?? '', account)).status)
    }
    const closed = await nobody().post('/api/users/%6cogin', ADMIN)
    expect(closed).toMatchObject({ status: 429, code: 'too-many-sign-ins' })
    expect(Number(closed.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await admin.get('/api/users/me')).status).toBe(200)
  })
})

describe('behind a proxy', () => {
  const WRONG = { email: 'tidak.ada@tapinkab.go.id', password: 'salah-salah-salah' }

  async function signInFrom(forwardedFor: string, body: object): Promise<number> {
    const headers = { 'X-Forwarded-For': forwardedFor }
    return (await nobody().call('POST', '/api/users/login', { body, headers })).status
  }

  test('thirty failures close the address that it saw, whatever address the client claims to have', async () => {
    const tries: number[] = []
    for (let at = 0; at < 30; at += 1) tries.push(await signInFrom(`203.0.113.${at}, 198.51.100.7`, WRONG))
    expect([...new Set(tries)]).toEqual([401])
    expect(await signInFrom('203.0.113.99, 198.51.100.7', WRONG)).toBe(429)
    expect(await signInFrom('198.51.100.8, 198.51.100.7', ADMIN)).toBe(429)
    expect(await signInFrom('198.51.100.7', ADMIN)).toBe(429)
  })

  test('another address stays open, also when the client claims to be the closed one', async () => {
    expect(await signInFrom('198.51.100.8', ADMIN)).toBe(200)
    expect(await signInFrom('198.51.100.7, 198.51.100.8', ADMIN)).toBe(200)
  })
})

describe('without a proxy', () => {
  let bare: BuiltServer
  beforeAll(async () => void (bare = await startBuiltServer()))
  afterAll(() => bare.remove())

  test('an address that the client claims to have is not believed', async () => {
    const body = { email: 'tidak.ada@tapinkab.go.id', password: 'salah-salah-salah' }
    const tries: number[] = []
    for (let at = 0; at < 31; at += 1) {
      const headers = { 'X-Forwarded-For': `203.0.113.${at}` }
      tries.push((await restClient(bare.url).call('POST', '/api/users/login', { body, headers })).status)
    }
    expect([...new Set(tries.slice(0, 30)), tries.at(-1)]).toEqual([401, 429])
  })
})
