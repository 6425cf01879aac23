import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { aDocument, aDraft } from '#testing/builders.ts'
import { useOffice } from '#testing/office.ts'
import pino from 'pino'
import { sweepUploads } from './sweepUploads.ts'

const product = useOffice()
const NOW = 0

let said: string[] = []
beforeEach(() => {
  said = []
})

function sweep(olderThanMs?: number) {
  const log = pino({ level: 'warn' }, { write: (line: string) => void said.push(line) })
  const { pool, runtime } = product
  return sweepUploads({ pool, log, mediaDir: runtime.env.MEDIA_DIR }, olderThanMs)
}

const at = (...parts: string[]) => path.join(product.runtime.env.MEDIA_DIR, ...parts)

it('clears away unfinished uploads once they are old, and only those', async () => {
  await mkdir(at('.incoming'), { recursive: true })
  await writeFile(at('.incoming', 'half'), 'x')
  await sweep()
  expect(await readdir(at('.incoming'))).toEqual(['half'])
  await Promise.all([sweep(NOW), sweep(NOW)])
  expect(await readdir(at('.incoming'))).toEqual([])
})

it('names a stored file without a row, and leaves it where it is', async () => {
  const { payload, operator } = product
  const { id } = await aDraft(payload, operator)
  const { filename } = await aDocument(payload, operator, { request: id, code: 'R01' })
  const orphan = `${crypto.randomUUID()}.pdf`
  await writeFile(at(orphan), 'x')
  await sweep()
  expect(said.join('')).not.toContain(orphan)
  await sweep(NOW)
  expect(said.join('')).toContain(orphan)
  expect(said.join('')).not.toContain(filename)
  expect(await readdir(at())).toEqual(expect.arrayContaining([orphan, filename]))
})

it('names a row without its file, and leaves the row', async () => {
  const { payload, operator } = product
  const { id } = await aDraft(payload, operator)
  const document = await aDocument(payload, operator, { request: id, code: 'R01' })
  await rm(at(document.filename ?? ''))
  await sweep()
  expect(said.join('')).toContain(document.filename)
  expect((await payload.findByID({ collection: 'documents', id: document.id })).filename).toBe(
    document.filename,
  )
})

it('does nothing while another process does it', async () => {
  await writeFile(at(`${crypto.randomUUID()}.pdf`), 'x')
  const { pool } = product
  const client = await pool.connect()
  await client.query("SELECT pg_advisory_lock(hashtextextended('sweepUploads', 0))")
  await sweep(NOW)
  expect(said).toEqual([])
  await client.query('SELECT pg_advisory_unlock_all()')
  client.release()
  await sweep(NOW)
  expect(said).not.toEqual([])
})
