import { createHash } from 'node:crypto'

/** What the database keeps of a sign-in link: whoever reads a backup cannot open an account with it. */
export function fingerprintOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
