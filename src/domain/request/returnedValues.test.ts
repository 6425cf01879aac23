import { describe, expect, it } from 'vitest'
import { changedValues, keepValues, keptCorrectionsIn, keptWhole } from './returnedValues.ts'

const FORM = {
  purpose: 'Profil dinas',
  category: 'institution',
  expiresOn: null,
  'technicalManager.name': 'Siti',
  'technicalManager.nip': '1990',
  'statements.responsible': false,
}
const keep = (path: string, form: Record<string, unknown> = FORM) => keepValues([{ path, note: null }], form)

describe('of what goes back is kept', () => {
  it.each([
    ['purpose', { purpose: 'Profil dinas' }],
    ['technicalManager', { 'technicalManager.name': 'Siti', 'technicalManager.nip': '1990' }],
    ['category', { category: 'institution', expiresOn: null }],
    ['documents.R01', null],
  ])('with %s', (path, was) => {
    expect(keep(path)).toEqual([{ path, note: null, was }])
    expect(keptCorrectionsIn(JSON.parse(JSON.stringify(keep(path))))).toEqual([{ path, note: null, was }])
  })
  it.each([undefined, null, [], 'purpose', [{ path: 'purpose', note: null, was: ['x'] }]])(
    'nothing where %j is stored',
    (stored) => {
      expect(keptCorrectionsIn(stored).filter(({ was }) => was)).toEqual([])
    },
  )
})

it('of a whole file that goes back everything in the form is kept, and nothing is named', () => {
  const stored: unknown = JSON.parse(JSON.stringify(keepValues([], { ...FORM, status: 'in-review' })))
  expect(keptWhole(stored)).toEqual(FORM)
  expect(keptCorrectionsIn(stored)).toEqual([])
  expect(keptWhole(keep('purpose'))).toBeNull()
})

describe('a returned part', () => {
  const [person, purpose, category, statements] = [
    'technicalManager',
    'purpose',
    'category',
    'statements',
  ].map((path) => keep(path)[0] ?? { path, note: null, was: null })
  it.each([
    ['is as it was', purpose, {}, []],
    [
      'was rewritten',
      purpose,
      { purpose: 'Baru' },
      [{ path: 'purpose', before: 'Profil dinas', after: 'Baru' }],
    ],
    ['was emptied', purpose, { purpose: '' }, [{ path: 'purpose', before: 'Profil dinas', after: null }]],
    ['changed elsewhere', purpose, { category: 'event' }, []],
    ['changed in one of its fields', person, { 'technicalManager.nip': '1991' }, [{ path: 'technicalManager.nip', before: '1990', after: '1991' }]], // prettier-ignore
    ['got a field', person, { 'technicalManager.phone': '08' }, [{ path: 'technicalManager.phone', before: null, after: '08' }]], // prettier-ignore
    ['brought an end along', category, { category: 'event', expiresOn: '2027-01-01' }, [{ path: 'category', before: 'institution', after: 'event' }, { path: 'expiresOn', before: null, after: '2027-01-01' }]], // prettier-ignore
    ['was ticked', statements, { 'statements.responsible': true }, [{ path: 'statements.responsible', before: null, after: true }]], // prettier-ignore
  ] as const)('that %s says so', (_, kept, edits, changed) => {
    expect(kept && changedValues(kept, { ...FORM, ...edits })).toEqual(changed)
  })
  it('of which nothing was kept says nothing', () => {
    expect(changedValues({ path: 'purpose', note: null, was: null }, FORM)).toBeNull()
  })
})
