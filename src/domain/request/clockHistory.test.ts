import { describe, expect, it } from 'vitest'
import { wita } from '#testing/clock.ts'
import { readHistory } from './clockHistory.ts'
import { REQUEST_TYPES, type RequestStatus } from './status.ts'
import { REQUEST_ACTIONS, transitionOf } from './transitions.ts'

const ENDED: readonly RequestStatus[] = ['completed', 'rejected', 'withdrawn']

/** Every way out that the table of transitions knows, so that a new one is not forgotten here. */
const ENDS = REQUEST_TYPES.flatMap((type) =>
  REQUEST_ACTIONS.filter((action) => {
    const { to } = transitionOf(action)
    const status = typeof to === 'string' ? to : to[type]
    return ENDED.some((each) => each === status)
  }).map((action) => ({ type, action })),
)

describe('the clock ends', () => {
  it.each(ENDS)('with $action of a $type', ({ type, action }) => {
    const told = [
      { action: 'submit', at: wita('2026-07-20 09:00') },
      { action, at: wita('2026-07-21 09:00') },
    ] as const
    expect(readHistory(told, { type, startsAt: 'submission' }).endedAt).toEqual(wita('2026-07-21 09:00'))
  })

  it('in six ways', () => {
    const ways = new Set(ENDS.map(({ action }) => action))
    expect([...ways].sort().join()).toBe('closeUnanswered,confirmDns,handOver,lapse,reject,withdraw')
  })
})
