import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDrift, type RegisteredName } from './drift.ts'
import { markerOf } from './marker.ts'
import type { LiveRecord } from './records.ts'

const QUIET = { names: new Set<string>(), markers: new Set<string>() }
const ZONE = 'tapinkab.go.id'

const registered = (label = 'dinkes', more: Partial<RegisteredName> = {}): RegisteredName => ({
  ...{ subdomain: `s-${label}`, origin: `o-${label}`, fqdn: `${label}.${ZONE}`, providerId: `r-${label}` },
  ...{ type: 'A', value: '103.10.20.30', proxied: false, ttl: 1, ...more },
})
const written = ({ providerId, fqdn, type, value, proxied, ttl, origin }: RegisteredName): LiveRecord => ({
  ...{ id: providerId, name: fqdn, type, content: value, proxied, ttl, comment: markerOf(origin) },
})
const ours = (more: Partial<LiveRecord> = {}): LiveRecord => ({ ...written(registered()), ...more })
const kinds = (live: LiveRecord[], underWay = QUIET) =>
  findDrift([registered()], live, underWay).map(({ kind }) => kind)

describe('register and zone', () => {
  it.each([
    ['agree', [ours()], []],
    ['agree although the provider gave the record another id', [ours({ id: 'new' })], []],
    ['agree beside other types on the name', [ours(), ours({ id: 't', type: 'TXT', comment: null })], []],
    ['differ when our record is gone', [], ['missing']],
    ['differ in the content', [ours({ content: '198.51.100.1' })], ['changed']],
    ['differ in the type', [ours({ type: 'AAAA', content: '2001:db8::1' })], ['changed']],
    ['differ in the proxy', [ours({ proxied: true })], ['changed']],
    ['differ in the lifetime', [ours({ ttl: 600 })], ['changed']],
    ['differ when the marker was wiped', [ours({ comment: null })], ['unmarked']],
    ['differ when somebody wrote words of his own', [ours({ comment: 'punya kami' })], ['unmarked']],
    ['differ when our record has another name', [ours({ name: `lain.${ZONE}` })], ['moved']],
    ['differ when it was copied', [ours(), ours({ id: 'copy' })], ['doubled']],
    [
      'differ when somebody adds an address',
      [ours(), ours({ id: 'b', comment: null, content: '::' })],
      ['doubled'],
    ],
    ['differ when ours went and another came', [ours({ id: 'b', comment: null })], ['missing', 'doubled']],
    [
      'differ in several ways at once',
      [ours({ name: `lain.${ZONE}`, content: '198.51.100.1', comment: null })],
      ['moved', 'changed', 'unmarked'],
    ],
    [
      'differ when our marker stands where nobody knows it',
      [ours(), ours({ id: 'x', name: `x.${ZONE}`, comment: markerOf('gone') })],
      ['unknown-owned'],
    ],
  ] as [string, LiveRecord[], string[]][])('%s', (_, live, expected) => {
    expect(kinds(live)).toEqual(expected)
  })

  it('a proxied record lives as long as the provider likes', () => {
    const name = registered('dinkes', { proxied: true })
    expect(findDrift([name], [{ ...written(name), ttl: 300 }], QUIET)).toEqual([])
  })

  it('says what is expected and what is there', () => {
    expect(findDrift([registered()], [ours({ content: '198.51.100.1' })], QUIET)).toEqual([
      {
        kind: 'changed',
        subdomain: 's-dinkes',
        record: null,
        expected: { name: `dinkes.${ZONE}`, type: 'A', content: '103.10.20.30', proxied: false, ttl: 1 },
        found: { name: `dinkes.${ZONE}`, type: 'A', content: '198.51.100.1', proxied: false, ttl: 1 },
      },
    ])
  })

  it('are not compared where a request is under way', () => {
    const byName = { ...QUIET, names: new Set([`dinkes.${ZONE}`]) }
    const byMarker = { ...QUIET, markers: new Set([markerOf('o-dinkes')]) }
    expect([kinds([], byName), kinds([], byMarker)]).toEqual([[], []])
    const justWritten = ours({ id: 'x', name: `x.${ZONE}`, comment: markerOf('request') })
    expect(kinds([ours(), justWritten], { ...QUIET, markers: new Set([markerOf('request')]) })).toEqual([])
  })
})

describe('whatever is registered and whatever stands in the zone', () => {
  const labels = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 8 })
  const edit = fc.record(
    {
      name: fc.constantFrom(`lain.${ZONE}`, `a.${ZONE}`),
      content: fc.constantFrom('198.51.100.1', '203.0.113.9'),
      proxied: fc.boolean(),
      ttl: fc.constantFrom(1, 300),
      comment: fc.constantFrom(null, 'tangan', markerOf('gone')),
    },
    { requiredKeys: [] },
  )

  it('equal sides have no finding, foreign names included', () => {
    fc.assert(
      fc.property(labels, (some) => {
        const names = some.map((label) => registered(label))
        const foreign = ours({ id: 'f', name: `asing-0.${ZONE}`, comment: null })
        expect(findDrift(names, [...names.map(written), foreign], QUIET)).toEqual([])
      }),
    )
  })

  it('every finding names a difference, and one edited record never stays unseen', () => {
    fc.assert(
      fc.property(labels, edit, (some, change) => {
        const names = some.map((label) => registered(label))
        const [first, ...rest] = names.map(written)
        if (!first) return
        const edited = { ...first, ...change }
        const findings = findDrift(names, [edited, ...rest], QUIET)
        for (const { kind, record, expected, found } of findings)
          expect(
            kind === 'unmarked' || record !== null || JSON.stringify(expected) !== JSON.stringify(found),
          ).toBe(true)
        const differs = JSON.stringify({ ...edited, ttl: 0 }) !== JSON.stringify({ ...first, ttl: 0 })
        if (differs) expect(findings.length).toBeGreaterThan(0)
      }),
    )
  })
})
