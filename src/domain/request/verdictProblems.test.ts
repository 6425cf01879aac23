import { describe, expect, it } from 'vitest'
import { mayBeInOrder, verdictProblems, type Judging } from './verdictProblems.ts'

const inOrder = { complete: true, valid: true }
const waived = { waived: true, note: 'Memakai templat Diskominfo.' }
const received = { receiptNumber: 'TT-2026-0001' }

describe('a verdict', () => {
  it.each<[what: string, judging: Partial<Judging>, problems: string[]]>([
    ['complete and valid', { verdict: inOrder }, []],
    ['complete and valid with a remark', { verdict: { ...inOrder, note: 'Baik.' } }, []],
    ['not valid, with the reason', { verdict: { complete: true, note: 'Cap tidak terbaca.' } }, []],
    ['not valid, without a reason', { verdict: { complete: true } }, ['verdict.note note-required']],
    ['neither, with blanks for a reason', { verdict: { note: ' \n' } }, ['verdict.note note-required']],
    ['waived', { verdict: waived, obligation: 'waivable' }, []],
    [
      'waived without a reason',
      { verdict: { waived: true }, obligation: 'waivable' },
      ['verdict.note note-required'],
    ],
    [
      'in order and waived at once without a reason',
      { verdict: { ...inOrder, waived: true }, obligation: 'waivable' },
      ['verdict.note note-required'],
    ],
    ['waived though required', { verdict: waived, obligation: 'required' }, ['verdict.waived not-waivable']],
    ['waived though optional', { verdict: waived, obligation: 'optional' }, ['verdict.waived not-waivable']],
    [
      'complete and valid though there is none',
      { verdict: inOrder, source: 'none' },
      ['verdict.complete nothing-to-judge'],
    ],
    ['of none, sent back', { verdict: { note: 'Mohon diserahkan.' }, source: 'none' }, []],
    ['of none, waived', { verdict: waived, source: 'none', obligation: 'waivable' }, []],
    ['of what was received', { verdict: inOrder, source: 'physical', physical: received }, []],
    [
      'of what is only announced',
      { verdict: inOrder, source: 'physical', physical: null },
      ['physical.receivedOn not-received-yet'],
    ],
    [
      'of what is only announced, found complete',
      { verdict: { complete: true, note: 'Sebagian.' }, source: 'physical' },
      ['physical.receivedOn not-received-yet'],
    ],
    [
      'with everything wrong at once',
      { verdict: { complete: true, waived: true }, source: 'none' },
      ['verdict.waived not-waivable', 'verdict.complete nothing-to-judge', 'verdict.note note-required'],
    ],
  ])('%s', (_, judging, problems) => {
    const found = verdictProblems({ obligation: 'required', source: 'file', verdict: {}, ...judging })
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(problems)
  })
})

it.each([
  ['file', null, true],
  ['link', null, true],
  ['none', null, false],
  ['physical', null, false],
  ['physical', received, true],
] as const)('%s %j may be found in order: %s', (source, physical, may) => {
  expect(mayBeInOrder({ obligation: 'waivable', source, physical })).toBe(may)
})
