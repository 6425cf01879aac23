import { expect, it } from 'vitest'
import { hasRoom, isNearlyFull } from './zoneRoom.ts'

it.each([
  ['no limit', { used: 9000, quota: null, waiting: 9 }, false, true],
  ['one below 80 %', { used: 159, quota: 200, waiting: 0 }, false, true],
  ['at 80 %', { used: 160, quota: 200, waiting: 0 }, true, true],
  ['one place left', { used: 199, quota: 200, waiting: 0 }, true, true],
  ['one place left that somebody waits for', { used: 199, quota: 200, waiting: 1 }, true, false],
  ['full', { used: 200, quota: 200, waiting: 0 }, true, false],
] as const)('%s', (_, room, nearlyFull, free) => {
  expect([isNearlyFull(room), hasRoom(room)]).toEqual([nearlyFull, free])
})
