import { describe, expect, it } from 'vitest'
import { NOW } from '#testing/requestFacts.ts'
import { exOfficioFact, exOfficioProblems, obligationFor } from './exOfficio.ts'
import type { Obligation } from './facts.ts'
import type { Channel, Grounds, RequestType } from './status.ts'

describe('grounds', () => {
  it.each<[RequestType, Grounds | null, string[]]>([
    ['deletion', 'abandoned', []],
    ['deletion', 'harmful', []],
    ['change', 'drift', []],
    ['change', 'abandoned', ['grounds-do-not-fit']],
    ['change', 'harmful', ['grounds-do-not-fit']],
    ['deletion', 'drift', ['grounds-do-not-fit']],
    ['creation', 'abandoned', ['grounds-do-not-fit']],
    ['deletion', null, ['field-required']],
  ])('%s because of %s', (type, grounds, codes) => {
    expect(exOfficioProblems(type, grounds).map(({ code }) => code)).toEqual(codes)
  })
})

it.each<[Channel, Obligation, Obligation]>([
  ['office', 'required', 'optional'],
  ['office', 'waivable', 'optional'],
  ['office', 'optional', 'optional'],
  ['office', 'none', 'none'],
  ['portal', 'required', 'required'],
  ['letter', 'waivable', 'waivable'],
])('by %s what is %s is %s', (channel, obligation, expected) => {
  expect(obligationFor(channel, obligation)).toBe(expected)
})

describe('the time for objections', () => {
  const factOf = (objectionUntil: string | null) =>
    exOfficioFact({ channel: 'office', exOfficio: { grounds: 'abandoned', objectionUntil } }, NOW)

  it.each([
    ['2026-07-20T15:59:59.999Z', '2026-07-20', false],
    ['2026-07-20T02:00:00.000Z', '2026-07-20', false],
    ['2026-07-20T01:59:59.999Z', '2026-07-20', true],
    ['2026-07-19T16:00:00.000Z', '2026-07-20', true],
  ])('until %s is %s at the office', (until, objectionsUntil, objectionsAreOver) => {
    expect(factOf(until)).toMatchObject({ objectionsUntil, objectionsAreOver })
  })
  it('does not run where nothing waits for it', () => {
    expect(factOf(null)).toMatchObject({ objectionsUntil: null, objectionsAreOver: false })
  })
  it('is no matter of what a unit asked for', () => {
    expect(
      exOfficioFact({ channel: 'letter', exOfficio: { objectionUntil: NOW.toISOString() } }, NOW),
    ).toBeNull()
  })
})
