import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NAME_PROBLEMS, parseName, type NameProblemCode } from './names.ts'

const ZONE = 'tapinkab.go.id'
const codes = (input: string, zone = ZONE): string[] => {
  const result = parseName(input, zone)
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

describe('accepted spellings', () => {
  test.each([
    ['dukcapil', 'dukcapil'],
    ['  DukCapil\n', 'dukcapil'],
    ['dukcapil.tapinkab.go.id', 'dukcapil'],
    ['DUKCAPIL.TAPINKAB.GO.ID.', 'dukcapil'],
    ['dukcapil.', 'dukcapil'],
    ['pondok.dukcapil', 'pondok.dukcapil'],
    ['diskominfo.profile.tapinkab.go.id', 'diskominfo.profile'],
    ['e-starlitbang', 'e-starlitbang'],
    ['kel-binuang', 'kel-binuang'],
    ['kelurahan-kupang', 'kelurahan-kupang'],
    ['dp3a', 'dp3a'],
    ['2024-pilkada', '2024-pilkada'],
    ['ab', 'ab'],
    ['a'.repeat(63), 'a'.repeat(63)],
  ])('%j is %s', (input, name) => {
    expect(parseName(input, ZONE)).toMatchObject({ ok: true, name, fqdn: `${name}.${ZONE}` })
  })

  test('a nested name knows its labels and its parent', () => {
    expect(parseName('simak.dukcapil', ZONE)).toEqual({
      ok: true,
      name: 'simak.dukcapil',
      fqdn: 'simak.dukcapil.tapinkab.go.id',
      labels: ['simak', 'dukcapil'],
      parent: 'dukcapil',
    })
  })

  test('a name directly below the zone has no parent', () => {
    expect(parseName('dukcapil', ZONE)).toMatchObject({ parent: null })
  })

  test('the zone may be written with capitals and a final dot', () => {
    expect(parseName('dukcapil.tapinkab.go.id', 'TapinKab.go.id.')).toMatchObject({
      name: 'dukcapil',
      fqdn: 'dukcapil.tapinkab.go.id',
    })
  })
})

const REFUSED: ReadonlyArray<readonly [input: string, ...codes: NameProblemCode[]]> = [
  ['', 'empty'],
  [' \t ', 'empty'],
  ['.', 'empty'],
  ['duk\u200bcapil', 'invisible-character'],
  ['\ufeffdukcapil', 'invisible-character'],
  ['dukcapil\u00a0', 'invisible-character'],
  ['dukcapil\u202e', 'invisible-character'],
  ['duk\u00adcapil', 'invisible-character'],
  ['dukcapil\0', 'invisible-character'],
  ['dukc\u0430pil', 'non-ascii'],
  ['du\u212acapil', 'non-ascii'],
  ['ｄukcapil', 'non-ascii'],
  ['dukcapil。tapinkab', 'non-ascii'],
  ['https://dukcapil.tapinkab.go.id/', 'not-a-name'],
  ['dukcapil:8080', 'not-a-name'],
  ['info@dukcapil', 'not-a-name'],
  ['tapinkab.go.id', 'is-the-zone'],
  ['Tapinkab.GO.id.', 'is-the-zone'],
  ['dukcapil.tapinkab.go.id.tapinkab.go.id', 'is-the-zone'],
  [`${'a'.repeat(63)}.`.repeat(4), 'too-long'],
  ['a'.repeat(300), 'too-long'],
  ['satu.dua.tiga', 'too-many-labels'],
  ['dukcapil.go.id', 'too-many-labels'],
  ['pondok..dukcapil', 'empty-label', 'too-many-labels'],
  ['dukcapil..', 'empty-label'],
  ['.tapinkab.go.id', 'empty-label'],
  ['a', 'label-too-short'],
  ['a'.repeat(64), 'label-too-long'],
  ['-dukcapil', 'hyphen-at-edge'],
  ['dukcapil-', 'hyphen-at-edge'],
  ['duk--capil', 'double-hyphen'],
  ['xn--dukcapil-x1a', 'punycode'],
  ['pondok.xn--80ak6aa92e', 'punycode'],
  ['_dmarc', 'underscore'],
  ['duk_capil', 'underscore'],
  ['2024', 'only-digits'],
  ['*', 'label-too-short', 'illegal-character'],
  ['duk capil', 'illegal-character'],
  ["duk'capil", 'illegal-character'],
  ['desa-binuang', 'village-name'],
  ['desapandahan', 'village-name'],
  ['pemdes-hatungun', 'village-name'],
  ['pandahan.desa', 'village-name'],
]

describe('refused spellings', () => {
  test.each(REFUSED)('%j: %s %s', (input, ...expected) => {
    expect(codes(input)).toEqual(expected.filter(Boolean))
  })

  test('every code is reached by an example', () => {
    const reached = new Set(REFUSED.flatMap(([, ...expected]) => expected))
    expect([...NAME_PROBLEMS].filter((code) => !reached.has(code))).toEqual([])
  })

  test('all problems are told at once, each with the label that is meant', () => {
    expect(parseName('-a_.2024', ZONE)).toEqual({
      ok: false,
      problems: [
        { code: 'underscore', label: '-a_' },
        { code: 'hyphen-at-edge', label: '-a_' },
        { code: 'only-digits', label: '2024' },
      ],
    })
  })

  test('the length limit counts the zone', () => {
    const zone = `${'z'.repeat(60)}.${'z'.repeat(60)}.${'z'.repeat(60)}`
    expect(codes('a'.repeat(63), zone)).toEqual([])
    expect(codes(`${'a'.repeat(63)}.ab`, zone)).toEqual([])
    expect(codes(`${'a'.repeat(63)}.${'b'.repeat(7)}`, zone)).toEqual(['too-long'])
  })
})

describe('village names', () => {
  test.each([
    'desa',
    'desain',
    'desa-wisata',
    'desawisata',
    'desadigital',
    'kel-kupang',
    'perdesaan',
    'dpmd',
  ])('%s is no village', (name) => expect(codes(name)).toEqual([]))

  test.each(['desa-wisataku-x', 'desakupang', 'pondok.desa-binuang', 'desa1'])('%s is one', (name) => {
    expect(codes(name)).toContain('village-name')
  })
})

const label = fc.stringMatching(/^[a-z][a-z0-9]{1,20}$/).filter((text) => codes(text).length === 0)
const path = fc.array(label, { minLength: 1, maxLength: 2 }).map((labels) => labels.join('.'))
const acceptable = path.filter((text) => codes(text).length === 0)

describe('properties', () => {
  test('no input makes it throw, and what it accepts is a plain host name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.domain()), (input) => {
        const result = parseName(input, ZONE)
        if (result.ok)
          expect(result.fqdn).toMatch(/^([a-z0-9][a-z0-9-]{0,61}[a-z0-9]\.){1,2}tapinkab\.go\.id$/)
        else expect(result.problems.length).toBeGreaterThan(0)
      }),
    )
  })

  test('parsing a result again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(acceptable, fc.string({ maxLength: 6 })), (input) => {
        const first = parseName(input, ZONE)
        if (!first.ok) return
        expect(parseName(first.name, ZONE)).toEqual(first)
        expect(parseName(first.fqdn, ZONE)).toEqual(first)
      }),
    )
  })

  test('every spelling of one name gives one result', () => {
    const blank = fc.constantFrom('', ' ', '\t', '\r\n')
    fc.assert(
      fc.property(
        acceptable,
        blank,
        blank,
        fc.boolean(),
        fc.constantFrom('', '.', `.${ZONE}`, `.${ZONE}.`),
        (name, before, after, capitals, suffix) => {
          const text = name + suffix
          const spelling = before + (capitals ? text.toUpperCase() : text) + after
          expect(parseName(spelling, ZONE)).toEqual(parseName(name, ZONE))
        },
      ),
    )
  })

  test('two accepted spellings agree exactly when DNS would take them for one name', () => {
    const dnsName = (text: string): string => {
      const bare = text.trim().toLowerCase().replace(/\.$/, '')
      return bare.endsWith(`.${ZONE}`) ? bare : `${bare}.${ZONE}`
    }
    fc.assert(
      fc.property(fc.oneof(acceptable, fc.string({ maxLength: 4 })), (input) => {
        const result = parseName(input, ZONE)
        if (result.ok) expect(result.fqdn).toBe(dnsName(input))
      }),
    )
  })

  test('absurd input is answered shortly', () => {
    expect(codes('.'.repeat(100_000))).toEqual(['too-long'])
    expect(codes('-'.repeat(100_000))).toEqual(['too-long'])
  })
})
