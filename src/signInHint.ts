import type { Env } from './env.ts'
import type { FirstSignIn } from '#seed/firstAdministrator.ts'

interface Parts {
  env: Env
  firstSignIn: FirstSignIn | null
  embeddedDns: string | null
}

/** What the console says once the product can be used. */
export function signInHint({ env, firstSignIn, embeddedDns }: Parts): string {
  const lines = ['', `  Layanan Subdomain ${env.DNS_ZONE}`, `  Panel    ${env.PUBLIC_URL}/admin`]
  if (embeddedDns) lines.push(`  DNS      ${embeddedDns} (embedded; npm run dns:query NAME)`)
  if (firstSignIn) lines.push(`  Sign in  ${firstSignIn.email}`)
  if (firstSignIn?.password)
    lines.push(`  Password ${firstSignIn.password}   (shown once: change it after signing in)`)
  if (firstSignIn && !firstSignIn.password) lines.push('  Password as given in ADMIN_PASSWORD')
  return `${lines.join('\n')}\n`
}
