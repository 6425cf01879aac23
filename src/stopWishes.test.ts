import { describe, expect, it } from 'vitest'
import { wishes } from './stopWishes.ts'

function told(...signals: [atMs: number, signal: NodeJS.Signals][]): string {
  let clock = 0
  const { stop, hurry, heard } = wishes(() => clock)
  for (const [at, signal] of signals) {
    clock = at
    heard(signal)
  }
  return hurry.aborted ? 'now' : stop.aborted ? 'in order' : 'go on'
}

describe('a wish to stop', () => {
  it.each([
    ['go on', []],
    ['in order', [[0, 'SIGTERM']]],
    [
      'in order',
      [
        [0, 'SIGINT'],
        [3, 'SIGINT'],
      ],
    ],
    [
      'now',
      [
        [0, 'SIGINT'],
        [1500, 'SIGINT'],
      ],
    ],
    [
      'now',
      [
        [0, 'SIGINT'],
        [3, 'SIGINT'],
        [1500, 'SIGINT'],
      ],
    ],
    [
      'now',
      [
        [0, 'SIGTERM'],
        [3, 'SIGINT'],
      ],
    ],
  ] as [string, [number, NodeJS.Signals][]][])('is %s after %j', (expected, signals) => {
    expect(told(...signals)).toBe(expected)
  })
})
