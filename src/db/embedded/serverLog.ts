import { closeSync, openSync, statSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'

import type { Identity } from './identity.ts'
import { giveTo } from './giveTo.ts'

const LARGEST_BYTES = 10 * 1024 * 1024
const TAIL_BYTES = 2_000

/**
 * PostgreSQL's own log. A file and not a pipe to us: it has to outlive our sudden death.
 * One predecessor is kept when it has grown large.
 */
export async function openServerLog(path: string, identity: Identity): Promise<ServerLog> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LARGEST_BYTES) await rename(path, `${path}.1`)
  const descriptor = openSync(path, 'a', 0o600)
  await giveTo(identity, path)
  const from = statSync(path).size
  return { descriptor, close: () => closeSync(descriptor), tail: () => readTail(path, from) }
}

export interface ServerLog {
  descriptor: number
  close(): void
  /** The last lines that were written since it was opened. */
  tail(): Promise<string>
}

async function readTail(path: string, from: number): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const start = Math.max(from, size - TAIL_BYTES)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start)
    return buffer.toString('utf8', 0, bytesRead).trim()
  } finally {
    await handle.close()
  }
}
