import { isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WRITABLE_TYPES, type WritableType } from './dns/records.ts'
import { parseTarget, TARGET_PROBLEMS, type TargetProblemCode } from './targets.ts'

const FQDN = 'dukcapil.tapinkab.go.id'
const ZONE = 'tapinkab.go.id'
const parse = (type: WritableType, value: string) => parseTarget({ type, value }, FQDN, ZONE)

describe('accepted targets come back in one spelling', () => {
  test.each([
    ['A', ' 103.10.20.30 ', '103.10.20.30'],
    ['AAAA', '2404:6800:4003:0C00:0:0:0:8A', '2404:6800:4003:c00::8a'],
    ['CNAME', 'Tapin.GitHub.io.', 'tapin.github.io'],
    ['CNAME', 'web.tapinkab.go.id', 'web.tapinkab.go.id'],
    ['CNAME', 'www.dukcapil.tapinkab.go.id', 'www.dukcapil.tapinkab.go.id'],
    ['CNAME', 'tapinkab.go.id', 'tapinkab.go.id'],
    ['CNAME', 'd.x--y.xn--p1ai', 'd.x--y.xn--p1ai'],
    ['CNAME', '1and1.com', '1and1.com'],
  ] as const)('%s %j → %s', (type, value, expected) => {
    expect(parse(type, value)).toEqual({ ok: true, type, value: expected })
  })
})

const REFUSED: ReadonlyArray<readonly [WritableType, string, TargetProblemCode]> = [
  ['A', '', 'target-empty'],
  ['A', '8.8.8.8\u200b', 'target-invisible-character'],
  ['A', '８.8.8.8', 'target-non-ascii'],
  ['A', 'http://8.8.8.8', 'target-is-url'],
  ['A', '8.8.8.0/24', 'target-is-url'],
  ['A', '8.8.8.8:80', 'target-has-port'],
  ['A', 'web.penyedia.id', 'target-not-ipv4'],
  ['A', '2606:4700::1', 'target-not-ipv4'],
  ['A', '08.8.8.8', 'target-not-ipv4'],
  ['A', '8.8.8', 'target-not-ipv4'],
  ['A', '0x08080808', 'target-not-ipv4'],
  ['A', '0.0.0.0', 'target-unspecified'],
  ['A', '192.168.1.10', 'target-private'],
  ['A', '100.64.0.1', 'target-shared'],
  ['A', '127.0.0.1', 'target-loopback'],
  ['A', '169.254.169.254', 'target-link-local'],
  ['A', '203.0.113.10', 'target-documentation'],
  ['A', '198.18.0.1', 'target-benchmark'],
  ['A', '224.0.0.1', 'target-multicast'],
  ['A', '255.255.255.255', 'target-reserved'],
  ['AAAA', '8.8.8.8', 'target-not-ipv6'],
  ['AAAA', '2606:4700::1::2', 'target-not-ipv6'],
  ['AAAA', '[2606:4700::1]:443', 'target-has-port'],
  ['AAAA', '::ffff:10.0.0.1', 'target-translated'],
  ['AAAA', '::ffff:808:808', 'target-translated'],
  ['AAAA', '::', 'target-unspecified'],
  ['AAAA', 'fd00::1', 'target-private'],
  ['AAAA', '2001:db8::1', 'target-documentation'],
  ['CNAME', 'https://tapin.github.io', 'target-is-url'],
  ['CNAME', 'tapin.github.io/web', 'target-is-url'],
  ['CNAME', 'tapin.github.io:8080', 'target-has-port'],
  ['CNAME', '103.10.20.30', 'target-is-address'],
  ['CNAME', '2606:4700::1', 'target-is-address'],
  ['CNAME', '0x67.0xa', 'target-is-address'],
  ['CNAME', 'tapin github.io', 'target-not-host-name'],
  ['CNAME', '*.github.io', 'target-not-host-name'],
  ['CNAME', '_x.github.io', 'target-not-host-name'],
  ['CNAME', '-x.github.io', 'target-not-host-name'],
  ['CNAME', 'x..github.io', 'target-not-host-name'],
  ['CNAME', `${'a'.repeat(64)}.id`, 'target-not-host-name'],
  ['CNAME', `${'a.'.repeat(130)}id`, 'target-not-host-name'],
  ['CNAME', 'server1', 'target-not-full-name'],
  ['CNAME', 'localhost', 'target-not-public-name'],
  ['CNAME', 'nas.kantor.local', 'target-not-public-name'],
  ['CNAME', 'localhost.localdomain', 'target-not-public-name'],
  ['CNAME', 'nas.private', 'target-not-public-name'],
  ['CNAME', 'x.tapinkab.go.id.tapinkab.go.id', 'target-zone-twice'],
  ['CNAME', 'tapinkab.go.id.tapinkab.go.id', 'target-zone-twice'],
  ['CNAME', FQDN, 'target-is-itself'],
  ['CNAME', 'DUKCAPIL.tapinkab.go.id.', 'target-is-itself'],
  ['CNAME', 'dukcapil', 'target-is-itself'],
]

describe('refused targets', () => {
  test.each(REFUSED)('%s %j: %s', (type, value, code) => {
    expect(parse(type, value)).toEqual({ ok: false, code })
  })

  test('every code is reached by an example', () => {
    const reached = new Set(REFUSED.map(([, , code]) => code))
    expect(TARGET_PROBLEMS.filter((code) => !reached.has(code))).toEqual(['target-loops'])
  })
})

describe('properties', () => {
  const type = fc.constantFrom(...WRITABLE_TYPES)
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.ipV4Extended(), fc.ipV6(), fc.domain())

  test('no value makes it throw, and a result parsed again stays the same', () => {
    fc.assert(
      fc.property(type, value, (asked, text) => {
        const result = parse(asked, text)
        if (result.ok) expect(parse(result.type, result.value)).toEqual(result)
      }),
      { numRuns: 1000 },
    )
  })

  test('an accepted address is one of the asked family, an accepted host name is none', () => {
    const family = { A: 4, AAAA: 6, CNAME: 0 }
    fc.assert(
      fc.property(type, value, (asked, text) => {
        const result = parse(asked, text)
        if (result.ok) expect(isIP(result.value)).toBe(family[asked])
      }),
      { numRuns: 1000 },
    )
  })
})
