import { describe, expect, it } from 'vitest'
import { InvalidEnv, parseEnv } from './env.ts'

const KEY = Buffer.alloc(32, 1).toString('base64')

function complaint(source: Record<string, string>): string {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof InvalidEnv) return error.message
    throw error
  }
  return 'accepted'
}

// prettier-ignore
const BAD: [variable: string, value: string, expected: string][] = [
  ['PORT', 'delapan', 'PORT: expected a number'],
  ['PORT', '65536', 'PORT: expected a whole number from 0 to 65535'],
  ['PORT', '-1', 'PORT: expected a whole number from 0 to 65535'],
  ['PORT', '80.5', 'PORT: expected a whole number from 0 to 65535'],
  ['EMBEDDED_DNS_PORT', '70000', 'EMBEDDED_DNS_PORT: expected a whole number from 0 to 65535'],
  ['PUBLIC_URL', 'subdomain.tapinkab.go.id', 'PUBLIC_URL: expected an http(s) URL'],
  ['PUBLIC_URL', 'ftp://contoh.go.id', 'PUBLIC_URL: expected an http(s) URL'],
  ['DATABASE_URL', 'mysql://u:p4ssw0rd@contoh/db', 'DATABASE_URL: expected a postgres:// URL'],
  ['PAYLOAD_SECRET', 'p4ssw0rd', 'PAYLOAD_SECRET: expected at least 16 characters'],
  ['CREDENTIALS_KEY', 'p4ssw0rd', 'CREDENTIALS_KEY: expected 32 bytes in base64'],
  ['ADMIN_EMAIL', 'p4ssw0rd', 'ADMIN_EMAIL: expected an e-mail address'],
  ['ADMIN_PASSWORD', 'p4ssw0rd', 'ADMIN_PASSWORD: expected at least 12 characters'],
  ['DEMO_PASSWORD', 'p4ssw0rd', 'DEMO_PASSWORD: expected at least 12 characters'],
  ['DNS_PROVIDER', 'p4ssw0rd', 'DNS_PROVIDER: expected one of embedded, cloudflare'],
  ['CLOUDFLARE_ZONE_ID', 'p4ssw0rd', 'CLOUDFLARE_ZONE_ID: expected 32 hexadecimal digits'],
  ['CLOUDFLARE_BASE_URL', 'p4ssw0rd', 'CLOUDFLARE_BASE_URL: expected an http(s) URL'],
  ['DNS_ZONE', 'p4ss w0rd', 'DNS_ZONE: expected a domain name'],
  ['SMTP_URL', 'https://p4ssw0rd@contoh', 'SMTP_URL: expected an smtp:// or smtps:// URL'],
  ['MAIL_FROM', 'p4ssw0rd', 'MAIL_FROM: expected an e-mail address, or a name and an address in angle brackets'],
  ['TRUST_PROXY', 'true', 'TRUST_PROXY: expected a number'],
  ['TRUST_PROXY', '11', 'TRUST_PROXY: expected a whole number from 0 to 10'],
  ['LOG_LEVEL', 'p4ssw0rd', 'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent'],
  ['NODE_ENV', 'p4ssw0rd', 'NODE_ENV: expected one of development, production, test'],
]

describe('a setting that cannot be used', () => {
  it.each(BAD)('%s=%s is named with what is expected, never with its value', (variable, value, expected) => {
    const said = complaint({ [variable]: value })
    expect(said.split('\n')).toContain(expected)
    if (value.length > 6) expect(said).not.toContain(value)
    expect(said).not.toContain('p4ss')
  })

  it('does not hide the others', () => {
    expect(complaint({ PORT: 'x', DNS_PROVIDER: 'y', ADMIN_EMAIL: 'z' }).split('\n')).toHaveLength(3)
  })
})

describe('settings that need each other', () => {
  const database = { DATABASE_URL: 'postgres://tapin@db/tapin' }
  it.each<[string, Record<string, string>, string[]]>([
    ['a database of one’s own needs both secrets', database, ['PAYLOAD_SECRET', 'CREDENTIALS_KEY']],
    ['… and one is not enough', { ...database, CREDENTIALS_KEY: KEY }, ['PAYLOAD_SECRET']],
    ['Cloudflare needs a token', { DNS_PROVIDER: 'cloudflare' }, ['CLOUDFLARE_API_TOKEN']],
    [
      'an administrator needs a password',
      { ADMIN_EMAIL: 'admin@contoh.go.id' },
      ['ADMIN_EMAIL, ADMIN_PASSWORD'],
    ],
    [
      'a password needs an administrator',
      { ADMIN_PASSWORD: 'cukup-panjang-sekali' },
      ['ADMIN_EMAIL, ADMIN_PASSWORD'],
    ],
  ])('%s', (_, source, variables) => {
    expect(
      complaint(source)
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(variables)
  })
})

describe('what follows from nothing', () => {
  it('is a service on this machine only, with everything of its own', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      DNS_PROVIDER: 'embedded',
      DNS_ZONE: 'tapinkab.go.id',
      EMBEDDED_DNS_PORT: 5354,
      LOG_LEVEL: 'info',
    })
  })

  it.each(['', ' ', '\t'])('an empty value counts as unset: %j', (empty) => {
    const names = [
      ...new Set(BAD.map(([variable]) => variable)),
      'HOST',
      'DATA_DIR',
      'MEDIA_DIR',
      'CLOUDFLARE_API_TOKEN',
    ]
    expect(parseEnv(Object.fromEntries(names.map((name) => [name, empty])))).toEqual(parseEnv({}))
  })
})

describe('what follows from other settings', () => {
  const PUBLIC_URL = 'https://subdomain.tapinkab.go.id/'
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['the address from the port', { PORT: '8080' }, { PUBLIC_URL: 'http://localhost:8080' }],
    ['the final slash goes', { PUBLIC_URL }, { PUBLIC_URL: 'https://subdomain.tapinkab.go.id' }],
    ['outward with a public address', { NODE_ENV: 'production', PUBLIC_URL }, { HOST: '0.0.0.0' }],
    ['inward in development', { NODE_ENV: 'development', PUBLIC_URL }, { HOST: '127.0.0.1' }],
    [
      'inward when asked to',
      { NODE_ENV: 'production', PUBLIC_URL, HOST: '127.0.0.1' },
      { HOST: '127.0.0.1' },
    ],
    ['Cloudflare from its token', { CLOUDFLARE_API_TOKEN: 't' }, { DNS_PROVIDER: 'cloudflare' }],
    [
      'embedded when asked to',
      { CLOUDFLARE_API_TOKEN: 't', DNS_PROVIDER: 'embedded' },
      { DNS_PROVIDER: 'embedded' },
    ],
    ['the zone in small letters', { DNS_ZONE: 'TapinKab.go.id' }, { DNS_ZONE: 'tapinkab.go.id' }],
  ])('%s', (_, source, expected) => {
    expect(parseEnv(source)).toMatchObject(expected)
  })
})
