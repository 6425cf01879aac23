import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setInterval } from 'node:timers'
import { buildZip } from '#testing/files/zip.ts'
import { upload } from '#testing/rest.ts'
import { buildWorld, draftOf, must } from '#testing/world.ts'

const MEGABYTE = 1024 * 1024
/** A little below the limit of the settings, which also counts the directory of the archive. */
const SIZE = 199 * MEGABYTE

/** Hands in an archive of 200 MB to the built server and prints what its memory did. Linux only: it reads /proc. */
const world = await buildWorld()
try {
  const { as, server } = world
  const request = await draftOf(as.dinkes, 'besar.dinkes')
  const { body } = await as.dinkes.get('/api/requirements?where[code][equals]=R10')
  const data = { request, requirement: body.docs?.[0]?.id, source: 'file' }
  const parts = Array.from({ length: 199 }, (_, at) => ({
    name: `bagian-${at}`,
    data: randomBytes(SIZE / 199),
    stored: true,
  }))
  const content = buildZip(parts)
  const before = await residentMegabytes(server.pid)
  let most = before
  const watching = setInterval(() => {
    void residentMegabytes(server.pid).then((now) => (most = Math.max(most, now)))
  }, 50)
  const started = performance.now()
  await must(
    as.dinkes.post('/api/documents', upload({ name: 'sumber.zip', type: 'application/zip', content }, data)),
  )
  const seconds = (performance.now() - started) / 1000
  clearInterval(watching)
  const after = await residentMegabytes(server.pid)
  console.log(`${(content.length / MEGABYTE).toFixed(0)} MB in ${seconds.toFixed(1)} s`)
  console.log(`memory of the server: before ${before} MB, at most ${most} MB, after ${after} MB`)
} finally {
  await world.server.remove()
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}
