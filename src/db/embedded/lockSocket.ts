import { closeSync, openSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'

import type { DataDirHolder } from './errors.ts'

const ANSWER_TIMEOUT_MS = 2_000
/** A Unix socket's address holds 104 bytes on macOS, 108 on Linux; a longer one would be cut off silently. */
const LONGEST_ADDRESS_BYTES = 100

export interface Claim {
  /** From now on the answer is that we hold it. */
  confirm(): void
  /** Closes and removes the socket. */
  withdraw(): Promise<void>
}

/** Listens on a socket in the directory and tells everybody who connects who we are. Does not keep the process alive. */
export function publishClaim(directory: string, name: string): Promise<Claim> {
  const lockedAt = new Date().toISOString()
  const us: DataDirHolder = {
    pid: process.pid,
    host: hostname(),
    cwd: process.cwd(),
    lockedAt,
    holding: false,
  }
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy()) // whoever asked has left; nothing depends on it
    socket.end(JSON.stringify(us))
  })
  const address = shortAddress(directory, name)
  server.once('close', address.dispose)
  server.unref()
  const claim: Claim = {
    confirm: () => void (us.holding = true),
    withdraw: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // Readable and writable by all, so that another user learns who holds it; the directory decides who gets this far.
    server.listen({ path: address.path, readableAll: true, writableAll: true }, () => resolve(claim))
  })
}

/** Asks the process behind a socket who it is. `gone`: nobody listens any more; `silent`: alive without an answer. */
export function askHolder(directory: string, name: string): Promise<DataDirHolder | 'gone' | 'silent'> {
  const address = shortAddress(directory, name)
  return new Promise((resolve) => {
    let text = ''
    const finish = (answer: DataDirHolder | 'gone' | 'silent') => {
      socket.destroy()
      resolve(answer)
    }
    const socket = connect(address.path)
    socket.setEncoding('utf8').setTimeout(ANSWER_TIMEOUT_MS, () => finish('silent'))
    socket.on('data', (chunk: string) => (text += chunk))
    socket.on('end', () => finish(parseHolder(text)))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      finish(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? 'gone' : 'silent'),
    )
    socket.once('close', address.dispose)
  })
}

/** Reads what a holder answered; anything malformed still means that somebody is alive. */
export function parseHolder(text: string): DataDirHolder | 'silent' {
  try {
    const value: unknown = JSON.parse(text)
    return isHolder(value) ? value : 'silent'
  } catch {
    return 'silent'
  }
}

function isHolder(value: unknown): value is DataDirHolder {
  if (typeof value !== 'object' || value === null) return false
  if (!('pid' in value && 'host' in value && 'cwd' in value && 'lockedAt' in value && 'holding' in value))
    return false
  const { pid, host, cwd, lockedAt, holding } = value
  const texts = [host, cwd, lockedAt].every((text) => typeof text === 'string')
  return texts && typeof pid === 'number' && typeof holding === 'boolean'
}

interface Address {
  path: string
  dispose(): void
}

function shortAddress(directory: string, name: string): Address {
  const path = join(directory, name)
  if (Buffer.byteLength(path) <= LONGEST_ADDRESS_BYTES) return { path, dispose: () => undefined }
  if (process.platform !== 'linux')
    throw new Error(`The path ${path} is too long for a lock; choose a shorter one.`)
  const descriptor = openSync(directory, 'r')
  return { path: `/proc/self/fd/${descriptor}/${name}`, dispose: () => closeSync(descriptor) }
}
