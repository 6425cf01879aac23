import { describe, expect, it } from 'vitest'
import { mayBePhysical, receiptProblems } from './receipt.ts'

const NOW = new Date('2026-11-23T15:30:00Z') // 23.30 where the office stands

it.each([
  ['required', 'portal', false],
  ['waivable', 'portal', true],
  ['optional', 'portal', true],
  ['required', 'letter', true],
  ['required', 'whatsapp', true],
] as const)('%s through the %s may be brought along: %s', (obligation, channel, may) => {
  expect(mayBePhysical(obligation, channel)).toBe(may)
})

describe('that something arrived', () => {
  const good = { receivedOn: '2026-11-23T04:00:00Z', receivedBy: 'Siti' }
  it.each([
    ['nothing is missing', good, []],
    ['today, in the last hour of the office’s day', { ...good, receivedOn: '2026-11-23T15:59:00Z' }, []],
    ['tomorrow', { ...good, receivedOn: '2026-11-23T16:00:00Z' }, ['physical.receivedOn:received-in-future']],
    [
      'in the last century',
      { ...good, receivedOn: '1999-12-31T12:00:00+08:00' },
      ['physical.receivedOn:received-too-early'],
    ],
    ['on the first day of this one', { ...good, receivedOn: '2000-01-01T12:00:00+08:00' }, []],
    ['a day that is none', { ...good, receivedOn: 'kemarin' }, ['physical.receivedOn:value-invalid']],
    ['by nobody', { ...good, receivedBy: ' ' }, ['physical.receivedBy:field-required']],
    ['not at all', null, ['physical.receivedOn:field-required', 'physical.receivedBy:field-required']],
  ])('%s', (_, physical, expected) => {
    expect(receiptProblems(physical, NOW).map(({ path, code }) => `${path}:${code}`)).toEqual(expected)
  })
})
