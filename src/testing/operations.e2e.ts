import { access, constants, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ADMIN,
  databasePid,
  eventually,
  freePort,
  isAlive,
  runBuilt,
  startBuiltServer,
  type BuiltServer,
} from './builtServer.ts'
import { restClient, signIn } from './rest.ts'

const STACK = /\n\s+at .+:\d+:\d+/
/** The user that owns nothing. */
const NOBODY = 65_534

let server: BuiltServer
let home = ''
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'refused-'))
  server = await startBuiltServer()
})
afterAll(async () => {
  await server.remove()
  await rm(home, { recursive: true })
})

const statusOf = (path: string) =>
  fetch(`${server.url}${path}`, { signal: AbortSignal.timeout(3000) }).then(
    ({ status }) => status,
    () => 0,
  )
const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

describe('a start that cannot succeed says why in a sentence', () => {
  const elsewhere = async () => ({
    PORT: String(await freePort()),
    EMBEDDED_DNS_PORT: String(await freePort()),
    DATA_DIR: path.join(home, 'data'),
  })

  test('the port is in use: nothing is left behind', async () => {
    const { code, output } = await runBuilt({ ...(await elsewhere()), PORT: server.settings['PORT'] })
    expect(code).toBe(1)
    expect(output).toContain('The port is in use by another program. Set PORT to a free one')
    expect(output).not.toMatch(STACK)
    expect(await exists(path.join(home, 'data'))).toBe(false)
  })

  test('the data directory is in use: the one that uses it does not notice', async () => {
    const { code, output } = await runBuilt({ ...(await elsewhere()), DATA_DIR: server.dataDir })
    expect(code).toBe(1)
    expect(output).toContain(server.dataDir)
    expect(output).not.toMatch(STACK)
    expect(await statusOf('/readyz')).toBe(200)
  })

  const INVALID: [Record<string, string>, RegExp][] = [
    [{ PORT: 'RAHASIA' }, /PORT: expected/],
    [{ PORT: '99999' }, /PORT: expected/],
    [{ PUBLIC_URL: 'ftp://RAHASIA' }, /PUBLIC_URL: expected an http\(s\) URL/],
    [{ CREDENTIALS_KEY: 'RAHASIA' }, /CREDENTIALS_KEY: expected 32 bytes in base64/],
    [{ PAYLOAD_SECRET: 'RAHASIA' }, /PAYLOAD_SECRET: expected at least 16 characters/],
    [{ ADMIN_EMAIL: 'a@tapinkab.go.id' }, /ADMIN_EMAIL, ADMIN_PASSWORD: give both or neither/],
    [
      { ADMIN_EMAIL: 'a@tapinkab.go.id', ADMIN_PASSWORD: 'RAHASIA' },
      /ADMIN_PASSWORD: expected at least 12 characters/,
    ],
    [{ DATABASE_URL: 'mysql://RAHASIA@x/y' }, /DATABASE_URL: expected a postgres:\/\/ URL/],
    [
      { DATABASE_URL: 'postgres://RAHASIA@127.0.0.1:1/y' },
      /PAYLOAD_SECRET: required.*\nCREDENTIALS_KEY: required/,
    ],
    [{ DNS_PROVIDER: 'cloudflare' }, /CLOUDFLARE_API_TOKEN: required/],
    [{ DNS_PROVIDER: 'RAHASIA' }, /DNS_PROVIDER: expected one of embedded, cloudflare/],
    [{ TRUST_PROXY: '-1' }, /TRUST_PROXY: expected/],
    [{ SMTP_URL: 'http://RAHASIA' }, /SMTP_URL: expected/],
  ]
  test.each(INVALID)('%o', async (settings, sentence) => {
    const { code, output } = await runBuilt({ ...(await elsewhere()), ...settings })
    expect(code).toBe(1)
    expect(output).toMatch(sentence)
    expect(output).not.toMatch(STACK)
    expect(output).not.toContain('RAHASIA')
  })

  test('a database that cannot be reached', async () => {
    const key = Buffer.alloc(32).toString('base64')
    const secrets = { PAYLOAD_SECRET: key, CREDENTIALS_KEY: key }
    const { code, output } = await runBuilt({
      ...(await elsewhere()),
      ...secrets,
      DATABASE_URL: 'postgres://u:RAHASIA@127.0.0.1:1/x',
    })
    expect(code).toBe(1)
    expect(output).not.toContain('RAHASIA')
  })
})

