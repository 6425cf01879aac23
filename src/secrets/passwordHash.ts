import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** Payload's format since 3.88; it exports no way to compare. A test holds this to what Payload stores. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_BYTES = 32

interface Stored {
  hash: string | null
  salt: string | null
}

/** Whether this is the password of an account. */
export async function matchesPassword(password: string, { hash, salt }: Stored): Promise<boolean> {
  if (!hash?.startsWith(PREFIX) || !salt) return false
  const expected = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const derived = await derive(password, salt, ITERATIONS, KEY_BYTES, 'sha256')
  return derived.length === expected.length && timingSafeEqual(derived, expected)
}

/** Takes as long as comparing a password, for an account that has none to compare with. */
export async function pretendToMatch(password: string): Promise<void> {
  await derive(password, randomBytes(32).toString('hex'), ITERATIONS, KEY_BYTES, 'sha256')
}

/** A password that nobody knows and nobody is told. */
export function unknownPassword(): string {
  return randomBytes(32).toString('base64url')
}
