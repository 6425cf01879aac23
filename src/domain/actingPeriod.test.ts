import { describe, expect, it } from 'vitest'
import { actingPeriodProblems, type WantedPeriod } from './actingPeriod.ts'

const NOW = new Date('2026-07-20T02:00:00Z')
const NONE: WantedPeriod = {}

// prettier-ignore
const CASES: [what: string, wanted: WantedPeriod, before: WantedPeriod, told: string[]][] = [
  ['none at all', {}, NONE, []],
  ['none any more', { from: null, until: null }, { from: '2026-07-20', until: '2026-07-30' }, []],
  ['one that begins later', { from: '2026-07-21T00:00:00Z', until: '2026-07-24T08:00:00Z' }, NONE, []],
  ['one that has begun', { from: '2026-07-01T00:00:00Z', until: '2026-07-24T08:00:00Z' }, NONE, []],
  ['one that ends this moment', { from: '2026-07-01T00:00:00Z', until: '2026-07-20T02:00:00Z' }, NONE, []],
  ['a single minute', { from: '2026-07-21T00:00:00Z', until: '2026-07-21T00:00:00Z' }, NONE, []],
  ['one that is over', { from: '2026-07-01T00:00:00Z', until: '2026-07-20T01:59:59Z' }, NONE, ['actingHead.until period-over']],
  ['one that was over before', { from: '2026-07-01T00:00:00Z', until: '2026-07-02T00:00:00Z' }, { from: '2026-07-01T08:00:00+08:00', until: '2026-07-02T00:00:00.000Z' }, []],
  ['one that is shortened to yesterday', { from: '2026-07-01T00:00:00Z', until: '2026-07-19T00:00:00Z' }, { from: '2026-07-01T00:00:00Z', until: '2026-07-30T00:00:00Z' }, ['actingHead.until period-over']],
  ['one that ends before it begins', { from: '2026-07-24T00:00:00Z', until: '2026-07-23T23:59:59Z' }, NONE, ['actingHead.until period-backwards']],
  ['one backwards only by its zone', { from: '2026-07-24T07:00:00+08:00', until: '2026-07-24T00:00:00Z' }, NONE, []],
  ['one without an end', { from: '2026-07-21T00:00:00Z' }, NONE, ['actingHead.until field-required']],
  ['one without a beginning', { until: '2026-07-21T00:00:00Z', from: '' }, NONE, ['actingHead.from field-required']],
  ['one whose end is taken away', { from: '2026-07-20T00:00:00Z', until: null }, { from: '2026-07-20T00:00:00Z', until: '2026-07-30T00:00:00Z' }, ['actingHead.until field-required']],
  ['words', { from: 'besok', until: 'lusa' }, NONE, ['actingHead.from value-invalid', 'actingHead.until value-invalid']],
]

describe('appointing an acting head for', () => {
  it.each(CASES)('%s', (_, wanted, before, told) => {
    expect(actingPeriodProblems(wanted, before, NOW).map(({ path, code }) => `${path} ${code}`)).toEqual(told)
  })
})
