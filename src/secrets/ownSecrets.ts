import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export interface OwnSecrets {
  payloadSecret: string
  credentialsKey: Buffer
}

interface Given {
  PAYLOAD_SECRET?: string
  CREDENTIALS_KEY?: string
  DATA_DIR: string
}

/** The secrets of the settings, or ones made once and kept in the data directory, readable by its owner only. */
export async function loadSecrets({ PAYLOAD_SECRET, CREDENTIALS_KEY, DATA_DIR }: Given): Promise<OwnSecrets> {
  const payloadSecret = PAYLOAD_SECRET ?? (await keptOrMade(path.join(DATA_DIR, 'payload-secret')))
  const key = CREDENTIALS_KEY ?? (await keptOrMade(path.join(DATA_DIR, 'credentials-key')))
  return { payloadSecret, credentialsKey: Buffer.from(key, 'base64') }
}

/** `link` publishes the complete file or loses against whoever was first: never a half-written or a second secret. */
async function keptOrMade(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(ifMissing(null))
  if (kept) return kept.trim()
  await mkdir(path.dirname(file), { recursive: true, mode: 0o711 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true })
  await link(draft, file).catch(ifPresent)
  await rm(draft)
  return (await readFile(file, 'utf8')).trim()
}

const ifMissing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value
    throw error
  }

function ifPresent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
