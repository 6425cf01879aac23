import { describe, expect, it } from 'vitest'
import { isPlausible } from './plausible.ts'

describe('a reading of the zone', () => {
  it.each([
    ['nothing of ours has stood there', { ours: 0, missing: 0 }, true],
    ['the only two are gone', { ours: 2, missing: 2 }, true],
    ['all three are gone', { ours: 3, missing: 3 }, false],
    ['all nine are gone', { ours: 9, missing: 9 }, false],
    ['of a few most are gone', { ours: 9, missing: 8 }, true],
    ['three of ten are gone', { ours: 10, missing: 3 }, true],
    ['four of ten are gone', { ours: 10, missing: 4 }, false],
    ['a thousand, all there', { ours: 1000, missing: 0 }, true],
  ])('%s: believed %j → %s', (_, check, believed) => {
    expect(isPlausible(check)).toBe(believed)
  })
})
