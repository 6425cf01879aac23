import { expect, it } from 'vitest'
import { foreseen } from './foreseen.ts'
import { markerOf } from './marker.ts'
import type { LiveRecord } from './records.ts'
import type { Goal } from './step.ts'

const marker = markerOf('7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11')
const words = { name: 'lama.tapinkab.go.id', type: 'A', proxied: false, ttl: 1, comment: marker } as const
const before: LiveRecord = { ...words, id: 'r1', content: '203.0.113.10' }
const after = { ...words, content: '203.0.113.99' }
const elsewhere: LiveRecord = { ...before, name: 'lain.tapinkab.go.id', comment: null }
const foreign: LiveRecord = { ...before, id: 'f1', content: '198.51.100.7', comment: null }
const creation: Goal = { marker, before: null, after }
const change: Goal = { marker, before, after }
const toAlias: Goal = { marker, before, after: { ...after, type: 'CNAME', content: 'situs.example.org' } }
const deletion: Goal = { marker, before, after: null }

// prettier-ignore
const TOLD: [what: string, Goal, LiveRecord[], outcome: string, trouble: string | null, before: string | null, after: string | null][] = [
  ['a creation is written', creation, [], 'write', null, null, after.content],
  ['a creation that stands is not written again', creation, [{ ...after, id: 'r9' }], 'nothing', null, after.content, after.content],
  ['a creation on a taken name is not carried out', creation, [foreign], 'stop', 'name-taken', foreign.content, after.content],
  ['a change is written over our record, whatever its id there', change, [{ ...before, id: 'r9' }], 'write', null, before.content, after.content],
  ['another type is written in its place', toAlias, [before], 'write', null, before.content, 'situs.example.org'],
  ['a change without our record is not carried out', change, [], 'stop', 'record-missing', null, after.content],
  ['a change of what says something else is not carried out', change, [{ ...before, content: '198.51.100.9' }], 'stop', 'record-changed', '198.51.100.9', after.content],
  ['a deletion removes our record', deletion, [before], 'write', null, before.content, null],
  ['a deletion of what is not there writes nothing', deletion, [], 'nothing', null, null, null],
  ['what was renamed by hand is not taken for gone', deletion, [elsewhere], 'stop', 'record-changed', before.content, null],
]

it.each(TOLD)('%s', (_, goal, zone, outcome, trouble, was, becomes) => {
  const {
    before: stands,
    after: then,
    ...told
  } = foreseen(goal, [...zone, { ...foreign, id: 'f9', name: 'www.tapinkab.go.id' }])
  expect(told).toEqual({ outcome, trouble })
  expect([stands?.content ?? null, then?.content ?? null]).toEqual([was, becomes])
})
