import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#db/embedded/startEmbeddedPostgres.ts'
import { query } from '#db/embedded/testing/probe.ts'
import { backUp } from './backUp.ts'
import { backupSet } from './backupSet.ts'
import { restore } from './restore.ts'

let home: string
let running: EmbeddedPostgres[]
const settings = (name: string) => ({
  DATA_DIR: path.join(home, name, 'data'),
  MEDIA_DIR: path.join(home, name, 'media'),
  CREDENTIALS_KEY: undefined,
})
const live = () => settings('live')
const fresh = () => settings('fresh')
const inBackups = (name = '') => path.join(home, 'backups', name)
const night = (number: number) => new Date(Date.UTC(2026, 10, number, 18))

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'backup-'))
  running = []
})
afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  await rm(home, { recursive: true })
})

async function start({ DATA_DIR }: { DATA_DIR: string }): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(DATA_DIR, 'postgres'), durable: false })
  running.push(postgres)
  return postgres
}

/** A database with one table, a key and two uploads. */
async function office(): Promise<EmbeddedPostgres> {
  const postgres = await start(live())
  await query(postgres.url, 'CREATE TABLE pairs (number int, half text, filler text)')
  await mkdir(live().MEDIA_DIR)
  await upload('a.pdf')
  await upload('b.zip')
  await writeFile(path.join(live().DATA_DIR, 'credentials-key'), randomBytes(32).toString('base64'))
  return postgres
}
const upload = (name: string) => writeFile(path.join(live().MEDIA_DIR, name), randomBytes(5000))
const backUpOn = (day: number, keep?: number) =>
  backUp({ env: live(), into: inBackups(), at: night(day), keep })

/** Writes pairs, one transaction each, until told to stop; how many were committed so far. */
function writeLoad({ url }: EmbeddedPostgres) {
  const load = { committed: 0, stopped: false }
  const insert = (number: number) => query(url, pair(number))
  const done = (async () => {
    while (!load.stopped) await insert(load.committed + 1).then(() => load.committed++)
  })()
  return { load, stop: () => ((load.stopped = true), done) }
}
const pair = (number: number) =>
  `INSERT INTO pairs SELECT ${number}, half, repeat('x', 5000) FROM unnest(ARRAY['left', 'right']) AS half`

describe('a backup under write load', () => {
  it('is restored as one moment: all that was committed before, nothing torn', async () => {
    const postgres = await office()
    const { load, stop } = writeLoad(postgres)
    while (load.committed < 20) await query(postgres.url, 'SELECT 1')
    const before = load.committed
    const { folder } = await backUpOn(1)
    const after = load.committed
    await stop()
    expect(after).toBeGreaterThan(before)

    await restore({ env: fresh(), from: folder })
    const { url } = await start(fresh())
    const [found] = await query(
      url,
      `SELECT count(*)::int AS rows, max(number) AS last, count(DISTINCT number)::int AS numbers FROM pairs`,
    )
    const last = z.object({ last: z.int() }).parse(found).last
    expect(found).toEqual({ rows: 2 * last, last, numbers: last })
    expect(last).toBeGreaterThanOrEqual(before)
    expect(last).toBeLessThanOrEqual(after + 1)
    await query(url, pair(last + 1))
  })

  it('brings the uploads back byte by byte', async () => {
    await office()
    const { folder, media } = await backUpOn(1)
    expect(media).toEqual({ files: 2, linked: 0 })
    await restore({ env: fresh(), from: folder })
    for (const name of ['a.pdf', 'b.zip'])
      expect(await readFile(path.join(fresh().MEDIA_DIR, name))).toEqual(
        await readFile(path.join(live().MEDIA_DIR, name)),
      )
  })

  it('holds no key, and nobody else may read it', async () => {
    await office()
    const { folder } = await backUpOn(1)
    const key = await readFile(path.join(live().DATA_DIR, 'credentials-key'), 'utf8')
    for (const name of await readdir(folder)) {
      const found = await stat(path.join(folder, name))
      expect([name, found.mode & 0o077]).toEqual([name, 0])
      if (found.isFile()) expect(await readFile(path.join(folder, name), 'utf8')).not.toContain(key.trim())
    }
  })
})

