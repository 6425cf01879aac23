import { readdir } from 'node:fs/promises'
import { request as rawRequest } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from '#testing/builtServer.ts'
import { databaseOf } from '#testing/databaseOf.ts'
import { upload } from '#testing/rest.ts'
import { buildWorld, draftOf, PDF, type World } from '#testing/world.ts'

let world: World
let data: { request: string; requirement: string | undefined; source: string }
beforeAll(async () => {
  world = await buildWorld()
  const { body } = await world.as.admin.get('/api/requirements?where[code][equals]=R01')
  const request = await draftOf(world.as.dinkes, 'mati.dinkes')
  data = { request, requirement: body.docs?.[0]?.id, source: 'file' }
})
afterAll(() => world?.server.remove())

const namesIn = (...folder: string[]) =>
  readdir(path.join(world.server.mediaDir, ...folder)).catch((): string[] => [])
const stored = async () => (await namesIn()).filter((name) => !name.startsWith('.'))
const count = async () => (await world.as.officer.get('/api/documents/count')).body['totalDocs']

it('killed in the middle of an upload: no row, no stored file, and the next upload is taken', async () => {
  const sending = rawRequest(`${world.server.url}/api/documents`, {
    method: 'POST',
    headers: {
      'Content-Type': 'multipart/form-data; boundary=batas',
      'Content-Length': 20_000_000,
      Authorization: `JWT ${world.as.dinkes.token ?? ''}`,
    },
  })
  sending.on('error', () => undefined)
  sending.write(
    `--batas\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n`,
  )
  sending.write(Buffer.alloc(2_000_000))
  await eventually('the file to arrive', async () => (await namesIn('.incoming')).length > 0)
  await world.server.kill9()
  await world.server.restart()
  expect([await count(), await stored()]).toEqual([0, []])
  expect((await world.as.dinkes.post('/api/documents', upload(PDF, data))).status).toBe(201)
  expect(await count()).toBe(1)
})

it('killed between the file and its row: the file stays, nobody is served it, and earlier ones are', async () => {
  const [earlier] = await stored()
  const database = await databaseOf(world.server)
  await database.query(`
    CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END';
    CREATE CONSTRAINT TRIGGER dawdle AFTER INSERT ON documents DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION dawdle()`)
  const sent = world.as.dinkes.post('/api/documents', upload(PDF, data)).catch(() => null)
  await eventually('the file to lie in its place', async () => (await stored()).length === 2)
  await world.server.kill9()
  await sent
  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND pid <> pg_backend_pid()`,
  )
  await database.query('DROP TRIGGER dawdle ON documents')
  await database.end()
  await world.server.restart()
  expect(await count()).toBe(1)
  const orphan = (await stored()).find((name) => name !== earlier)
  const [theirs, unknown] = await Promise.all(
    [orphan, `${crypto.randomUUID()}.pdf`].map((name) => world.as.officer.get(`/api/documents/file/${name}`)),
  )
  expect([theirs?.status, theirs?.text]).toEqual([unknown?.status, unknown?.text])
  expect((await world.as.dinkes.get(`/api/documents/file/${earlier}`)).status).toBe(200)
})
