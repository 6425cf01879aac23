import { describe, expect, it } from 'vitest'
import { isMarkedByUs, withAdoption, withoutAdoption } from './adoption.ts'
import { markerOf } from './marker.ts'
import type { LiveRecord } from './records.ts'
import { nextStep, type Goal, type Step } from './step.ts'

const marker = markerOf('7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11')
const after = {
  name: 'baru.tapinkab.go.id',
  type: 'A',
  content: '203.0.113.10',
  proxied: false,
  ttl: 1,
  comment: marker,
} as const
const byHand: LiveRecord = { ...after, id: 'f1', ttl: 3600, comment: 'Pak Budi' }
const other: LiveRecord = { ...byHand, id: 'f2', content: '198.51.100.7' }
const text: LiveRecord = { ...byHand, id: 'f3', type: 'TXT', content: '"bukti"' }
const creation: Goal = { marker, before: null, after }
const restoration: Goal = { ...creation, missing: { id: 'r1', name: after.name, type: 'A' } }
const adopting: Goal = { ...creation, adopt: byHand }
const restoring: Goal = { ...restoration, adopt: byHand }

describe('a record made by hand can be taken over', () => {
  it.each([
    ['for a creation', creation, adopting],
    ['for a record that was missing', restoration, restoring],
    ['instead of another one that was', { ...creation, adopt: other }, adopting],
  ])('%s', (_, decided, expected) => {
    expect(withAdoption(decided, [byHand])).toEqual(expected)
  })

  it('and the plan as it was approved comes back without it', () => {
    expect(withoutAdoption(adopting)).toEqual(creation)
  })

  it.each<[string, Goal, LiveRecord[]]>([
    ['of which nothing is known', creation, []],
    ['with other content', creation, [other]],
    ['of another type', creation, [text]],
    ['under another name', creation, [{ ...byHand, name: 'lain.tapinkab.go.id' }]],
    ['that is proxied where ours shall not be', creation, [{ ...byHand, proxied: true }]],
    ['beside which something else stands', creation, [byHand, text]],
    ['that carries a marker of ours', creation, [{ ...byHand, comment: markerOf('other') }]],
    ['for a change of a record that stands', { ...creation, before: { ...byHand, id: 'r1' } }, [byHand]],
    ['for a deletion', { ...creation, after: null }, [byHand]],
  ])('but not one %s', (_, decided, found) => {
    expect(withAdoption(decided, found)).toBeNull()
  })
})

it.each([
  ['as it was', { ...byHand, comment: marker }, true],
  ['edited', { ...byHand, comment: marker, content: '198.51.100.9' }, true],
  ['without our marker', byHand, false],
  ['another record', { ...byHand, id: 'f9', comment: marker }, false],
])('what was taken over and is found %s: whether our marker stands on it', (_, found, expected) => {
  expect(isMarkedByUs(adopting, [found])).toBe(expected)
  expect(isMarkedByUs(creation, [found])).toBe(false)
})

const marked: LiveRecord = { ...byHand, comment: marker }
const created: LiveRecord = { ...after, id: 'r9' }
const stop = (code: string, ...found: LiveRecord[]) => ({ kind: 'stop', code, found, stands: false })
const mark = {
  kind: 'apply',
  last: true,
  change: { kind: 'update', id: 'f1', before: byHand, record: { ...after, ttl: 3600 } },
}

// prettier-ignore
const STEPS: [string, Goal, LiveRecord[], object][] = [
  ['our marker is written onto that record, and nothing else of it', adopting, [byHand], mark],
  ['once it is marked it is done', adopting, [marked], { kind: 'done', record: marked }],
  ['what appears beside it once it is marked does not take it back', adopting, [marked, other], { kind: 'done', record: marked }],
  ['it is not marked when it says something else by now', adopting, [{ ...byHand, content: '198.51.100.9' }], stop('name-taken', { ...byHand, content: '198.51.100.9' })],
  ['nor when somebody has written another comment', adopting, [{ ...byHand, comment: 'Bu Ani' }], stop('name-taken', { ...byHand, comment: 'Bu Ani' })],
  ['nor when something else stands beside it', adopting, [byHand, text], stop('name-taken', byHand, text)],
  ['the same words under another id are another record', adopting, [{ ...byHand, id: 'f9' }], stop('name-taken', { ...byHand, id: 'f9' })],
  ['nothing is created where it is gone', adopting, [], stop('record-missing')],
  ['one of ours that turned up goes first', adopting, [created, byHand], { kind: 'apply', change: { kind: 'delete', remove: created } }],
  ['once marked, what somebody edits is for a person', adopting, [{ ...marked, content: '198.51.100.9' }], { ...stop('record-changed', { ...marked, content: '198.51.100.9' }), stands: true }],
  ['a missing record is restored by it', restoring, [byHand], mark],
  ['beside a text, which does not compete', restoring, [byHand, text], mark],
  ['but not beside another address', restoring, [byHand, other], stop('name-taken', byHand, other)],
  ['nor when the missing one turned up', restoring, [{ ...created, id: 'r1' }, byHand], stop('record-changed', { ...created, id: 'r1' })],
  ['nor is it let go when that happens after it was marked', restoring, [{ ...created, id: 'r1' }, marked], { ...stop('record-changed', { ...created, id: 'r1' }, marked), stands: true }],
]

describe('the next step of a plan that takes over a record', () => {
  it.each(STEPS)('%s', (_, goal, live, expected) => {
    const step: Step = nextStep(goal, live)
    expect(step).toEqual(expected)
    expect(nextStep(goal, live.toReversed())).toMatchObject({ kind: step.kind })
  })
})