describe('stopping and coming back', () => {
  test('SIGTERM ends with 0 within twenty seconds and leaves no database and no port', async () => {
    const database = await databasePid(server.dataDir)
    expect(database && isAlive(database)).toBeTruthy()
    expect(await server.stop()).toBe(0)
    expect(database && isAlive(database)).toBeFalsy()
    expect(await statusOf('/healthz')).toBe(0)
  })

  test('while it starts it says so at once, and what was there is there again', async () => {
    const seen = new Set<string>()
    const restarted = server.restart()
    await eventually('ready', async () => {
      const [alive, ready] = [await statusOf('/healthz'), await statusOf('/readyz')]
      seen.add(`${alive} ${ready}`)
      return ready === 200
    })
    await restarted
    expect([...seen]).toContain('200 503')
    expect((await signIn(server.url, ADMIN)).token).toBeTruthy()
  })

  test('a signal during the start stops it as cleanly', async () => {
    await server.stop()
    const { code } = await runBuilt(server.settings, {
      meanwhile: async (child) => {
        await eventually('its database', async () => await databasePid(server.dataDir))
        child.kill('SIGTERM')
      },
    })
    expect(code).toBe(0)
    expect(await databasePid(server.dataDir)).toBeNull()
    await server.restart()
  })

  test('after kill -9 the next start needs no help and keeps what was committed', async () => {
    const admin = await signIn(server.url, ADMIN)
    const { doc } = await admin.post('/api/units', { name: 'Dinas Sesaat', type: 'dinas' })
    await server.kill9()
    await server.restart()
    expect((await admin.get(`/api/units/${doc.id}`)).body['name']).toBe('Dinas Sesaat')
  })

  test('a database that dies is brought back; until then the answer is a plain 503', async () => {
    const admin = await signIn(server.url, ADMIN)
    const before = await databasePid(server.dataDir)
    process.kill(before ?? 0, 'SIGKILL')
    const statuses = new Set<number>()
    await eventually('the database back', async () => {
      const { status } = await admin.get('/api/units?limit=1')
      statuses.add(status)
      const now = await databasePid(server.dataDir)
      return status === 200 && now !== null && now !== before
    })
    expect([...statuses].filter((status) => ![200, 403, 500, 503].includes(status))).toEqual([])
    expect((await admin.post('/api/units', { name: 'Dinas Kembali', type: 'dinas' })).status).toBe(201)
  })
})

describe('the first administrator', () => {
  test('gets a password of its own that is printed once', async () => {
    const fresh = await startBuiltServer({
      ADMIN_EMAIL: undefined,
      ADMIN_PASSWORD: undefined,
      LANG: 'id_ID.UTF-8',
      LC_ALL: 'id_ID.UTF-8',
    })
    const account = await eventually('the sign-in hint', async () => {
      const [, email = '', password = ''] = /Sign in\s+(\S+)\s+Password\s+(\S+)/.exec(fresh.log) ?? []
      return email ? { email, password } : null
    })
    expect(account.password.length).toBeGreaterThanOrEqual(20)
    await signIn(fresh.url, account)
    await fresh.restart()
    await signIn(fresh.url, account)
    expect(fresh.log.split(account.password)).toHaveLength(2)
    await fresh.remove()
  })
})

describe('other users of the system', () => {
  test.skipIf(process.getuid?.() !== 0)('one without rights starts it as well as root', async (context) => {
    if (
      await access('dist/server.js', constants.R_OK).then(
        () => false,
        () => true,
      )
    )
      context.skip()
    const theirs = await startBuiltServer({ HOME: '/tmp' }, NOBODY)
    await signIn(theirs.url, ADMIN)
    expect((await stat(theirs.dataDir)).uid).toBe(NOBODY)
    expect(await theirs.stop()).toBe(0)
    await theirs.remove()
  })
})

test('only what is public answers without a session, and nobody is told what runs here', async () => {
  const nobody = restClient(server.url)
  for (const at of ['/healthz', '/readyz', '/api/users/me', '/admin', '/nope']) {
    const { headers } = await nobody.get(at)
    expect([at, headers.get('x-powered-by'), headers.get('server')]).toEqual([at, null, null])
  }
})
