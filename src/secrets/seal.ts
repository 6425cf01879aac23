import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
/** NIST SP 800-38D: 96-bit nonce, 128-bit tag. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
const VERSION = 'v1'

/**
 * Encrypts a short secret with AES-256-GCM. `context` (for example the request's id) is bound to it, so that a sealed
 * value copied to another row does not open. @returns `v1.` and base64url of nonce, tag and ciphertext.
 */
export function seal(plain: string, { key, context }: { key: Buffer; context: string }): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Opens what `seal` closed. @throws Error when the key, the context or the text is not the one it was sealed with. */
export function unseal(sealed: string, { key, context }: { key: Buffer; context: string }): string {
  const [version, payload] = sealed.split('.')
  if (version !== VERSION || !payload) throw new Error('not a sealed value of a known version')
  const bytes = Buffer.from(payload, 'base64url')
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES)).setAAD(
    Buffer.from(context),
  )
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
