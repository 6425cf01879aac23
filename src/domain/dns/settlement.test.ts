import { describe, expect, it } from 'vitest'
import type { FindingKind } from './drift.ts'
import { settledAs, settlementsOf, settlingWords, type Settlement } from './settlement.ts'

const expected = { name: 'lama.tapinkab.go.id', type: 'A', content: '103.130.10.20', proxied: false, ttl: 1 }
const edited = { ...expected, content: '103.130.10.77' }
const moved = { ...expected, name: 'baru.tapinkab.go.id' }
const both = { ...edited, name: moved.name }
const about = (kind: FindingKind, found: typeof expected | null) => ({
  kind,
  subdomain: 's',
  expected,
  found,
})

describe('what can be decided here', () => {
  it.each<[string, ReturnType<typeof about>, Settlement[]]>([
    ['a record that is gone is restored', about('missing', null), ['restore']],
    ['a changed one is restored or accepted', about('changed', edited), ['restore', 'accept']],
    ['a renamed one is restored or accepted', about('moved', moved), ['restore', 'accept']],
    ['what we never write is not accepted', about('changed', { ...edited, type: 'TXT' }), ['restore']],
    ['a lost mark comes back with the next change', about('unmarked', expected), []],
    ['somebody else’s record is removed at the provider', about('doubled', edited), []],
  ])('%s', (_, difference, possible) => {
    expect(settlementsOf(difference)).toEqual(possible)
  })

  it('nothing about what the register does not know', () => {
    expect(settlementsOf({ kind: 'unknown-owned', subdomain: null, expected: null, found: edited })).toEqual(
      [],
    )
  })
})

const target = { type: 'A', value: edited.content, proxied: false }

it.each<[string, Settlement, ReturnType<typeof about>, object, object | null]>([
  ['a restoration leaves everything to the register', 'restore', about('changed', edited), {}, expected],
  ['an acceptance names the target', 'accept', about('changed', edited), { target }, edited],
  ['or the new name', 'accept', about('moved', moved), { newName: moved.name }, moved],
  ['or both', 'accept', about('moved', both), { target, newName: moved.name }, both],
  [
    'a lifetime goes with its target',
    'accept',
    about('changed', { ...expected, ttl: 600 }),
    { target: { ...target, value: expected.content } },
    { ...expected, ttl: 600 },
  ],
])('%s', (_, settlement, difference, words, end) => {
  expect(settlingWords(settlement, difference)).toEqual(words)
  expect(settledAs(settlement, difference)).toEqual(end)
})
