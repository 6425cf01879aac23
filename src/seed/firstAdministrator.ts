import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Env } from '#env.ts'
import { SYSTEM } from '#domain/roles.ts'

export interface FirstSignIn {
  email: string
  /** Null when the operator gave it in the settings and therefore knows it. */
  password: string | null
}

/** Made before the server listens, so that nobody can be first at a registration form. Null when accounts exist already. */
export async function createFirstAdministrator(payload: Payload, env: Env): Promise<FirstSignIn | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const email = env.ADMIN_EMAIL ?? `admin@${env.DNS_ZONE}`
  const generated = randomBytes(15).toString('base64url')
  await payload.create({
    collection: 'users',
    context: { actor: SYSTEM },
    data: {
      email,
      password: env.ADMIN_PASSWORD ?? generated,
      name: 'Administrator',
      role: 'admin',
      language: 'id',
      // What was printed on a console has been seen by others.
      mustChangePassword: env.ADMIN_PASSWORD === undefined,
    },
  })
  return { email, password: env.ADMIN_PASSWORD ? null : generated }
}
