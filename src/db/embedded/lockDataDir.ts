import { randomBytes } from 'node:crypto'
import { mkdir, readdir, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { DataDirInUseError, type DataDirHolder } from './errors.ts'
import { exists } from './exists.ts'
import { askHolder, publishClaim } from './lockSocket.ts'

export interface DataDirLock {
  release(): Promise<void>
}

const LOCK_NAME = /^lock-[0-9a-f]{12}\.sock$/
/** Two copies that start in the same instant see each other and both step back; chance decides the next round. */
const PATIENCE_MS = 3_000

/**
 * Claims a directory for this process until `release()` or its death, however it dies. Throws `DataDirInUseError`.
 *
 * The claim is a listening Unix socket in the directory: the kernel closes it with the process, so nothing depends on
 * process ids, which are reused and mean nothing in another container that shares the volume. Everybody publishes
 * an own socket first and looks for others afterwards; hence of two at least one sees the other.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const directory = await realpath(dataDir)
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const attempt = await claim(directory)
    if (attempt.outcome === 'claimed') return attempt.lock
    const { holder } = attempt
    if (holder?.holding || Date.now() > deadline) throw new DataDirInUseError(directory, holder)
    await delay(20 + Math.random() * 150)
  }
}

type Attempt = { outcome: 'claimed'; lock: DataDirLock } | { outcome: 'held'; holder: DataDirHolder | null }

async function claim(directory: string): Promise<Attempt> {
  const name = `lock-${randomBytes(6).toString('hex')}.sock`
  const own = await publishClaim(directory, name)
  try {
    const other = await findOther(directory, name)
    // Ours may have been cleared away between its creation and its listening: then nobody would see us.
    if (!other && (await exists(join(directory, name)))) {
      own.confirm()
      return { outcome: 'claimed', lock: { release: own.withdraw } }
    }
    await own.withdraw()
    return other ?? { outcome: 'held', holder: null }
  } catch (error) {
    await own.withdraw()
    throw error
  }
}

async function findOther(directory: string, own: string): Promise<Attempt | null> {
  for (const name of await readdir(directory)) {
    if (name === own || !LOCK_NAME.test(name)) continue
    const answer = await askHolder(directory, name)
    if (answer !== 'gone') return { outcome: 'held', holder: answer === 'silent' ? null : answer }
    await rm(join(directory, name), { force: true })
  }
  return null
}
