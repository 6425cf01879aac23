import path from 'node:path'
import { InvalidEnv, parseEnv, type Env } from './env.ts'

/** Settings that connect the product to something real. */
const REAL = ['DATABASE_URL', 'CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ZONE_ID', 'CLOUDFLARE_BASE_URL'] as const

/** Settings that the demo answers itself, whatever the shell says; mails to invented people are never sent. */
const OWN = {
  NODE_ENV: 'production',
  DNS_PROVIDER: 'embedded',
  DNS_ZONE: 'tapinkab.go.id',
  ADMIN_EMAIL: 'admin@demo.tapinkab.go.id',
  SMTP_URL: undefined,
  MAIL_FROM: undefined,
  PAYLOAD_SECRET: undefined,
  CREDENTIALS_KEY: undefined,
} as const

type Source = Record<string, string | undefined>

/** The settings of the demo: a directory of its own, the embedded database and name server. @throws InvalidEnv */
export function demoEnv(source: Source): Env {
  const real: string[] = REAL.filter((name) => source[name]?.trim())
  if (source['DNS_PROVIDER']?.trim() === 'cloudflare') real.push('DNS_PROVIDER=cloudflare')
  if (real.length > 0) throw new InvalidEnv(refusal(real))
  const home = source['DATA_DIR']?.trim() || '.demo'
  return parseEnv({
    ...source,
    ...OWN,
    // Never used: the password of the demo takes its place once it is known.
    ADMIN_PASSWORD: source['DEMO_PASSWORD']?.trim() || 'known-only-later',
    DATA_DIR: home,
    MEDIA_DIR: path.join(home, 'media'),
    LOG_LEVEL: source['LOG_LEVEL']?.trim() || 'warn',
  })
}

function refusal(names: readonly string[]): string {
  return `${names.join(', ')}: the demo fills everything it finds with invented data and therefore runs only on its own
database and its own name server. Start it without these settings, for example: env ${names.map((name) => `-u ${name.replace(/=.*/, '')}`).join(' ')} npm run demo`
}
