import { describe, expect, it } from 'vitest'
import { isFilledIn, overwritten } from './formVersions.ts'

describe('what an old form would overwrite', () => {
  const stored = {
    purpose: 'Baru',
    'letter.number': '1',
    'statements.responsible': null,
    dueAt: '2026-07-20',
  }

  it('is each field in which it says something else', () => {
    expect(overwritten(stored, { ...stored, purpose: 'Lama', 'letter.number': null })).toEqual([
      'purpose',
      'letter.number',
    ])
  })
  it('is not what the system wrote, whatever the form says about it', () => {
    expect(overwritten(stored, { ...stored, dueAt: null, status: 'draft' })).toEqual([])
  })
  it('is not an empty text or an empty box in the place of nothing', () => {
    expect(overwritten(stored, { ...stored, 'statements.responsible': false, reason: '' })).toEqual([])
  })
})

it('what is filled in are words of people, in groups too, and nothing of the life cycle', () => {
  expect(
    ['purpose', 'letter.signatory.name', 'parentConsent.note', 'channel'].filter(isFilledIn),
  ).toHaveLength(4)
  expect(
    ['status', 'number', 'parentConsent.parent', 'purposes', 'note', 'exOfficio.objection'].filter(
      isFilledIn,
    ),
  ).toEqual([])
})
