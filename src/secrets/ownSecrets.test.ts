import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadSecrets } from './ownSecrets.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tapin-test-secrets-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

it('makes them once and keeps them, readable by their owner only', async () => {
  const DATA_DIR = path.join(home, 'baru')
  const first = await loadSecrets({ DATA_DIR })
  expect(first.credentialsKey).toHaveLength(32)
  expect(first.payloadSecret.length).toBeGreaterThanOrEqual(32)
  expect(await loadSecrets({ DATA_DIR })).toEqual(first)
  for (const file of await readdir(DATA_DIR))
    expect((await stat(path.join(DATA_DIR, file))).mode & 0o777).toBe(0o600)
})

it('agrees with everybody who starts at the same time, and leaves no drafts behind', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => loadSecrets({ DATA_DIR: home })))
  expect(new Set(all.map(({ payloadSecret }) => payloadSecret)).size).toBe(1)
  expect(new Set(all.map(({ credentialsKey }) => credentialsKey.toString('hex'))).size).toBe(1)
  expect((await readdir(home)).sort()).toEqual(['credentials-key', 'payload-secret'])
})

it('writes nothing when the settings give both', async () => {
  const key = Buffer.alloc(32, 7)
  const given = { PAYLOAD_SECRET: 'cukup-panjang-sekali', CREDENTIALS_KEY: key.toString('base64') }
  expect(await loadSecrets({ ...given, DATA_DIR: home })).toEqual({
    payloadSecret: given.PAYLOAD_SECRET,
    credentialsKey: key,
  })
  expect(await readdir(home)).toEqual([])
})
