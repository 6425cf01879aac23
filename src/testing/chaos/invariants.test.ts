import { describe, expect, it } from 'vitest'
import type { LiveRecord } from '#domain/dns/records.ts'
import { breachesOf, INVARIANTS } from './invariants.ts'
import type { AskedFor, Picture, RegisteredName } from './picture.ts'
import type { ForeignTouch } from './touches.ts'

const MARKER = 'tapin:v1:satu'
const RECORD: LiveRecord = {
  ...{ id: 'r1', name: 'satu.tapinkab.go.id', type: 'A', content: '103.130.10.20' },
  ...{ proxied: false, ttl: 1, comment: MARKER },
}
const STRANGER: LiveRecord = { ...RECORD, id: 's1', name: 'www.tapinkab.go.id', comment: null }
const NAME: RegisteredName = {
  ...{ fqdn: RECORD.name, status: 'active', isFormer: false, marker: MARKER },
  record: RECORD,
}
const ASKED: AskedFor = {
  ...{ id: 'q1', type: 'creation', status: 'provisioned', state: 'done', code: null },
  ...{ isDue: false, marker: MARKER, names: [RECORD.name], after: RECORD },
}
const SOUND: Picture = {
  ...{ register: [NAME], requests: [ASKED], records: [RECORD, STRANGER], deeds: [] },
  ...{ strangers: [STRANGER], left: [], foreignTouches: [], told: [], faults: [], lateWrites: 0 },
}
const stuck = (more: Partial<AskedFor>): AskedFor => ({
  ...ASKED,
  status: 'approved',
  state: 'conflict',
  ...more,
})
const BY_HAND: LiveRecord = { ...STRANGER, ttl: 3600, comment: 'Pak Budi' }
const ADOPTION = { request: 'q1', marker: MARKER, shown: BY_HAND }
const touched = (more: Partial<ForeignTouch>) => ({
  foreignTouches: [{ before: BY_HAND, after: { ...BY_HAND, comment: MARKER }, adoption: ADOPTION, ...more }],
})
const deed = (kind: Picture['deeds'][number]['kind'], record = RECORD) => ({ kind, record, to: null })

it('finds nothing wrong in what is right', () => {
  expect(breachesOf(SOUND)).toEqual([])
})

type Case = [invariant: keyof typeof INVARIANTS, what: string, change: Partial<Picture>]

