import { describe, expect, it } from 'vitest'
import { sinceReturn } from './sinceReturn.ts'

const asked = [
  { path: 'purpose', note: 'Terlalu singkat', was: null },
  { path: 'letter', note: null, was: null },
  { path: 'documents.R01', note: 'Tanpa tanda tangan', was: null },
]
const changed = (paths: string[], codes: string[] = []) =>
  sinceReturn(asked, {
    fields: {},
    whole: null,
    paths,
    documents: codes.map((requirementCode) => ({ id: `id-${requirementCode}`, requirementCode })),
  })

describe('since a return', () => {
  it.each([
    ['nothing was touched', [], [], []],
    ['a part was edited', ['purpose'], [], ['purpose']],
    ['a field of a group was edited', ['letter.signatory.name'], [], ['letter']],
    ['a document came in', [], ['R01'], ['documents.R01']],
    ['a document nobody asked for came in', [], ['R10'], []],
    ['a field whose name only begins alike was edited', ['letterhead'], [], []],
  ])('when %s, what was asked is done accordingly', (_, paths, codes, done) => {
    const { corrections } = changed(paths, codes)
    expect(corrections.filter(({ changed: is }) => is).map(({ path }) => path)).toEqual(done)
    expect(corrections.map(({ path, note }) => ({ path, note }))).toEqual(
      asked.map(({ path, note }) => ({ path, note })),
    )
  })
  it('a part of which the words were kept is done once they differ, not once somebody saved', () => {
    const kept = [{ path: 'purpose', note: null, was: { purpose: 'Profil' } }]
    const changesWith = (purpose: string) =>
      sinceReturn(kept, { fields: { purpose }, paths: ['purpose'], documents: [], whole: null }).corrections
    expect(changesWith('Profil')).toEqual([{ path: 'purpose', note: null, changed: false, values: [] }])
    expect(changesWith('Profil dan berita')).toEqual([
      {
        path: 'purpose',
        note: null,
        changed: true,
        values: [{ path: 'purpose', before: 'Profil', after: 'Profil dan berita' }],
      },
    ])
  })
  it('of a whole form that went back every field that differs is told with what it said', () => {
    const was = { purpose: 'Profil', category: 'institution' }
    const fields = { ...was, purpose: 'Profil dan berita', status: 'submitted' }
    expect(sinceReturn([], { fields, paths: ['purpose'], documents: [], whole: was })).toEqual({
      corrections: [],
      parts: ['purpose'],
      values: [{ path: 'purpose', before: 'Profil', after: 'Profil dan berita' }],
      documents: [],
    })
  })
  it('what was not asked for is told as well', () => {
    expect(changed(['target.value', 'requestedName'], ['R10'])).toMatchObject({
      parts: ['requestedName', 'target'],
      documents: ['id-R10'],
    })
  })
})
