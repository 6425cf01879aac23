import { describe, expect, it } from 'vitest'
import { aPerson } from '#testing/requestFacts.ts'
import { capacitiesOf, isActingHead, NOBODY, ROLES, SYSTEM } from './roles.ts'

const period = { from: '2026-07-20T00:00:00Z', until: '2026-07-24T08:00:00Z' }
const deputy = { ...aPerson('officer'), actingHead: period }
const at = (instant: string) => new Date(instant)

describe('the period of an acting head', () => {
  it.each([
    ['2026-07-19T23:59:59.999Z', false],
    ['2026-07-20T00:00:00.000Z', true],
    ['2026-07-22T03:00:00.000Z', true],
    ['2026-07-24T08:00:00.000Z', true],
    ['2026-07-24T08:00:59.999Z', true],
    ['2026-07-24T08:01:00.000Z', false],
  ])('begins with its first and ends with its last minute, %s: %s', (instant, expected) => {
    expect(isActingHead(deputy, at(instant))).toBe(expected)
  })

  it('is the same whatever zone it was written in', () => {
    const written = { from: '2026-07-20T08:00:00+08:00', until: '2026-07-20T08:00:30+08:00' }
    const inStead = (instant: string) => isActingHead({ ...deputy, actingHead: written }, at(instant))
    expect(['2026-07-19T23:59:59Z', '2026-07-20T00:00:59Z', '2026-07-20T00:01:00Z'].map(inStead)).toEqual([
      false,
      true,
      false,
    ])
  })

  it.each(ROLES.filter((role) => role !== 'officer'))('gives %s nothing', (role) => {
    expect(isActingHead({ ...aPerson(role), actingHead: period }, at('2026-07-22T03:00:00Z'))).toBe(false)
  })

  it.each([
    { from: 'besok', until: '2026-07-24T08:00:00Z' },
    { from: '2026-07-20T00:00:00Z', until: '' },
    { from: '2026-07-24T00:00:00Z', until: '2026-07-20T00:00:00Z' },
  ])('that makes no sense gives nothing: %j', (actingHead) => {
    expect(isActingHead({ ...deputy, actingHead }, at('2026-07-22T03:00:00Z'))).toBe(false)
  })
})

describe('capacities', () => {
  it.each(ROLES)('%s has exactly its own', (role) => {
    expect(capacitiesOf(aPerson(role), at('2026-07-22T03:00:00Z'))).toEqual([role])
  })
  it('an acting head has the officer’s first, then the head’s', () => {
    expect(capacitiesOf(deputy, at('2026-07-22T03:00:00Z'))).toEqual(['officer', 'head'])
    expect(capacitiesOf(deputy, at('2026-08-01T00:00:00Z'))).toEqual(['officer'])
  })
  it('the system is no person, and nobody has none', () => {
    expect(capacitiesOf(SYSTEM, at('2026-07-22T03:00:00Z'))).toEqual(['system'])
    expect(capacitiesOf(NOBODY, at('2026-07-22T03:00:00Z'))).toEqual([])
  })
})
