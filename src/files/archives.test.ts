import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ARCHIVE_LIMITS } from '#domain/files/archiveRules.ts'
import { buildTarGz } from '#testing/files/tar.ts'
import { buildZip } from '#testing/files/zip.ts'
import { inspectFile } from './inspectFile.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archives-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The kind, or why not. */
async function verdict(content: Buffer): Promise<string> {
  const file = path.join(folder, crypto.randomUUID())
  await writeFile(file, content)
  const found = await inspectFile(file, { documentMegabytes: 2, archiveMegabytes: 4, archives: true })
  return found.kind === 'accepted' ? found.file.kind : found.problem.code
}

it('archives inside an archive are taken, but not by the hundred', async () => {
  const inside = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `lib/${at}.jar`, data: 'x' }))
  for (const build of [buildZip, buildTarGz]) {
    expect(await verdict(build(inside(ARCHIVE_LIMITS.nested)))).toMatch(/^(zip|targz)$/)
    expect(await verdict(build(inside(ARCHIVE_LIMITS.nested + 1)))).toBe('archive-nested')
  }
})

it('an archive says one name for one thing, whichever part of it one reads', async () => {
  const twofold = buildZip([{ name: 'baca.txt', localName: '../x.txt', data: 'a' }])
  expect(await verdict(twofold)).toBe('archive-damaged')
})
