import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '#testing/builtServer.ts'
import { upload } from '#testing/rest.ts'
import { buildWorld, draftOf, PDF, type World } from '#testing/world.ts'

const run = promisify(execFile)
const MEGABYTE = 1024 * 1024

/** A disk of two megabytes; null where this process may not make one. */
async function smallDisk(): Promise<string | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'disk-'))
  const made = run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder])
  return made.then(
    () => folder,
    () => null,
  )
}

const disk = await smallDisk()
if (disk === null) process.stdout.write('a full disk was not tried: this account may not mount one\n')

describe.skipIf(disk === null)('a full disk', () => {
  let world: World
  beforeAll(async () => {
    world = await buildWorld({ MEDIA_DIR: disk ?? '' })
  })
  afterAll(async () => {
    await world?.server.remove()
    if (!disk) return
    await run('umount', [disk])
    await rm(disk, { recursive: true })
  })

  async function send(content: Buffer) {
    const { dinkes, admin } = world.as
    const request = await draftOf(dinkes, 'penuh.dinkes')
    const { body } = await admin.get('/api/requirements?where[code][equals]=R01')
    const data = { request, requirement: body.docs?.[0]?.id, source: 'file' }
    return dinkes.post('/api/documents', upload({ name: 'a.pdf', type: PDF.type, content }, data))
  }

  it('is said in words, leaves nothing of the upload, and the next one is taken when there is room', async () => {
    const large = Buffer.concat([PDF.content, Buffer.alloc(4 * MEGABYTE)])
    const refused = await send(large)
    expect([refused.status, refused.code]).toEqual([507, 'storage-full'])
    expect(await readdir(path.join(world.server.mediaDir, '.incoming'))).toEqual([])
    const rows = (await world.as.admin.get('/api/documents/count')).body['totalDocs']
    expect(rows).toBe(0)
    // The refused one's connection may be closed under the next question.
    const next = await eventually('the next upload', () => send(PDF.content).catch(() => null))
    expect(next.status).toBe(201)
  })
  it('is told to staff, and to nobody else', async () => {
    await writeFile(path.join(world.server.mediaDir, '.fill'), Buffer.alloc(MEGABYTE / 2))
    const { body } = await world.as.officer.get('/api/status')
    expect(body['files']).toMatchObject({ ok: false, reasons: [{ code: 'storageLow' }] })
    expect((await world.as.dinkes.get('/api/status')).status).toBe(403)
    expect((await world.as.nobody.get('/readyz')).status).toBe(200)
  })
})
