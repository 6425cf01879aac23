import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { UPLOAD_LIMITS } from '#files/uploadSlots.ts'
import { buildPdf } from '#testing/pdf.ts'
import { upload } from '#testing/rest.ts'
import { buildWorld, draftOf, type World } from '#testing/world.ts'

const MEGABYTE = 1024 * 1024

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterAll(() => world?.server.remove())

/** A letter with a large picture, as far as anybody looks. */
function letter(megabytes: number, words: string): Buffer {
  const text = buildPdf([words], words).toString('latin1')
  const end = text.lastIndexOf('startxref')
  return Buffer.concat([
    Buffer.from(text.slice(0, end), 'latin1'),
    Buffer.alloc(megabytes * MEGABYTE, '%'),
    Buffer.from(`\n${text.slice(end)}`, 'latin1'),
  ])
}

async function residentMegabytes(): Promise<number> {
  const status = await readFile(`/proc/${world.server.pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

it('fifty uploads at once all arrive, a few at a time', async () => {
  const { dinkes, dukcapil, admin } = world.as
  const drafts = {
    dinkes: await draftOf(dinkes, 'a.dinkes'),
    dukcapil: await draftOf(dukcapil, 'a.dukcapil'),
  }
  const { body } = await admin.get('/api/requirements?where[code][equals]=R01')
  const requirement = body.docs?.[0]?.id
  let most = 0
  let memory = 0
  const before = await residentMegabytes()
  const looking = setInterval(() => {
    void readdir(path.join(world.server.mediaDir, '.incoming')).then(
      (names) => (most = Math.max(most, names.length)),
      () => undefined,
    )
    void residentMegabytes().then((now) => (memory = Math.max(memory, now)))
  }, 20)
  const content = letter(10, 'surat')
  const sent = Array.from({ length: 50 }, (_, at) => {
    const who = at % 2 === 0 ? 'dinkes' : 'dukcapil'
    const data = { request: drafts[who], requirement, source: 'file' }
    return world.as[who].post(
      '/api/documents',
      upload({ name: 'a.pdf', type: 'application/pdf', content }, data),
    )
  })
  const statuses = (await Promise.all(sent)).map(({ status }) => status)
  clearInterval(looking)
  process.stdout.write(
    `50 uploads of 10 MB: at most ${most} at once, ${Math.round(before)} MB before, ${Math.round(memory)} MB at most\n`,
  )
  expect(new Set(statuses)).toEqual(new Set([201]))
  expect(most).toBeLessThanOrEqual(UPLOAD_LIMITS.overall)
  if (memory > 0) expect(memory - before).toBeLessThan(500)
})
