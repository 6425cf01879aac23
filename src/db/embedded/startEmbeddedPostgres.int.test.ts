import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ownTree } from './ownTree.ts'
import { readPostmasterPid } from './postmasterPid.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './startEmbeddedPostgres.ts'
import { eventually, query } from './testing/probe.ts'
import { startChild } from './testing/startChild.ts'

const isRoot = process.getuid?.() === 0
let dataDir: string
let running: EmbeddedPostgres[]

beforeEach(async () => {
  running = []
  dataDir = await mkdtemp(join(tmpdir(), 'tapin-embedded-'))
})

afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

it('creates the application database at the first start, in UTC and sorted by code point', async () => {
  const { url } = await start()
  const settings = `SELECT current_database() AS name, current_setting('timezone') AS zone, datcollate AS collation
    FROM pg_database WHERE datname = current_database()`
  expect(await query(url, settings)).toEqual([{ name: 'tapin', zone: 'UTC', collation: 'C.UTF-8' }])
})

it('waits for the disk unless told otherwise', async () => {
  const { url } = await start({ durable: true })
  expect(await query(url, 'SHOW fsync')).toEqual([{ fsync: 'on' }])
})

it('keeps data, port and password over a restart', async () => {
  const first = await start()
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await first.stop()
  const second = await start()
  expect(second.url).toBe(first.url)
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
})

it('empties its database although somebody is connected', async () => {
  const { url, empty } = await start()
  await query(url, 'CREATE TABLE gone AS SELECT 42 AS answer')
  await empty()
  await expect(query(url, 'SELECT answer FROM gone')).rejects.toThrow('does not exist')
})

it('listens on loopback only, and keeps its password where only its owner can read it', async () => {
  const { url } = await start()
  expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600)
  await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow('password')
})

it('starts over when an earlier first start was interrupted', async () => {
  await writeFile(join(dataDir, 'cluster.new-0123456789ab'), 'half a cluster')
  const { url } = await start()
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await expect(stat(join(dataDir, 'cluster.new-0123456789ab'))).rejects.toThrow('ENOENT')
})

it('says that the password is missing instead of making a new cluster over the old one', async () => {
  await (await start()).stop()
  await rm(join(dataDir, 'password'))
  await expect(start()).rejects.toMatchObject({ code: 'password-lost' })
})

describe('after kill -9', () => {
  it('of PostgreSQL it comes back on the same port with what was committed', async () => {
    const { url } = await start({ durable: true })
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const killed = await killPostgres()
    const rows = await eventually(() => query(url, 'SELECT answer FROM kept'))
    expect(rows).toEqual([{ answer: 42 }])
    expect(await postmaster()).not.toBe(killed)
  })

  it('of the application the next start adopts the running server', async () => {
    const child = await startChild('postgres', dataDir)
    const orphan = await postmaster()
    await child.end('SIGKILL')
    const { url } = await start()
    expect(url).toBe(child.said.url)
    expect(await postmaster()).toBe(orphan)
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('of an adopted server it comes back as well', async () => {
    const child = await startChild('postgres', dataDir)
    await child.end('SIGKILL')
    const { url } = await start()
    await killPostgres()
    expect(await eventually(() => query(url, 'SELECT 1 AS one'))).toEqual([{ one: 1 }])
  })

  it('of both the next start recovers', async () => {
    const child = await startChild('postgres', dataDir)
    await child.end('SIGKILL')
    await killPostgres()
    const { url } = await start()
    expect(url).toBe(child.said.url)
  })

  it('an adopted server stops when told to', async () => {
    const child = await startChild('postgres', dataDir)
    await child.end('SIGKILL')
    const { url, stop } = await start()
    await stop()
    await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })
})

it('starts although the noted process id now belongs to another program', async () => {
  const first = await start()
  const noted = await readFile(join(dataDir, 'cluster/postmaster.pid'), 'utf8')
  await first.stop()
  await writeFile(join(dataDir, 'cluster/postmaster.pid'), noted.replace(/^\d+/, String(process.pid)), {
    mode: 0o600,
  })
  expect((await start()).url).toBe(first.url)
})

it('moves to another port when somebody else took its own, and stays there', async () => {
  const first = await start()
  await first.stop()
  const stranger = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
  const second = await start()
  await second.stop()
  await new Promise((resolve) => stranger.close(resolve))
  expect(second.url).not.toBe(first.url)
  expect((await start()).url).toBe(second.url)
})

it('refuses a second copy of the application and names the first', async () => {
  await start()
  const second = await startChild('postgres', dataDir)
  expect(second.said).toMatchObject({ name: 'DataDirInUseError' })
  expect(second.said.message).toContain(`process ${process.pid}`)
})

it('starts where LANG names a language that the machine does not have', async () => {
  const env = { LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8', LANGUAGE: 'id', PGDATA: '/nowhere', PGPORT: '1' }
  const child = await startChild('postgres', dataDir, { env })
  await child.end('SIGTERM')
  expect(child.said).toHaveProperty('url')
})

it('works in a directory whose name holds blanks and quotes', async () => {
  const { url } = await start({ dataDir: join(dataDir, `it's a "place"`) })
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

describe.runIf(isRoot)('with root', () => {
  it.each([
    ['nobody', 65534],
    ['a user without a name', 54321],
  ])('not involved, %s can run it', async (_, uid) => {
    await chown(dataDir, uid, uid)
    const child = await startChild('postgres', dataDir, { uid })
    await child.end('SIGTERM')
    expect(child.said).toHaveProperty('url')
    expect((await stat(join(dataDir, 'cluster'))).uid).toBe(uid)
  })

  it('starting it once on the directory of somebody else, everything stays theirs', async () => {
    await chown(dataDir, 65534, 65534)
    const first = await start()
    await first.stop()
    for (const name of ['cluster', 'password', 'port', 'postgres.log']) {
      expect((await stat(join(dataDir, name))).uid, name).toBe(65534)
    }
    const child = await startChild('postgres', dataDir, { uid: 65534 })
    await child.end('SIGTERM')
    expect(child.said).toEqual({ url: first.url })
  })

  it('where there are no namespaces, the files of earlier starts are handed to nobody', async () => {
    await (await start()).stop()
    await ownTree(dataDir, { uid: 65534, gid: 65534 })
    const child = await startChild('postgres', dataDir, { uid: 65534 })
    await child.end('SIGTERM')
    expect(child.said).toHaveProperty('url')
  })

  it('it runs below a directory that only root may enter', async () => {
    await chmod(dataDir, 0o700)
    const { url } = await start({ dataDir: join(dataDir, 'postgres') })
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

async function start(options: { durable?: boolean; dataDir?: string } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false, ...options })
  running.push(postgres)
  return postgres
}

async function postmaster(): Promise<number> {
  const noted = await readPostmasterPid(join(dataDir, 'cluster'))
  if (!noted) throw new Error('PostgreSQL is not running.')
  return noted.pid
}

async function killPostgres(): Promise<number> {
  const pid = await postmaster()
  process.kill(pid, 'SIGKILL')
  return pid
}
