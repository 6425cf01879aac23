import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { baseBackup } from '#db/embedded/baseBackup.ts'
import { reachCluster } from '#db/embedded/reachCluster.ts'
import type { Env } from '#env.ts'
import { backupName, backupSet, backupsIn, type BackupSet } from './backupSet.ts'
import { copyMedia, type Copied } from './copyMedia.ts'
import { keyFingerprint } from './keyFingerprint.ts'
import { Refused } from './Refused.ts'

type Settings = Pick<Env, 'DATA_DIR' | 'MEDIA_DIR' | 'DATABASE_URL' | 'CREDENTIALS_KEY'>

export interface BackupOrder {
  env: Settings
  /** Holds one folder for each backup. */
  into: string
  /** How many whole backups remain; all of them when unset. */
  keep?: number | undefined
  at: Date
}

export interface BackupDone {
  folder: string
  databaseBytes: number
  media: Copied
  removed: number
}

const UNFINISHED = '.unfinished'

/**
 * Backs up database and uploads while the service runs. The database first: every row's file then lies in the uploads,
 * which only grow. The folder gets its name when it is whole; the secrets are not in it.
 */
export async function backUp({ env, into, keep, at }: BackupOrder): Promise<BackupDone> {
  if (env.DATABASE_URL) throw new Refused(USE_PG_DUMP)
  await mkdir(into, { recursive: true, mode: 0o700 })
  const earlier = await backupsIn(into)
  const unfinished = backupSet(path.join(into, UNFINISHED))
  await rm(unfinished.folder, { recursive: true, force: true })
  await mkdir(unfinished.folder, { mode: 0o700 })
  await copyDatabase(env, unfinished)
  const { size: databaseBytes } = await stat(unfinished.archive)
  const previous = earlier.at(-1)
  const media = await copyMedia(env.MEDIA_DIR, unfinished.media, previous && backupSet(previous).media)
  const folder = path.join(into, backupName(at))
  await rename(unfinished.folder, folder)
  const tooMany = keep === undefined ? [] : [...earlier, folder].slice(0, -keep)
  for (const old of tooMany) await rm(old, { recursive: true })
  return { folder, databaseBytes, media, removed: tooMany.length }
}

async function copyDatabase(env: Settings, set: BackupSet): Promise<void> {
  const dataDir = path.join(env.DATA_DIR, 'postgres')
  const cluster = await reachCluster(dataDir)
  if (!cluster)
    throw new Refused(`There is no database in ${dataDir}: is DATA_DIR the one of the running service?`)
  try {
    await baseBackup(cluster.url, set)
    await copyFile(path.join(dataDir, 'password'), set.password)
  } finally {
    await cluster.release()
  }
  const fingerprint = await keyFingerprint(env)
  if (fingerprint) await writeFile(set.keyFingerprint, `${fingerprint}\n`, { mode: 0o600 })
}

const USE_PG_DUMP =
  'DATABASE_URL is set: that database is backed up with the pg_dump of its own version, the uploads with any tool ' +
  'for files. Both commands are in src/operations/README.md.'
