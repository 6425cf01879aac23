import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where an upload lies until it is accepted: on the same file system, so that it can be moved instead of copied. */
export function incomingFolder(mediaDir: string): string {
  return path.join(mediaDir, '.incoming')
}

/** What came in memory, from our own code, put where an upload would be. */
export async function putIncoming(mediaDir: string, data: Uint8Array): Promise<string> {
  const folder = incomingFolder(mediaDir)
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, randomUUID())
  await writeFile(file, data, { flag: 'wx', mode: 0o600 })
  return file
}

/** Accepts an upload under its stored name. The last step before the transaction ends: a refusal leaves nothing behind. */
export async function acceptIncoming(file: string, stored: string): Promise<void> {
  await rename(file, stored)
}

/** Gone already is fine: it was accepted. */
export async function dropIncoming(file: string): Promise<void> {
  await rm(file, { force: true })
}
