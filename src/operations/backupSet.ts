import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** What one backup consists of, in a folder named after its instant. */
export interface BackupSet {
  folder: string
  archive: string
  manifest: string
  /** Of the database's superuser, who is let in from loopback only. */
  password: string
  /** Tells whether a key is the one that sealed the login information, without telling the key. */
  keyFingerprint: string
  media: string
}

export function backupSet(folder: string): BackupSet {
  const inside = (name: string) => path.join(folder, name)
  return {
    folder,
    archive: inside('database.tar.gz'),
    manifest: inside('database-manifest.json'),
    password: inside('database-password'),
    keyFingerprint: inside('credentials-key-fingerprint'),
    media: inside('media'),
  }
}

/** Only whole backups carry such a name; one that is being written has another. */
const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/

/** `2026-11-24T01-00-00Z`: sorts by time, and no system refuses it. */
export function backupName(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}

/** The whole backups in a folder, oldest first. */
export async function backupsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}
