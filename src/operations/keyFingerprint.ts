import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '#env.ts'

/** Recognises the key that seals login information, without telling it; null where there is none yet. */
export async function keyFingerprint(env: Pick<Env, 'CREDENTIALS_KEY' | 'DATA_DIR'>): Promise<string | null> {
  const kept = () => readFile(path.join(env.DATA_DIR, 'credentials-key'), 'utf8').catch(() => null)
  const key = env.CREDENTIALS_KEY ?? (await kept())
  return key && createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16)
}
