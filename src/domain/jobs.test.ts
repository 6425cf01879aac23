import { expect, it } from 'vitest'
import { jobStateOf, RECORDED, UNTRIED, type JobRecord, type JobState } from './jobs.ts'

const START = new Date('2026-11-23T00:00:00Z')
const after = (seconds: number) => new Date(START.getTime() + seconds * 1_000)

type Deed = [kind: keyof typeof RECORDED, seconds: number]
const recordOf = (deeds: readonly Deed[]) =>
  deeds.reduce<JobRecord>((record, [kind, seconds]) => RECORDED[kind](record, after(seconds)), UNTRIED)

it.each<[string, Deed[], atSeconds: number, JobState]>([
  ['never begun, just after the start', [], 300, 'ok'],
  ['never begun', [], 301, 'late'],
  ['begun and hanging', [['begun', 5]], 301, 'late'],
  [
    'done',
    [
      ['begun', 5],
      ['succeeded', 6],
    ],
    306,
    'ok',
  ],
  [
    'done long ago',
    [
      ['begun', 5],
      ['succeeded', 6],
    ],
    307,
    'late',
  ],
  [
    'failed',
    [
      ['begun', 5],
      ['failed', 6],
    ],
    7,
    'failing',
  ],
  [
    'failed and begun again',
    [
      ['begun', 5],
      ['failed', 6],
      ['begun', 10],
    ],
    11,
    'failing',
  ],
  [
    'failed, then done',
    [
      ['begun', 5],
      ['failed', 6],
      ['begun', 10],
      ['succeeded', 11],
    ],
    12,
    'ok',
  ],
])('a job that was %s', (_, deeds, seconds, state) => {
  // prettier-ignore
  const asked = { name: 'reconcileDns', startedAt: START, now: after(seconds) } as const
  expect(jobStateOf(recordOf(deeds), asked)).toBe(state)
})

it('failures are counted in a row, with the time of the first', () => {
  const record = recordOf([['succeeded', 1], ['failed', 2], ['failed', 3]]) // prettier-ignore
  expect(record).toMatchObject({ failures: 2, failingSince: after(2), lastSuccessAt: after(1) })
  expect(RECORDED.succeeded(record, after(4))).toMatchObject({ failures: 0, failingSince: null })
})
