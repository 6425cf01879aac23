import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { databaseOf } from '#testing/databaseOf.ts'
import { buildWorld, draftOf, must, type World } from '#testing/world.ts'

/** Writes down what the server connects to and which names it looks up; loaded before anything of it. */
const RECORDER = `
import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import net from 'node:net'
const note = (what) => appendFileSync(process.env.CONNECTIONS, JSON.stringify(what) + '\\n')
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [first, second] = args
  const { host, port } = Array.isArray(first) ? first[0] : typeof first === 'object' ? first : { port: first, host: second }
  note({ host, port: Number(port) })
  return connect.apply(this, args)
}
const { lookup } = dns
dns.lookup = function (host, ...rest) { note({ host }); return lookup.call(this, host, ...rest) }
`
const connections = path.join(tmpdir(), `connections-${process.pid}-${Date.now()}`)

let world: World
let listener: Server
let calls = 0
let port = 0
beforeAll(async () => {
  listener = createServer((socket) => {
    calls += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  port = typeof address === 'object' && address ? address.port : 0
  world = await buildWorld({
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(RECORDER)}`,
    CONNECTIONS: connections,
  })
})
afterAll(async () => {
  listener?.close()
  await world?.server.remove()
})

const HOST = 'berkas-kode-sumber.contoh.go.id'

async function requirement(code: string): Promise<string> {
  const { body } = await world.as.admin.get(`/api/requirements?where[code][equals]=${code}`)
  return body.docs?.[0]?.id ?? ''
}

it('a link is stored, replaced, shown and judged, and never followed', async () => {
  const { dinkes, officer } = world.as
  const request = await draftOf(dinkes, 'tautan.dinkes')
  const about = { request, requirement: await requirement('R10'), source: 'link' }
  const first = await must(dinkes.post('/api/documents', { ...about, link: `https://${HOST}/a.zip` }))
  const link = `https://${HOST}/b.zip`
  const second = await must(dinkes.post('/api/documents', { ...about, link, supersedes: first.doc.id }))
  await lookAtEverything(request, second.doc.id)
  // One that would be heard: whatever follows links follows this one.
  const database = await databaseOf(world.server)
  const nearby = `http://127.0.0.1:${port}/b.zip`
  await database.query('UPDATE documents SET link = $1 WHERE id = $2', [nearby, second.doc.id])
  await database.end()
  await lookAtEverything(request, second.doc.id)
  expect((await officer.get(`/api/documents/${second.doc.id}`)).body['link']).toBe(nearby)

  const noted = await readFile(connections, 'utf8')
  expect(noted).toContain('"port"')
  expect(noted).not.toContain(HOST)
  expect(noted).not.toContain(`"port":${port}}`)
  expect(calls).toBe(0)
})

async function lookAtEverything(request: string, document: string): Promise<void> {
  const cookie = (token: string | null) => ({ headers: { Cookie: `payload-token=${token ?? ''}` } })
  for (const rest of [world.as.dinkes, world.as.officer]) {
    await must(rest.get(`/api/documents/${document}?depth=2`))
    await must(rest.get(`/api/documents?where[request][equals]=${request}`))
    await must(rest.get(`/api/requests/${request}/available-actions`))
    const pages = [`documents/${document}`, `requests/${request}`, 'documents']
    for (const page of pages) {
      const shown = await rest.call('GET', `/admin/collections/${page}`, cookie(rest.token))
      expect([page, shown.status]).toEqual([page, 200])
    }
  }
}

it.each([
  [`http://127.0.0.1:4444/a`, /tidak dapat dibuka/],
  ['http://169.254.169.254/latest/meta-data', /tidak dapat dibuka/],
  ['https://siti:rahasia@contoh.go.id/a', /nama pengguna/],
  ['javascript:alert(1)', /https:\/\//],
])('%s is refused beside the link', async (link, sentence) => {
  const request = await draftOf(world.as.dinkes, 'tautan.dinkes')
  const sent = { request, requirement: await requirement('R10'), source: 'link', link }
  const { status, body } = await world.as.dinkes.post('/api/documents', sent)
  expect([status, body.errors?.[0]?.data?.errors[0]?.path]).toEqual([400, 'link'])
  expect(body.errors?.[0]?.data?.errors[0]?.message).toMatch(sentence)
})

it('one into the office’s own network is taken, and marked', async () => {
  const request = await draftOf(world.as.dinkes, 'tautan.dinkes')
  const link = 'http://10.20.30.40/kode.zip'
  const sent = { request, requirement: await requirement('R10'), source: 'link', link }
  expect((await world.as.dinkes.post('/api/documents', sent)).status).toBe(201)
  const { body } = await world.as.officer.get(`/api/requests/${request}/available-actions`)
  const warnings = body['warnings'] as { path: string; code: string }[]
  expect(warnings.filter(({ path: at }) => at === 'documents.R10').map(({ code }) => code)).toEqual([
    'link-internal',
    'link-unencrypted',
  ])
})
