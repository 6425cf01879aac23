import { expect, test } from 'vitest'
import { isReserved, parseReserved } from './reservedNames.ts'

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

test.each([
  [' Mail. ', 'mail'],
  ['mail.tapinkab.go.id', 'mail'],
  ['*.mail', 'mail'],
  ['_acme-challenge', '_acme-challenge'],
  ['_sip._tcp', '_sip._tcp'],
  ['mx1', 'mx1'],
  ['1', '1'],
  ['xn--p1ai', 'xn--p1ai'],
])('%j is kept back as %s, and still is when read again', (written, name) => {
  expect(parseReserved(written, 'tapinkab.go.id')).toEqual({ ok: true, name })
  expect(parseReserved(name, 'tapinkab.go.id')).toEqual({ ok: true, name })
})

test.each([
  ['', 'empty'],
  ['tapinkab.go.id', 'is-the-zone'],
  ['mаil', 'non-ascii'],
  ['ma\u200bil', 'invisible-character'],
  ['https://mail', 'illegal-character'],
  ['ma_il', 'underscore'],
  ['mail-', 'hyphen-at-edge'],
  ['*', 'illegal-character'],
  ['x..mail', 'empty-label'],
])('%j is nothing that can be kept back: %s', (written, code) => {
  expect(parseReserved(written, 'tapinkab.go.id')).toMatchObject({ ok: false, problems: [{ code }] })
})
