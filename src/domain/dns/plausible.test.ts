import { describe, expect, it } from 'vitest'
import { isPlausible } from './plausible.ts'

describe('a reading of the zone', () => {
  it.each([
    ['an empty zone of an empty register', { records: 0, ours: 0, missing: 0 }, true],
    ['the only two records are gone', { records: 0, ours: 2, missing: 2 }, true],
    ['three records of ours, and the zone is empty', { records: 0, ours: 3, missing: 3 }, false],
    ['few records, most of them gone', { records: 5, ours: 9, missing: 9 }, true],
    ['three of ten are gone', { records: 20, ours: 10, missing: 3 }, true],
    ['four of ten are gone', { records: 20, ours: 10, missing: 4 }, false],
    ['a thousand, all there', { records: 1000, ours: 1000, missing: 0 }, true],
  ])('%s: believed %j → %s', (_, check, believed) => {
    expect(isPlausible(check)).toBe(believed)
  })
})
