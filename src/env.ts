import path from 'node:path'
import { z } from 'zod'
import { parseMailbox } from '#domain/mail/mailbox.ts'

const wholeUpTo = (most: number) =>
  z.coerce
    .number()
    .refine(
      (value) => Number.isInteger(value) && value >= 0 && value <= most,
      `a whole number from 0 to ${most}`,
    )
const port = wholeUpTo(65_535)
const url = z.url({ protocol: /^https?$/, error: 'an http(s) URL' })
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const mailbox = z
  .string()
  .refine(
    (value) => parseMailbox(value) !== null,
    'an e-mail address, or a name and an address in angle brackets',
  )
const base64Key = z
  .string()
  .refine((value) => Buffer.from(value, 'base64').length === 32, '32 bytes in base64')

/** Every setting of the contract. An empty value counts as unset. */
const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: port.default(3000),
  HOST: z.string().optional(),
  PUBLIC_URL: url.transform((value) => value.replace(/\/+$/, '')).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'a postgres:// URL' }).optional(),
  PAYLOAD_SECRET: z.string().min(16, 'at least 16 characters').optional(),
  CREDENTIALS_KEY: base64Key.optional(),
  ADMIN_EMAIL: z.email('an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(12, 'at least 12 characters').optional(),
  DEMO_PASSWORD: z.string().min(12, 'at least 12 characters').optional(),
  DNS_PROVIDER: z.enum(['embedded', 'cloudflare']).optional(),
  CLOUDFLARE_API_TOKEN: z.string().optional(),
  CLOUDFLARE_ZONE_ID: z
    .string()
    .regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')
    .optional(),
  CLOUDFLARE_BASE_URL: url.optional(),
  DNS_ZONE: z.hostname('a domain name').toLowerCase().default('tapinkab.go.id'),
  EMBEDDED_DNS_PORT: port.default(5354),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'an smtp:// or smtps:// URL' }).optional(),
  MAIL_FROM: mailbox.optional(),
  MEDIA_DIR: z.string().default('media'),
  TRUST_PROXY: wholeUpTo(10).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NEXT_TELEMETRY_DISABLED: flag.or(z.string()).optional(),
})

type Settings = z.output<typeof settings>

/** The settings with everything that follows from other settings filled in. */
export type Env = Settings & {
  HOST: string
  PUBLIC_URL: string
  /** Where the panel may be opened from: the public URL and, on one's own machine, both names of loopback. */
  ORIGINS: string[]
  DNS_PROVIDER: 'embedded' | 'cloudflare'
}

/** A setting that cannot be used; the message names each variable and what is expected, never its value. */
export class InvalidEnv extends Error {
  override name = 'InvalidEnv'
}

/** Parses the environment once. @throws InvalidEnv */
export function parseEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  if (!parsed.success) throw new InvalidEnv(explain(parsed.error))
  return checkTogether(withDerived(parsed.data))
}

function withDerived(given: Settings): Env {
  const outward = given.NODE_ENV === 'production' && given.PUBLIC_URL !== undefined
  return {
    ...given,
    HOST: given.HOST ?? (outward ? '0.0.0.0' : '127.0.0.1'),
    PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    ORIGINS: given.PUBLIC_URL
      ? [given.PUBLIC_URL]
      : ['localhost', '127.0.0.1'].map((host) => `http://${host}:${given.PORT}`),
    DNS_PROVIDER: given.DNS_PROVIDER ?? (given.CLOUDFLARE_API_TOKEN ? 'cloudflare' : 'embedded'),
    DATA_DIR: path.resolve(given.DATA_DIR),
    MEDIA_DIR: path.resolve(given.MEDIA_DIR),
  }
}

/** Settings that only make sense together: `[unless, complaint]`. */
function checkTogether(env: Env): Env {
  const rules: [boolean, string][] = [
    [
      !env.DATABASE_URL || env.PAYLOAD_SECRET !== undefined,
      'PAYLOAD_SECRET: required when DATABASE_URL is set (at least 16 characters)',
    ],
    [
      !env.DATABASE_URL || env.CREDENTIALS_KEY !== undefined,
      'CREDENTIALS_KEY: required when DATABASE_URL is set (32 bytes in base64)',
    ],
    [
      env.DNS_PROVIDER !== 'cloudflare' || env.CLOUDFLARE_API_TOKEN !== undefined,
      'CLOUDFLARE_API_TOKEN: required when DNS_PROVIDER is cloudflare',
    ],
    [
      (env.ADMIN_EMAIL === undefined) === (env.ADMIN_PASSWORD === undefined),
      'ADMIN_EMAIL, ADMIN_PASSWORD: give both or neither',
    ],
    [
      (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined),
      'SMTP_URL, MAIL_FROM: give both or neither',
    ],
  ]
  const broken = rules.filter(([holds]) => !holds).map(([, complaint]) => complaint)
  if (broken.length > 0) throw new InvalidEnv(broken.join('\n'))
  return env
}

function explain(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: expected ${expectation(issue)}`).join('\n')
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type') return `a ${issue.expected}`
  return issue.message
}

type Source = Record<string, string | undefined>

/** The one place that reads the process's environment; `parse` may be stricter than usual. @throws InvalidEnv */
export function readEnv(parse: (source: Source) => Env = parseEnv): Env {
  return parse(process.env)
}
