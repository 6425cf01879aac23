import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changedBy } from './changedBy.ts'

let folder: string
const file = (name: string) => path.join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'changed-by-'))
  await writeFile(file('kept'), 'kept')
})
afterEach(() => rm(folder, { recursive: true }))

test('writing the same again is no change', async () => {
  expect(await changedBy([folder], () => writeFile(file('kept'), 'kept'))).toEqual([])
})

test.each([
  ['changed', () => writeFile(file('kept'), 'other'), 'kept'],
  ['added', () => writeFile(file('new'), 'new'), 'new'],
  ['removed', () => rm(file('kept')), 'kept'],
])('a file that was %s is named and put back', async (_, action, name) => {
  expect(await changedBy([folder], action)).toEqual([file(name)])
  expect(await readdir(folder)).toEqual(['kept'])
  expect(await readFile(file('kept'), 'utf8')).toBe('kept')
})

test('a single file is watched without its neighbours', async () => {
  expect(await changedBy([file('kept')], () => writeFile(file('new'), 'new'))).toEqual([])
})

test('files are put back when the action fails', async () => {
  const broken = async () => {
    await writeFile(file('kept'), 'half')
    throw new Error('stopped')
  }
  await expect(changedBy([folder], broken)).rejects.toThrow('stopped')
  expect(await readFile(file('kept'), 'utf8')).toBe('kept')
})
