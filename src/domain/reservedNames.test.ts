import { expect, test } from 'vitest'
import { isReserved } from './reservedNames.ts'

const WORDS = [' Admin ', 'ns1.dns', '']

test.each([
  'www',
  'mail',
  'admin',
  'WWW',
  'x.mail',
  'toko.www',
  'ns1.dns',
  '_dmarc',
  '_spf.dukcapil',
  'a._tcp',
])('%s is reserved', (name) => expect(isReserved(name, WORDS)).toBe(true))

test.each(['dukcapil', 'www2', 'webmail', 'www.dukcapil', 'mail.dukcapil', 'dns', 'my-mail', 'xmail'])(
  '%s is free',
  (name) => expect(isReserved(name, WORDS)).toBe(false),
)

test('without words the zone’s own names and underscores are reserved, and nothing else', () => {
  expect(isReserved('www', [])).toBe(true)
  expect(isReserved('x.ns1', [])).toBe(true)
  expect(isReserved('admin', [])).toBe(false)
  expect(isReserved('_acme-challenge', [])).toBe(true)
})
