import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from './editDistance.ts'
import { lookAlikes, type KnownName } from './lookAlikes.ts'

const KNOWN: KnownName[] = [
  { text: 'dukcapil', source: 'register' },
  { text: 'simak.dukcapil', source: 'register' },
  { text: 'perpustakaan', source: 'register' },
  { text: 'mail-internal', source: 'zone' },
  { text: 'sidamai', source: 'request' },
  { text: 'smpn6', source: 'register' },
  { text: 'sd6', source: 'register' },
  { text: 'bidanga', source: 'register' },
  { text: 'dpbd', source: 'register' },
  { text: 'tappen', source: 'register' },
  { text: 'pagi', source: 'register' },
  { text: 'dinkes', source: 'unit' },
  { text: 'kec-binuang', source: 'unit' },
  { text: 'dlh', source: 'unit' },
  { text: 'Disdukcapil', source: 'abbreviation' },
  { text: 'DP3A / DPPPA', source: 'abbreviation' },
  { text: 'BKAD (lama: BPKAD)', source: 'abbreviation' },
  { text: 'PKM Tapin Utara', source: 'abbreviation' },
]
const found = (name: string) => lookAlikes(name, KNOWN).map(({ text }) => text)

describe('a name that may be mistaken for another', () => {
  test.each([
    ['a hyphen more', 'duk-capil', 'dukcapil'],
    ['a hyphen less', 'mailinternal', 'mail-internal'],
    ['a dot for a hyphen', 'simak-dukcapil', 'simak.dukcapil'],
    ['one for l', 'dukcapi1', 'dukcapil'],
    ['zero and five', 's1damai', 'sidamai'],
    ['five for s', 'dinke5', 'dinkes'],
    ['three and four', 'p3rpust4ka4n', 'perpustakaan'],
    ['six for b', 'dp6d', 'dpbd'],
    ['seven for t', '7app3n', 'tappen'],
    ['nine for g', 'pa9i', 'pagi'],
    ['four behind a name', 'bidang4', 'bidanga'],
    ['rn for m', 'sidarnai', 'sidamai'],
    ['two of such', 'd1nke5', 'dinkes'],
    ['a letter more', 'dinkess', 'dinkes'],
    ['a letter less', 'dukcpil', 'dukcapil'],
    ['another letter', 'dukcabil', 'dukcapil'],
    ['neighbours swapped', 'dukcaipl', 'dukcapil'],
    ['two letters of a long name', 'perpustakan-n', 'perpustakaan'],
    ['two wrong in a long name', 'perpusdakaen', 'perpustakaan'],
    ['an abbreviation itself', 'disdukcapil', 'disdukcapil'],
    ['the other abbreviation', 'dpppa', 'dpppa'],
    ['a former abbreviation', 'bpkad', 'bpkad'],
    ['an abbreviation with blanks', 'pkm-tapin-utara', 'pkm tapin utara'],
    ['a unit below another name', 'dinkes.dukcapil', 'dinkes'],
    ['nearly a unit below another name', 'dinkez.dukcapil', 'dinkes'],
  ])('%s: %s', (_, name, resembled) => expect(found(name)).toContain(resembled))
})

describe('a name that nobody mistakes', () => {
  test.each([
    'dukcapil', // is refused, not warned of
    'sidamai',
    'dinsos',
    'dld', // three letters differ from most others by one
    'perpusdakeen-x',
    'dukcapil-lama',
    'layanan.dukcapil',
    'gizi',
    'smpn8', // counted, though both digits look like a b
    'smpn16',
    'sd8',
    'd4',
  ])('%s', (name) => expect(found(name)).toEqual([]))
})

test('the most alike come first and only a few', () => {
  const known = ['dinkas', 'dinkis', 'dinkos', 'dinkus', 'din-kes'].map((text) => ({
    text,
    source: 'register' as const,
  }))
  expect(lookAlikes('dinkes', known).map(({ text }) => text)).toEqual([
    'din-kes',
    'dinkas',
    'dinkis',
    'dinkos',
  ])
})

describe('edit distance', () => {
  test('agrees with the plain definition, up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const distance = plainDistance(one, other)
        expect(editDistance(one, other, most)).toBe(distance <= most ? distance : null)
      }),
      { numRuns: 2000 },
    )
  })
})

/** The textbook's recursion, slow and without a band. */
function plainDistance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(
    plainDistance(a.slice(1), b) + 1,
    plainDistance(a, b.slice(1)) + 1,
    plainDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    swapped ? plainDistance(a.slice(2), b.slice(2)) + 1 : Infinity,
  )
}
