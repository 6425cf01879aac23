import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { request as rawRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
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
import { databaseOf } from './databaseOf.ts'
import { restClient, signIn, type Rest } from './rest.ts'
import { completeWords, must, PASSWORD, PDF } from './world.ts'

const STACK = /\n\s+at .+:\d+:\d+/

let server: BuiltServer
let operator: Rest
let unit: string
beforeAll(async () => {
  server = await startBuiltServer()
  const admin = await signIn(server.url, ADMIN)
  unit = (await admin.post('/api/units', { name: 'Dinas Percobaan', type: 'dinas' })).doc.id
  const account = { email: 'operator@tapinkab.go.id', password: PASSWORD }
  await must(admin.post('/api/users', { ...account, name: 'Operator', role: 'agency', unit }))
  operator = await signIn(server.url, account)
})
afterAll(() => server?.remove())

const isClosed = () =>
  fetch(`${server.url}/healthz`, { signal: AbortSignal.timeout(3000) }).then(
    () => false,
    (error: Error) => /ECONNREFUSED/.test(String(error.cause)),
  )

/** A change that waits in the database until it is let go. Nobody else's connection holds it: which one of two ends first is chance. */
async function slowChange(headName: string) {
  const database = await databaseOf(server)
  await database.query(`
    CREATE TABLE gate AS SELECT true AS closed;
    CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      WHILE EXISTS (SELECT FROM gate) LOOP PERFORM pg_sleep(0.02); END LOOP; RETURN NULL; END $$;
    CREATE TRIGGER wait BEFORE UPDATE ON units FOR EACH STATEMENT EXECUTE FUNCTION wait_at_gate()`)
  const admin = await signIn(server.url, ADMIN)
  const answer = admin.patch(`/api/units/${unit}`, { headName }).catch((error: Error) => error)
  await eventually('the change to wait', async () => {
    const { rowCount } = await database.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)
    return rowCount
  })
  const letGo = async () => {
    await database.query('DELETE FROM gate')
    await database.end()
  }
  // Whoever looks on is cut off as well.
  database.on('error', () => undefined)
  return { answer, letGo }
}

/** As before the change: the next one waits anew. */
async function openGate() {
  const database = await databaseOf(server)
  await database.query('DROP TABLE IF EXISTS gate; DROP FUNCTION wait_at_gate CASCADE')
  await database.end()
}

const BOUNDARY = 'batas'

/** A letter that is being sent and stops halfway. */
async function halfUpload() {
  const words = completeWords('berhenti.percobaan')
  const { doc: request } = await operator.post('/api/requests', words)
  const { body } = await operator.get('/api/requirements?where[code][equals]=R01')
  const data = JSON.stringify({ request: request.id, requirement: body.docs?.[0]?.id, source: 'file' })
  const part = (disposition: string, type = '') =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`
  const whole = Buffer.concat([
    Buffer.from(`${part('name="_payload"')}${data}\r\n`),
    Buffer.from(part('name="file"; filename="surat.pdf"', 'Content-Type: application/pdf\r\n')),
    PDF.content,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
  const sending = rawRequest(`${server.url}/api/documents`, {
    method: 'POST',
    headers: {
      'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
      'Content-Length': whole.length,
      Authorization: `JWT ${operator.token}`,
    },
  })
  const half = whole.length - 100
  await new Promise((sent) => sending.write(whole.subarray(0, half), sent))
  return { sending, rest: whole.subarray(half), answer: answerOf(sending) }
}

async function answerOf(sending: ClientRequest): Promise<{ status: number | undefined; said: string }> {
  const [answer] = (await once(sending, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, said: await text(answer) }
}

describe('whoever is being served when it stops', () => {
  test('is served to the end: a change and an upload; nobody new is', async () => {
    const { answer, letGo } = await slowChange('Kepala Selesai')
    const upload = await halfUpload()
    const database = await databasePid(server.dataDir)
    const stopped = server.stop()
    await eventually('the port to be closed', isClosed)
    expect(database && isAlive(database)).toBeTruthy()
    upload.sending.end(upload.rest)
    expect(await upload.answer).toMatchObject({ status: 201 })
    await letGo()
    expect(await answer).toMatchObject({ status: 200 })
    expect(await stopped).toBe(0)
    expect(database && isAlive(database)).toBeFalsy()
    await server.restart()
    await openGate()
    const admin = await signIn(server.url, ADMIN)
    expect((await admin.get(`/api/units/${unit}`)).body['headName']).toBe('Kepala Selesai')
  })

  test('is cut off by a second signal; nothing of it is stored, and the database stops all the same', async () => {
    const { answer } = await slowChange('Kepala Terputus')
    const database = await databasePid(server.dataDir)
    const stopped = server.stop()
    await eventually('the port to be closed', isClosed)
    process.kill(server.pid, 'SIGINT')
    expect(await stopped).toBe(1)
    expect(await answer).toBeInstanceOf(Error)
    expect(database && isAlive(database)).toBeFalsy()
    await server.restart()
    await openGate()
    const admin = await signIn(server.url, ADMIN)
    expect((await admin.get(`/api/units/${unit}`)).body['headName']).not.toBe('Kepala Terputus')
  })
})

describe('a start that fails', () => {
  test('after its database is up stops it again', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'half-'))
    const settings = {
      PORT: String(await freePort()),
      EMBEDDED_DNS_PORT: String(await freePort()),
      DATA_DIR: path.join(home, 'data'),
    }
    // What should be a file: it is read once the database is there.
    await mkdir(path.join(home, 'data/payload-secret'), { recursive: true })
    const { code, output } = await runBuilt(settings)
    expect(code).toBe(1)
    expect(output).toContain('embedded PostgreSQL started')
    expect(await databasePid(settings.DATA_DIR)).toBeNull()
    await rm(home, { recursive: true })
  })

  test('because HOST is no address of this machine says so', async () => {
    const { code, output } = await runBuilt({ ...server.settings, HOST: '203.0.113.1' })
    expect(code).toBe(1)
    expect(output).toContain('HOST is no address of this machine')
    expect(output).not.toMatch(STACK)
    expect((await restClient(server.url).get('/readyz')).status).toBe(200)
  })
})
