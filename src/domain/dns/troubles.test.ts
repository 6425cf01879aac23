import { expect, test } from 'vitest'
import { ENDED_BY_A_PLAN, ENDED_BY_A_READING, TROUBLES, troubleOf } from './troubles.ts'

const stops = (code: string) => troubleOf(code)?.fault === 'configuration'

test('a plan of the zone ends two of the stops, and a reading one of these', () => {
  expect([...ENDED_BY_A_PLAN].sort()).toEqual(['provider-changed', 'zone-implausible'])
  expect(ENDED_BY_A_PLAN.filter(stops)).toEqual(ENDED_BY_A_PLAN)
  expect(ENDED_BY_A_READING).toEqual(['zone-implausible'])
})

test('whatever waits for a decision or for somebody to mend it names who has to act', () => {
  const faults = ['configuration', 'conflict', 'not-found', 'rejected']
  const waiting = Object.values(TROUBLES).filter(({ fault }) => faults.includes(fault))
  expect(waiting.length).toBeGreaterThan(5)
  expect(waiting.filter(({ who }) => who === 'nobody')).toEqual([])
})

test('a code of another version is no trouble that this one knows', () => {
  expect([troubleOf('toString'), troubleOf('gone'), troubleOf(null)]).toEqual([null, null, null])
})
