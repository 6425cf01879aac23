import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ADMIN } from './builtServer.ts'
import { databaseOf } from './databaseOf.ts'
import { restClient, type Answer, type Rest } from './rest.ts'
import { buildWorld, LOGIN, must, PASSWORD, PEOPLE, provisionedRequest, type World } from './world.ts'

let world: World
let request = ''
let handover = ''
let first: Answer
let database: pg.Client

/** Each a word that occurs nowhere else: what was to be kept, and the passwords of accounts. */
const SECRETS = [LOGIN.password, LOGIN.username, LOGIN.note, PASSWORD, ADMIN.password, 'RAHASIA-']

beforeAll(async () => {
  world = await buildWorld()
  request = await provisionedRequest(world, { operator: world.as.dinkes, name: 'dinkes' })
  await misuse(world.as.officer)
  first = await must(world.as.officer.post('/api/handovers?depth=3', { request, login: LOGIN }))
  handover = first.doc.id
  await must(world.as.officer.patch(`/api/requests/${request}`, { action: 'handOver' }))
  await must(world.as.dinkes.post(`/api/handovers/${handover}/reveal`))
  database = await databaseOf(world.server)
})
afterAll(async () => {
  await database.end()
  await world.server.remove()
})

/** Ways in which a login could slip into an error, a log line or the history. */
async function misuse(officer: Rest): Promise<void> {
  const login = { ...LOGIN, password: 'RAHASIA-yang-keliru' }
  const bodies = [
    { request: '00000000-0000-4000-8000-000000000000', login },
    { request: 'no id', login },
    { request, login: 'RAHASIA-teks' },
    { request, login: { ...login, username: '' } },
    { request, login: { ...login, url: 5 } },
    { request, login: { ...login, extra: 'RAHASIA-lain' }, noneNeeded: 'x', reason: {}, guide: 'x' },
    { request, login: { ...login, url: 'x\u0000' } },
    `{"request":"${request}","login":{"password":"RAHASIA-terpotong"`,
  ]
  for (const body of bodies) expect((await officer.post('/api/handovers', body)).status).toBe(400)
  await officer.patch(`/api/requests/${request}`, { login })
  await officer.post('/api/requests', { login })
  // A relation to nothing fails in the database, whose error carries the whole row.
  const account = { email: 'gagal@tapinkab.go.id', password: PASSWORD, name: 'X', role: 'agency' }
  const unit = '00000000-0000-4000-8000-000000000000'
  expect((await world.as.admin.post('/api/users', { ...account, unit })).status).toBe(400)
}

const holds = (text: string) => SECRETS.filter((secret) => text.includes(secret))

test('the answer to whoever hands it over does not repeat it', () => {
  expect(holds(first.text)).toEqual([])
  expect(first.text).not.toContain('sealedLogin')
})

const READS = [
  'handovers?depth=4&limit=0&select[login]=true&select[sealedLogin]=true',
  'handovers?depth=4&limit=0&populate[requests][handovers]=true',
  'requests?depth=4&limit=0&joins[handovers][limit]=0',
  'documents?depth=4&limit=0',
  'subdomains?depth=4&limit=0',
  'events?depth=4&limit=0',
  'notifications?depth=4&limit=0',
  'users?depth=4&limit=0',
  'globals/service?depth=4',
  'status',
  'access',
]
test.each(READS)('GET /api/%s tells it to nobody', async (where) => {
  for (const person of PEOPLE)
    expect([person, holds((await world.as[person].get(`/api/${where}`)).text)]).toEqual([person, []])
})

test('only the unit itself opens it: for everybody else there is nothing there', async () => {
  await must(world.as.officer.post(`/api/handovers/${handover}/reissue`))
  const unknown = '00000000-0000-4000-8000-000000000000'
  for (const person of PEOPLE.filter((name) => name !== 'dinkes')) {
    const ask = async (id: string) => {
      const { status, text } = await world.as[person].post(`/api/handovers/${id}/reveal`)
      return { status, text }
    }
    expect(await ask(handover)).toEqual(await ask(unknown))
  }
  const { body } = await world.as.dinkes.post(`/api/handovers/${handover}/reveal`)
  expect(body).toEqual({ login: LOGIN })
})

test('two who open it at once: one sees it', async () => {
  await must(world.as.officer.post(`/api/handovers/${handover}/reissue`))
  const both = await Promise.all(
    [1, 2, 3].map(() => world.as.dinkes.post(`/api/handovers/${handover}/reveal`)),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('no column of any table of the database holds it', async () => {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  )
  expect(tables.length).toBeGreaterThan(15)
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)
    expect([name, holds(rows.map(({ row }) => row).join('\n'))]).toEqual([name, []])
  }
})

test('it is sealed in the one column that holds it, differently each time', async () => {
  const { rows } = await database.query<{ sealed: string }>('SELECT sealed_login AS sealed FROM handovers')
  expect(rows).toMatchObject([{ sealed: expect.stringMatching(/^v1\.[\w-]{80,}$/) as string }])
})

test('no line of the server’s log holds it, nor a password’s hash, nor a value of a failed statement', () => {
  const { log } = world.server
  expect(holds(log)).toEqual([])
  expect(log).toContain('violates foreign key constraint')
  const lines = log.split('\n').filter((line) => /pbkdf2|\\nparams:|gagal@tapinkab|eyJ[\w-]+\.eyJ/.test(line))
  expect(lines).toEqual([])
})

test('no file in the data and media directories holds it', async () => {
  const { dataDir, mediaDir } = world.server
  const files = [...(await filesOf(mediaDir)), ...(await filesOf(dataDir))]
  expect(files.length).toBeGreaterThan(100)
  for (const file of files) {
    const text = await readFile(file, 'latin1').catch(() => '')
    expect([file, holds(text)]).toEqual([file, []])
  }
})

test('secrets on disk are readable by their owner only', async () => {
  const { dataDir } = world.server
  for (const name of ['payload-secret', 'credentials-key', 'postgres/password'])
    expect((await stat(path.join(dataDir, name))).mode & 0o077).toBe(0)
})

test('history cannot be changed, not even in the database', async () => {
  for (const statement of [`UPDATE events SET note = 'x'`, 'DELETE FROM events', 'TRUNCATE events'])
    await expect(database.query(statement)).rejects.toThrow()
})

test('an unknown address and a wrong password cost nobody a hint', async () => {
  const nobody = restClient(world.server.url)
  const ask = (email: string) => nobody.post('/api/users/login', { email, password: 'salah-salah-salah' })
  expect((await ask(ADMIN.email)).text).toBe((await ask('tidak.ada@tapinkab.go.id')).text)
})

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
