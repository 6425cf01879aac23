import { expect, it } from 'vitest'

import { parseHolder } from './lockSocket.ts'
import { parsePort } from './port.ts'
import { parsePostmasterPid } from './postmasterPid.ts'
import { isZombie } from './processes.ts'

it('reads what PostgreSQL notes about itself', () => {
  const text = '4711\n/data/cluster\n1732395809\n28239\n\n127.0.0.1\n  1234567    32768\nready   \n'
  expect(parsePostmasterPid(text)).toEqual({ pid: 4711, dataDirectory: '/data/cluster', port: 28239 })
})

it.each(['', 'nonsense', '4711\n', '-4711\n/data\n1\n5432\n', '4711\n/data\n1\n\n'])(
  'ignores a damaged note: %j',
  (text) => {
    expect(parsePostmasterPid(text)).toBeNull()
  },
)

it('reads a stored port', () => {
  expect(parsePort('28239\n')).toBe(28239)
})

it.each(['', 'x', '80', '99999', '28239 1', '-28239'])('ignores a damaged port: %j', (text) => {
  expect(parsePort(text)).toBeNull()
})

it('reads who holds a directory', () => {
  const holder = { pid: 1, host: 'a', cwd: '/', lockedAt: '2026-01-01T00:00:00.000Z', holding: true }
  expect(parseHolder(JSON.stringify(holder))).toEqual(holder)
})

it.each(['', '{', 'null', '{"pid":"1"}'])('takes a malformed answer for somebody alive: %j', (text) => {
  expect(parseHolder(text)).toBe('silent')
})

it('tells a zombie from a process whose name looks like one', () => {
  expect(isZombie('12 (postgres) Z 1 12')).toBe(true)
  expect(isZombie('12 (x) Z (y) S 1 12')).toBe(false)
})
