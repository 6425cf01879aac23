import { describe, expect, it } from 'vitest'
import { aDocumentFact, aVerdict, goodFacts } from '#testing/requestFacts.ts'
import {
  correctionsFor,
  correctionsIn,
  formPathsAmong,
  isReturned,
  parseCorrections,
  unexplained,
  type Correction,
} from './corrections.ts'
import type { RequestType } from './status.ts'

const { requirements } = goodFacts()
const parsed = (sent: unknown, type: RequestType = 'creation') =>
  parseCorrections(sent, { type, channel: 'portal', requirements })
const at = (path: string, note: string | null = null): Correction => ({ path, note })

describe('what a person names for correction', () => {
  it.each<[string, unknown, Correction[]]>([
    ['nothing', null, []],
    ['an empty list', [], []],
    ['a part of the form', [{ path: 'purpose' }], [at('purpose')]],
    [
      'a group',
      [{ path: 'technicalManager', note: ' NIP keliru. ' }],
      [at('technicalManager', 'NIP keliru.')],
    ],
    ['an empty note', [{ path: 'letter', note: ' ' }], [at('letter')]],
    ['the documents of a requirement', [{ path: 'documents.R01' }], [at('documents.R01')]],
    ['several', [{ path: 'target' }, { path: 'documents.R11' }], [at('target'), at('documents.R11')]],
    ['more than that', [{ path: 'purpose', colour: 'red' }], [at('purpose')]],
  ])('may be %s', (_, sent, expected) => {
    expect(parsed(sent)).toEqual(expected)
  })
  it.each<[string, unknown]>([
    ['a word', 'purpose'],
    ['an object', { path: 'purpose' }],
    ['a list of words', ['purpose']],
    ['a hole', [null]],
    ['no path', [{ note: 'Mohon.' }]],
    ['a path that is no text', [{ path: 7 }]],
    ['a note that is no text', [{ path: 'purpose', note: 7 }]],
    ['a note without end', [{ path: 'purpose', note: 'x'.repeat(2001) }]],
    ['what the unit does not fill in', [{ path: 'status' }]],
    ['a field within a group', [{ path: 'technicalManager.nip' }]],
    ['an unknown requirement', [{ path: 'documents.R99' }]],
    ['a requirement that is no document', [{ path: 'documents.R07' }]],
    ['something twice', [{ path: 'purpose' }, { path: 'purpose', note: 'Lagi.' }]],
    ['a list without end', Array.from({ length: 61 }, () => ({ path: 'purpose' }))],
    ['the word constructor', [{ path: 'constructor' }]],
  ])('is not %s', (_, sent) => {
    expect(parsed(sent)).toBeNull()
  })
})

describe('of each type only what it asks for goes back', () => {
  it.each<[RequestType, string, boolean]>([
    ['creation', 'requestedName', true],
    ['creation', 'newName', false],
    ['creation', 'reason', false],
    ['change', 'newName', true],
    ['change', 'requestedName', false],
    ['change', 'category', false],
    ['deletion', 'reason', true],
    ['deletion', 'target', false],
    ['deletion', 'technicalManager', false],
  ])('%s: %s %s', (type, path, isKnown) => {
    expect(parsed([{ path, note: 'Mohon.' }], type) !== null).toBe(isKnown)
  })
})

describe('what goes back', () => {
  const judged = (code: string, wishes: Parameters<typeof aVerdict>[0]) =>
    aDocumentFact(code, { verdict: aVerdict(wishes) })
  const blurred = judged('R01', { valid: false, note: 'Tidak terbaca.' })

  it.each([
    ['not complete', { complete: false, note: 'Kurang.' }, ['documents.R10']],
    ['not valid', { valid: false, note: 'Kurang.' }, ['documents.R10']],
    ['not valid, but nobody says why', { valid: false }, []],
    ['in order, with a remark', { note: 'Baik.' }, []],
    ['waived', { complete: false, waived: true, note: 'Tidak perlu.' }, []],
  ])('of a document that is %s', (_, verdict, paths) => {
    const documents = [aDocumentFact('R01'), judged('R10', verdict)]
    expect(correctionsFor([], { requirements, documents }).map(({ path }) => path)).toEqual(paths)
  })
  it('is what was named, and every document found wanting', () => {
    const documents = [blurred, judged('R10', { complete: false, note: 'Satu halaman.' })]
    expect(correctionsFor([at('purpose', 'Terlalu umum.')], { requirements, documents })).toEqual([
      at('purpose', 'Terlalu umum.'),
      at('documents.R01', 'Tidak terbaca.'),
      at('documents.R10', 'Satu halaman.'),
    ])
  })
  it('a named document without a note has the one of its verdict, its own note stands', () => {
    const given = (note: string | null) =>
      correctionsFor([at('documents.R01', note)], { requirements, documents: [blurred] })
    expect(given(null)).toEqual([at('documents.R01', 'Tidak terbaca.')])
    expect(given('Mohon dipindai ulang.')).toEqual([at('documents.R01', 'Mohon dipindai ulang.')])
  })
  it('lacks a word only where neither the list nor a verdict says one', () => {
    const named = [at('purpose'), at('letter', 'Nomor keliru.'), at('documents.R01'), at('documents.R10')]
    expect(unexplained(named, { requirements, documents: [blurred] })).toEqual(['purpose', 'documents.R10'])
  })
  it('two documents of one requirement are one correction with both notes', () => {
    const documents = [blurred, judged('R01', { complete: false, note: 'Tanpa lampiran.' })]
    expect(correctionsFor([], { requirements, documents })).toEqual([
      at('documents.R01', 'Tidak terbaca.\nTanpa lampiran.'),
    ])
  })
  it('is the whole file when nothing was named and nothing noted', () => {
    expect(correctionsFor([], goodFacts())).toEqual([])
    expect(isReturned([], 'purpose')).toBe(true)
    expect(isReturned([at('letter')], 'purpose')).toBe(false)
  })
  it('with the category goes the end date, which an event needs', () => {
    expect(isReturned([at('category')], 'expiresOn')).toBe(true)
    expect(isReturned([at('expiresOn')], 'category')).toBe(false)
  })
})

it.each([null, undefined, 'purpose', {}, [{ note: 'x' }]])(
  'a stored %j returns nothing by name',
  (stored) => {
    expect(correctionsIn(stored)).toEqual([])
  },
)

it('of changed paths only the form is the unit’s', () => {
  expect(formPathsAmong(['purpose', 'technicalManager.nip', 'status', 'purposeless', 'letter'])).toEqual([
    'purpose',
    'technicalManager.nip',
    'letter',
  ])
})
