import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Env } from '#env.ts'
import { backupSet, type BackupSet } from './backupSet.ts'
import { copyMedia, type Copied } from './copyMedia.ts'
import { keyFingerprint } from './keyFingerprint.ts'
import { Refused } from './Refused.ts'
import { damagedFiles } from './damagedFiles.ts'

type Settings = Pick<Env, 'DATA_DIR' | 'MEDIA_DIR' | 'DATABASE_URL' | 'CREDENTIALS_KEY'>

export interface Restored {
  media: Copied
  /** Whether login information that was not yet revealed can still be read. */
  key: 'right' | 'wrong' | 'missing'
}

/**
 * Puts a backup where the settings say, which must be empty: nothing is ever overwritten. Every file of the database is
 * compared with PostgreSQL's own manifest before it takes its place.
 */
export async function restore({ env, from }: { env: Settings; from: string }): Promise<Restored> {
  const set = backupSet(path.resolve(from))
  const dataDir = path.join(env.DATA_DIR, 'postgres')
  await refuseUnlessEmpty(env, set, dataDir)
  // The data directory may be entered by the user who runs PostgreSQL, when that is another than we.
  await mkdir(env.DATA_DIR, { recursive: true, mode: 0o711 })
  // An empty one may belong to the user who ran PostgreSQL; the next start hands over what is ours.
  await rmdir(dataDir).catch(() => undefined)
  await mkdir(dataDir, { mode: 0o700 })
  const unfinished = path.join(dataDir, 'restoring')
  await unpack(set, unfinished)
  const media = await copyMedia(set.media, env.MEDIA_DIR)
  await copyFile(set.password, path.join(dataDir, 'password'))
  await rename(unfinished, path.join(dataDir, 'cluster'))
  return { media, key: await compareKey(env, set) }
}

async function refuseUnlessEmpty(env: Settings, set: BackupSet, dataDir: string): Promise<void> {
  if (env.DATABASE_URL)
    throw new Refused('DATABASE_URL is set: use pg_restore, see src/operations/README.md.')
  const found = await readdir(set.folder).catch((): string[] => [])
  if (!found.includes(path.basename(set.archive))) throw new Refused(`${set.folder} holds no whole backup.`)
  for (const folder of [dataDir, env.MEDIA_DIR]) {
    const inside = (await readdir(folder).catch((): string[] => [])).filter((name) => name !== '.gitkeep')
    if (inside.length > 0)
      throw new Refused(
        `${folder} is not empty: stop the service and move it away first. Nothing was changed.`,
      )
  }
}

async function unpack(set: BackupSet, into: string): Promise<void> {
  await mkdir(into, { mode: 0o700 })
  try {
    await promisify(execFile)('tar', ['-xzf', set.archive, '-C', into, '--no-same-owner'])
    const damaged = await damagedFiles(into, set.manifest)
    if (damaged.length > 0)
      throw new Refused(`The backup is damaged (${damaged.slice(0, 5).join(', ')} …): take another one.`)
  } catch (error) {
    await rm(into, { recursive: true, force: true })
    if (error instanceof Refused) throw error
    throw new Refused(
      `The backup cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

async function compareKey(env: Settings, set: BackupSet): Promise<Restored['key']> {
  const expected = await readFile(set.keyFingerprint, 'utf8').catch(() => '')
  const found = await keyFingerprint(env)
  if (!found) return 'missing'
  return found === expected.trim() ? 'right' : 'wrong'
}