const WRONG: Case[] = [
  ['registerIsZone', 'a name without its record', { records: [STRANGER] }],
  ['registerIsZone', 'another content', { records: [{ ...RECORD, content: '103.130.10.21' }, STRANGER] }],
  ['registerIsZone', 'another name', { records: [{ ...RECORD, name: 'dua.tapinkab.go.id' }, STRANGER] }],
  ['registerIsZone', 'another id', { records: [{ ...RECORD, id: 'r2' }, STRANGER] }],
  ['registerIsZone', 'a lost marker', { records: [{ ...RECORD, comment: null }, STRANGER] }],
  [
    'differenceIsTold',
    'a removed record that nobody is told of',
    { records: [STRANGER], deeds: [deed('remove')] },
  ],
  [
    'differenceIsTold',
    "somebody else's address beside ours that nobody is told of",
    { records: [RECORD, STRANGER, { ...RECORD, id: 's2', content: '198.51.100.7', comment: null }] },
  ],
  ['differenceIsTold', 'a finding where nothing differs', { told: [RECORD.name] }],
  ['nothingDoubled', 'two records on one name', { records: [RECORD, { ...RECORD, id: 'r2' }, STRANGER] }],
  [
    'nothingDoubled',
    'one subdomain under two names',
    { records: [RECORD, { ...RECORD, id: 'r2', name: 'dua.tapinkab.go.id' }, STRANGER] },
  ],
  ['nothingOrphaned', 'a record that no row knows', { register: [] }],
  [
    'nothingOrphaned',
    'a record of a request that was reopened',
    { register: [], requests: [{ ...ASKED, status: 'in-review' }] },
  ],
  ['deletedIsGone', 'a record of a deleted name', { register: [{ ...NAME, status: 'deleted' }] }],
  [
    'deletedIsGone',
    'a record of a deleted name under another one',
    {
      register: [{ ...NAME, status: 'deleted' }],
      records: [{ ...RECORD, name: 'dua.tapinkab.go.id' }, STRANGER],
    },
  ],
  ['doneIsSo', 'a creation without a row and without a record', { register: [], records: [STRANGER] }],
  ['doneIsSo', 'a creation whose name is not active', { register: [{ ...NAME, status: 'reserved' }] }],
  ['doneIsSo', 'a creation with only an earlier name', { register: [{ ...NAME, isFormer: true }] }],
  [
    'doneIsSo',
    'a change that the register does not know',
    { requests: [ASKED, { ...ASKED, id: 'q2', after: { ...RECORD, content: '103.130.10.21' } }] },
  ],
  [
    'doneIsSo',
    'a new name that the register does not know',
    { requests: [ASKED, { ...ASKED, id: 'q2', after: { ...RECORD, name: 'dua.tapinkab.go.id' } }] },
  ],
  [
    'doneIsSo',
    'a deletion of a name that lives',
    { requests: [ASKED, { ...ASKED, id: 'q2', status: 'completed', after: null }] },
  ],
  ['strangersUntouched', 'a missing record of somebody else', { records: [RECORD] }],
  [
    'strangersUntouched',
    'a changed record of somebody else',
    { records: [RECORD, { ...STRANGER, ttl: 300 }] },
  ],
  ['adoptedAsShown', 'a marker that nobody has decided', touched({ adoption: null })],
  [
    'adoptedAsShown',
    'a record of which nothing was shown',
    touched({ adoption: { ...ADOPTION, shown: null } }),
  ],
  ['adoptedAsShown', 'another version than the shown one', touched({ before: { ...BY_HAND, ttl: 1 } })],
  ['adoptedAsShown', 'more than the marker', touched({ after: { ...BY_HAND, comment: MARKER, ttl: 1 } })],
  [
    'adoptedAsShown',
    'the marker of another decision',
    touched({ after: { ...BY_HAND, comment: 'tapin:v1:dua' } }),
  ],
  ['adoptedAsShown', 'a deletion', touched({ after: null })],
  ['adoptedAsShown', 'a creation in its place', touched({ before: null, after: RECORD })],
  ['adoptedAsShown', 'a second write', touched({ before: { ...BY_HAND, comment: MARKER } })],
  ['handsRespected', 'an edit that was overwritten', { left: [{ ...RECORD, content: '198.51.100.1' }] }],
  ['handsRespected', 'an edited record that is gone', { left: [{ ...RECORD, id: 'r9' }] }],
  [
    'requestsSayWhat',
    'a request that waits for ever',
    { requests: [stuck({ state: 'queued', code: 'no-answer' })] },
  ],
  [
    'requestsSayWhat',
    'a request that says nothing',
    { requests: [stuck({ code: null })], deeds: [deed('edit')] },
  ],
  [
    'requestsSayWhat',
    'a request that is not at rest',
    { requests: [stuck({ code: 'no-answer', isDue: true })] },
  ],
  ['stuckForAReason', 'a conflict that nobody caused', { requests: [stuck({ code: 'name-taken' })] }],
  [
    'stuckForAReason',
    'an outage that is over',
    { requests: [stuck({ code: 'provider-down' })], deeds: [deed('edit')] },
  ],
  ['appliedOnce', 'a write after the end', { lateWrites: 1 }],
]

describe.each(Object.keys(INVARIANTS))('%s', (invariant) => {
  it.each(WRONG.filter(([of]) => of === invariant))('%s fails for %s', (_, __, change) => {
    const breaches = breachesOf({ ...SOUND, ...change })
    expect(breaches.some((breach) => breach.startsWith(`${invariant}: `))).toBe(true)
  })
})

describe("a person's own doing", () => {
  it.each<[string, Partial<Picture>]>([
    [
      'an edited record',
      {
        told: [RECORD.name],
        deeds: [deed('edit')],
        records: [{ ...RECORD, content: '198.51.100.1' }, STRANGER],
      },
    ],
    ['a removed record', { deeds: [deed('remove')], records: [STRANGER], told: [RECORD.name] }],
    [
      'a conflict with what was added',
      { deeds: [deed('add', STRANGER)], requests: [ASKED, stuck({ id: 'q2', code: 'name-taken' })] },
    ],
    ['a record that was taken over as it was shown', touched({})],
    ['a moved record of which nobody knows', { deeds: [deed('move')], register: [], requests: [] }],
    [
      'a refused value',
      { faults: ['value-refused'], requests: [ASKED, stuck({ id: 'q2', code: 'value-refused' })] },
    ],
  ])('is no breach: %s', (_, change) => {
    expect(breachesOf({ ...SOUND, ...change })).toEqual([])
  })
})
