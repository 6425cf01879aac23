import { describe, expect, it } from 'vitest'
import { sinceReturn } from './sinceReturn.ts'

const asked = [
  { path: 'purpose', note: 'Terlalu singkat' },
  { path: 'letter', note: null },
  { path: 'documents.R01', note: 'Tanpa tanda tangan' },
]
const changed = (paths: string[], codes: string[] = []) =>
  sinceReturn(asked, {
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
    expect(corrections.map(({ path, note }) => ({ path, note }))).toEqual(asked)
  })
  it('what was not asked for is told as well', () => {
    expect(changed(['target.value', 'requestedName'], ['R10'])).toMatchObject({
      parts: ['requestedName', 'target'],
      documents: ['id-R10'],
    })
  })
})
