import { describe, expect, it } from 'vitest'
import { compareVersions, firstChoices, settled } from './compareVersions.ts'
import { mayUpdate } from './mayUpdate.ts'

const form = {
  purpose: { base: 'A', mine: 'Punya saya' },
  contactPhone: { base: '1', mine: '1' },
  contactEmail: { base: 'a@b', mine: 'c@d' },
  reason: { base: null, mine: '' },
}
const stored = { purpose: 'Punya mereka', contactPhone: '2', contactEmail: 'a@b', reason: null }
const compare = (closed: string[] = []) =>
  compareVersions({ form, stored, mayUpdate: (path) => !closed.includes(path) })

describe('two versions of a form', () => {
  it('leave to decide what both changed, and what only somebody else changed', () => {
    expect(compare().map(({ path, kind }) => [path, kind])).toEqual([
      ['purpose', 'both'],
      ['contactPhone', 'theirs'],
    ])
  })
  it('show what was typed where it may not be saved any more', () => {
    expect(compare(['contactEmail']).find(({ path }) => path === 'contactEmail')).toEqual({
      ...{ path: 'contactEmail', stored: 'a@b', mine: 'c@d', kind: 'locked' },
    })
  })
  it('leave nothing to decide when both say the same', () => {
    const same = { purpose: { base: 'A', mine: 'B' } }
    expect(compareVersions({ form: same, stored: { purpose: 'B' }, mayUpdate: () => true })).toEqual([])
  })
  it('keep at first what was typed, and follow what is stored where nothing was', () => {
    expect(firstChoices(compare())).toEqual({ purpose: 'mine', contactPhone: 'stored' })
  })
  it('become one by the choice for each, with what nobody else touched', () => {
    expect(settled(form, stored, { purpose: 'stored', contactPhone: 'mine' })).toEqual({
      ...{ purpose: 'Punya mereka', contactPhone: '1', contactEmail: 'c@d', reason: null },
    })
  })
})

describe('what may be changed', () => {
  const permissions = {
    // Payload leaves the condition in where an answer has one.
    update: { permission: true, where: { unit: { equals: '1' } } },
    fields: {
      purpose: { read: true, update: true },
      number: { read: true },
      letter: { update: true, fields: { number: { update: true }, signatory: { fields: true } } },
      statements: true,
    },
  }
  it.each(['purpose', 'letter.number', 'letter.signatory.name', 'statements.responsible'])('is %s', (path) =>
    expect(mayUpdate(permissions, path)).toBe(true),
  )
  it.each(['number', 'unknown', 'letter.date'])('is not %s', (path) =>
    expect(mayUpdate(permissions, path)).toBe(false),
  )
})
