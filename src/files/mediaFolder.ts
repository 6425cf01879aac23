import { readdir, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { dropIncoming, incomingFolder } from './incoming.ts'

const HOUR_MS = 3_600_000
/** No upload takes a day; what is older was left by a process that was killed. */
export const STALE_MS = 24 * HOUR_MS

/** Asks the database about stored names: which it does not know, and which of its own are missing. */
export type Compare = (stored: readonly string[]) => Promise<{ unknown: string[]; absent: string[] }>

export interface Strays {
  /** Files that no row names: nobody can read them, and nobody deletes them but a person. */
  orphans: string[]
  /** Names of rows whose file is gone. */
  missing: string[]
}

/** Compares folder and database. A file comes before its row, so that only an old one without a row is a stray. */
export async function findStrays(
  mediaDir: string,
  compare: Compare,
  olderThanMs: number = STALE_MS,
): Promise<Strays> {
  const stored = (await namesIn(mediaDir)).filter((name) => !name.startsWith('.'))
  const { unknown, absent } = await compare(stored)
  // Renamed into place is what changes `ctime`; `mtime` is that of the upload.
  const old = await Promise.all(unknown.map((name) => ageOf(path.join(mediaDir, name))))
  const there = await Promise.all(absent.map((name) => ageOf(path.join(mediaDir, name))))
  return {
    orphans: unknown.filter((_, at) => (old[at] ?? -1) >= olderThanMs),
    missing: absent.filter((_, at) => there[at] === null),
  }
}

/** Deletes what was never accepted and is not being sent any more. @returns how many */
export async function dropLeftovers(mediaDir: string, olderThanMs: number = STALE_MS): Promise<number> {
  const folder = incomingFolder(mediaDir)
  let dropped = 0
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name)
    const age = await ageOf(file)
    if (age === null || age < olderThanMs) continue
    await dropIncoming(file)
    dropped += 1
  }
  return dropped
}

/** Bytes that may still be written there; null where the system does not tell. */
export async function freeBytes(mediaDir: string): Promise<number | null> {
  const found = await statfs(mediaDir).catch(() => null)
  return found ? found.bavail * found.bsize : null
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
}

/** Milliseconds since a file came to lie there; null when there is none. */
async function ageOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  return found && Date.now() - found.ctimeMs
}
