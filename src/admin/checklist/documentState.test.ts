import { describe, expect, it } from 'vitest'
import { documentState, progressOf } from './documentState.ts'

const judged = (verdict: object) => ({ source: 'file' as const, verdict })

describe('the state of a document', () => {
  it.each([
    ['not judged yet', {}, 'required', 'notJudged'],
    ['complete and valid', { complete: true, valid: true }, 'required', 'completeAndValid'],
    ['complete but not valid', { complete: true, valid: false }, 'required', 'rejected'],
    ['judged by a note alone', { note: 'Halaman 2 tidak terbaca' }, 'required', 'rejected'],
    ['waived with a note', { waived: true, note: 'Memakai templat dinas' }, 'waivable', 'waived'],
    ['waived without a note', { waived: true }, 'waivable', 'notJudged'],
    ['waived where that is not allowed', { waived: true, note: 'x' }, 'required', 'rejected'],
  ] as const)('is shown for one that is %s', (_, verdict, obligation, state) => {
    expect(documentState(judged(verdict), obligation)).toBe(state)
  })

  it('is never in order for one that does not exist', () => {
    const none = { source: 'none' as const, verdict: { complete: true, valid: true } }
    expect(documentState(none, 'required')).toBe('rejected')
  })
})

describe('the progress', () => {
  const lines = [
    { obligation: 'required' as const, documents: [judged({ complete: true, valid: true })] },
    { obligation: 'waivable' as const, documents: [judged({})] },
    { obligation: 'required' as const, documents: [] },
    { obligation: 'optional' as const, documents: [judged({})] },
  ]

  it('counts what was handed in, leaving out what is optional', () => {
    expect(progressOf(lines, false)).toEqual({ done: 2, total: 3 })
  })

  it('counts what is in order once the review has begun', () => {
    expect(progressOf(lines, true)).toEqual({ done: 1, total: 3 })
  })
})
