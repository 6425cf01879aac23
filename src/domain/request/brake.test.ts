import { describe, expect, it } from 'vitest'
import { awaitsYes, isBraked } from './brake.ts'
import { STATUSES } from './status.ts'

describe('the brake on deletions', () => {
  it.each([
    [{ state: 'waiting', errorCode: 'deletion-brake' }, true],
    [{ state: 'working', errorCode: 'deletion-brake' }, false],
    [{ state: 'waiting', errorCode: 'no-answer' }, false],
    [{ state: 'waiting' }, false],
    [null, false],
    [undefined, false],
  ] as const)('holds with %j: %s', (provisioning, holds) => {
    expect(isBraked(provisioning)).toBe(holds)
  })
})

describe('somebody has still to say yes', () => {
  it('until the decision, and once more while the brake holds an approved deletion', () => {
    expect(STATUSES.filter((status) => awaitsYes(status, false))).toEqual([
      'draft',
      'submitted',
      'in-review',
      'revision',
    ])
    expect(STATUSES.filter((status) => awaitsYes(status, true))).toEqual([
      'draft',
      'submitted',
      'in-review',
      'revision',
      'approved',
    ])
  })
})
