import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { demoEnv } from './demoEnv.ts'

describe('the demo refuses to run with anything real', () => {
  test.each([
    { DATABASE_URL: 'postgres://somebody@db.example.org/real' },
    { CLOUDFLARE_API_TOKEN: 'a-token' },
    { CLOUDFLARE_ZONE_ID: '0123456789abcdef0123456789abcdef' },
    { CLOUDFLARE_BASE_URL: 'https://gateway.example.org' },
    { DNS_PROVIDER: 'cloudflare' },
  ])('%o', (real) => {
    const [name = '', value = ''] = Object.entries(real)[0] ?? []
    const attempt = () => demoEnv(real)
    expect(attempt).toThrow(name)
    expect(attempt).toThrow('the demo fills everything it finds with invented data')
    if (name !== 'DNS_PROVIDER') expect(attempt).not.toThrow(value)
  })

  test('an empty one counts as unset', () => {
    expect(demoEnv({ DATABASE_URL: ' ', CLOUDFLARE_API_TOKEN: '' }).DNS_PROVIDER).toBe('embedded')
  })
})

test('everything of the demo lies in its own directory, and no mail leaves it', () => {
  const env = demoEnv({ MEDIA_DIR: 'media', SMTP_URL: 'smtp://mail.example.org', DNS_ZONE: 'example.org' })
  expect(env).toMatchObject({ DATA_DIR: path.resolve('.demo'), MEDIA_DIR: path.resolve('.demo/media') })
  expect(env.SMTP_URL).toBeUndefined()
  expect(env.DNS_ZONE).toBe('tapinkab.go.id')
})