it('is taken of a stopped service as well, and leaves it stopped', async () => {
  const postgres = await office()
  await query(postgres.url, pair(1))
  await postgres.stop()
  const { folder } = await backUpOn(1)
  await restore({ env: fresh(), from: folder })
  const { url } = await start(fresh())
  expect(await query(url, 'SELECT count(*)::int AS rows FROM pairs')).toEqual([{ rows: 2 }])
  await start(live())
})

it('every night costs only new uploads, and keeps as many nights as asked for', async () => {
  await office()
  await backUpOn(1)
  await upload('c.pdf')
  expect((await backUpOn(2)).media).toEqual({ files: 3, linked: 2 })
  const { folder, removed } = await backUpOn(3, 2)
  expect(removed).toBe(1)
  expect(await readdir(inBackups())).toEqual(['2026-11-02T18-00-00Z', '2026-11-03T18-00-00Z'])
  expect(await readdir(backupSet(folder).media)).toEqual(['a.pdf', 'b.zip', 'c.pdf'])
})

describe('what could do harm is refused', () => {
  it('a restore over something: nothing is changed', async () => {
    await office()
    const { folder } = await backUpOn(1)
    await expect(restore({ env: live(), from: folder })).rejects.toThrow('is not empty')
    await expect(restore({ env: { ...fresh(), MEDIA_DIR: live().MEDIA_DIR }, from: folder })).rejects.toThrow(
      'is not empty',
    )
  })

  it.each([
    ['cut off', async (file: string) => truncate(file, 100_000)],
    ['no archive', async (file: string) => writeFile(file, 'x')],
  ])('a damaged backup (%s): no half a database is left', async (_, damage) => {
    await office()
    const { folder } = await backUpOn(1)
    await damage(backupSet(folder).archive)
    await expect(restore({ env: fresh(), from: folder })).rejects.toThrow('backup')
    expect(await readdir(path.join(fresh().DATA_DIR, 'postgres'))).toEqual([])
  })

  it('a file that is not as PostgreSQL wrote it down', async () => {
    await office()
    const set = backupSet((await backUpOn(1)).folder)
    const manifest = await readFile(set.manifest, 'utf8')
    await writeFile(set.manifest, manifest.replace(/("Path": "PG_VERSION".*"Checksum": ")./, '$1x'))
    await expect(restore({ env: fresh(), from: set.folder })).rejects.toThrow('damaged (PG_VERSION')
  })

  it('a folder that is no backup, and a database that is somebody else’s', async () => {
    await office()
    await mkdir(inBackups())
    await expect(restore({ env: fresh(), from: inBackups() })).rejects.toThrow('no whole backup')
    const env = { ...live(), DATABASE_URL: 'postgres://elsewhere' }
    await expect(backUp({ env, into: inBackups(), at: night(1) })).rejects.toThrow('pg_dump')
  })

  it('an empty data directory', async () => {
    await expect(backUp({ env: live(), into: inBackups(), at: night(1) })).rejects.toThrow('no database')
  })
})

it.each([
  ['right', async (key: string) => key],
  ['wrong', async () => randomBytes(32).toString('base64')],
  ['missing', async () => undefined],
] as const)('tells that the key for login information is %s', async (expected, keyFor) => {
  await office()
  const { folder } = await backUpOn(1)
  const key = await keyFor(await readFile(path.join(live().DATA_DIR, 'credentials-key'), 'utf8'))
  const restored = await restore({ env: { ...fresh(), CREDENTIALS_KEY: key }, from: folder })
  expect(restored.key).toBe(expected)
})
