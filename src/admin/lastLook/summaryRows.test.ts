import { expect, it } from 'vitest'
import { summaryRows } from './summaryRows.ts'

const fields = {
  type: { value: 'creation' },
  channel: { value: 'portal' },
  requestedName: { value: 'dinkes' },
  purpose: { value: '' },
  letter: {},
  'letter.number': { value: '12/2026' },
  'letter.date': { value: null },
  'letter.signatory': {},
  'letter.signatory.name': { value: 'Budi' },
  'statements.purposeFits': { value: false },
  'statements.responsible': { value: true },
  'target.type': { value: null },
  reason: { value: 'Tidak ditanyakan' },
  number: { value: 'SD-2026-0001' },
}
const told = (given: object) =>
  summaryRows({ ...fields, ...given }).map(({ path, values }) => [path, values.map(({ value }) => value)])

it('says what the form of this type asks for, in its order, each group in one line', () => {
  expect(told({})).toEqual([
    ['type', ['creation']],
    ['requestedName', ['dinkes']],
    ['purpose', []],
    ['category', []],
    ['contactEmail', []],
    ['contactPhone', []],
    ['technicalManager', []],
    ['letter', ['12/2026', 'Budi']],
    ['statements.purposeFits', [false]],
    ['statements.responsible', [true]],
  ])
})
it('names the subdomain that is changed or deleted beside what is asked about it', () => {
  expect(told({ type: { value: 'deletion' } }).slice(0, 3)).toEqual([
    ['type', ['deletion']],
    ['requestedName', ['dinkes']],
    ['reason', ['Tidak ditanyakan']],
  ])
})
it('says where the name shall point only when the unit said so', () => {
  expect(told({ 'target.type': { value: 'A' }, 'target.value': { value: '103.10.20.30' } })).toContainEqual([
    'target',
    ['A', '103.10.20.30'],
  ])
})
it('leaves out a statement that is not asked of this type', () => {
  const change = told({
    type: { value: 'change' },
    'statements.purposeFits': { value: false, passesCondition: false },
  })
  expect(change.map(([path]) => path)).not.toContain('statements.purposeFits')
})
