import { expect, it } from 'vitest'
import { nextAttempt, type Setback } from './nextAttempt.ts'

/** By hand: the pause after the first, second, … failure; null is "not before a person acts". */
const PAUSES: [Setback, string, (number | null)[]][] = [
  ['unknown-outcome', 'verifying', [2, 5, 15, 60, 300, 300, 300, 300, 300, 300]],
  ['garbled-answer', 'verifying', [2, 5, 15, 60, 300, 300, 300, null, null]],
  ['system-error', 'waiting', [2, 5, 15, 60, 300, 300, 300, null, null]],
  ['temporary', 'waiting', [2, 5, 15, 60, 300, 300, 300, 300, 300, 300]],
  ['quota', 'waiting', [600, 600, 600]],
  ['unseen-conflict', 'verifying', [2, 5, 15, 60]],
]

it.each(PAUSES)('%s: %s, with pauses of %j', (trouble, state, pauses) => {
  expect(pauses.map((_, n) => nextAttempt(trouble, n + 1))).toEqual(
    pauses.map((inSeconds) => ({ state, inSeconds })),
  )
})

it.each<[Setback, number]>([
  ['rejected', 1],
  ['unseen-conflict', 5],
  ['unseen-conflict', 6],
])('%s after %i attempts is for a person', (trouble, attempts) => {
  expect(nextAttempt(trouble, attempts)).toEqual({ state: 'conflict', inSeconds: null })
})

it('waits out an outage of any length', () => {
  expect(nextAttempt('temporary', 10_000)).toEqual({ state: 'waiting', inSeconds: 300 })
  expect(nextAttempt('unknown-outcome', 10_000)).toEqual({ state: 'verifying', inSeconds: 300 })
})
