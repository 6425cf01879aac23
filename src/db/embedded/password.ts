import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

import { EmbeddedPostgresError } from './errors.ts'
import { exists } from './exists.ts'
import type { Layout } from './layout.ts'

/** The superuser's password: generated before the cluster exists, kept beside it, readable for its owner only. */
export async function loadPassword(layout: Layout): Promise<string> {
  const stored = await readFile(layout.password, 'utf8').catch(unlessMissing)
  if (stored) return stored.trim()
  if (await exists(layout.cluster)) {
    const message = `${layout.password} is missing but ${layout.cluster} exists: restore that file from the backup.`
    throw new EmbeddedPostgresError('password-lost', message)
  }
  const password = randomBytes(24).toString('base64url')
  const temporary = `${layout.password}.new`
  await writeFile(temporary, `${password}\n`, { mode: 0o600 })
  await rename(temporary, layout.password)
  return password
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}
