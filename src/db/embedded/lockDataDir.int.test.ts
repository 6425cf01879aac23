import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { DataDirInUseError } from './errors.ts'
import { lockDataDir } from './lockDataDir.ts'
import { startChild } from './testing/startChild.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tapin-lock-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

it('refuses a second process and says which one holds the directory', async () => {
  const child = await startChild('lock', directory)
  const refusal: unknown = await lockDataDir(directory).catch((error: unknown) => error)
  await child.end('SIGTERM')
  expect(refusal).toBeInstanceOf(DataDirInUseError)
  expect(String(refusal)).toContain(directory)
  expect(String(refusal)).toContain(`process ${child.pid}`)
})

it('is free again after its release, and leaves nothing behind', async () => {
  const lock = await lockDataDir(directory)
  await lock.release()
  expect(await readdir(directory)).toEqual([])
  await (await lockDataDir(directory)).release()
})

it('is free again after kill -9 of its holder, and clears away what that one left', async () => {
  const child = await startChild('lock', directory)
  await child.end('SIGKILL')
  expect(await readdir(directory)).toHaveLength(1)
  const lock = await lockDataDir(directory)
  expect(await readdir(directory)).toHaveLength(1)
  await lock.release()
})

it('is given to exactly one of two that ask at the same moment', async () => {
  const outcomes = await Promise.allSettled([lockDataDir(directory), lockDataDir(directory)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.release()
})

it('is never given to two of many that ask at the same moment', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataDir(directory)))
  const given = outcomes.filter((outcome) => outcome.status === 'fulfilled')
  expect(given.length).toBeLessThanOrEqual(1)
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(DataDirInUseError)
  }
  for (const { value } of given) await value.release()
})

it.runIf(process.platform === 'linux')('works where the path is longer than a socket address', async () => {
  const deep = join(directory, 'a'.repeat(80), 'b'.repeat(80))
  const lock = await lockDataDir(deep)
  await expect(lockDataDir(deep)).rejects.toBeInstanceOf(DataDirInUseError)
  await lock.release()
  expect(await readdir(deep)).toEqual([])
})
