import { describe, expect, it } from 'vitest'
import { markerOf } from './marker.ts'
import type { LiveRecord, WantedRecord } from './records.ts'
import { namesOf, nextStep, type Goal } from './step.ts'

const marker = markerOf('7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11')
const OLD = 'lama.tapinkab.go.id'
const NEW = 'baru.tapinkab.go.id'

const before: LiveRecord = {
  id: 'r1',
  name: OLD,
  type: 'A',
  content: '203.0.113.10',
  proxied: false,
  ttl: 1,
  comment: marker,
}
const wanted = (change: Partial<WantedRecord> = {}): WantedRecord => ({
  name: OLD,
  type: 'A',
  content: '203.0.113.10',
  proxied: false,
  ttl: 1,
  comment: marker,
  ...change,
})
const foreign = (name: string, change: Partial<LiveRecord> = {}): LiveRecord => ({
  ...before,
  id: 'f1',
  name,
  content: '198.51.100.7',
  comment: null,
  ...change,
})

const toTarget: Goal = { marker, before, after: wanted({ content: '203.0.113.99' }) }
const toCname: Goal = { marker, before, after: wanted({ type: 'CNAME', content: 'situs.example.org' }) }
const rename: Goal = { marker, before, after: wanted({ name: NEW }) }
const renameToCname: Goal = {
  marker,
  before,
  after: wanted({ name: NEW, type: 'CNAME', content: 'situs.example.org' }),
}
const deletion: Goal = { marker, before, after: null }
/** Our record did not stand when the decision was taken. */
const missing = { id: 'r1', name: OLD, type: 'A' }
const restoration: Goal = { marker, before: null, missing, after: wanted() }
const renamedAnew: Goal = { marker, before: null, missing, after: wanted({ name: NEW }) }

const as = (goal: Goal, id = 'r1'): LiveRecord => ({ ...before, ...goal.after, id })
const update = ({ after }: Goal, live = before) => ({
  kind: 'apply',
  change: { kind: 'update', id: live.id, before: live, record: after },
})
const replace = ({ after }: Goal) => ({
  kind: 'apply',
  change: { kind: 'replace', remove: [before], record: after },
})
const remove = (record: LiveRecord) => ({ kind: 'apply', change: { kind: 'delete', remove: record } })
const done = (record: LiveRecord | null) => ({ kind: 'done', record })
const stop = (code: string, ...found: LiveRecord[]) => ({ kind: 'stop', code, found, stands: false })
const standing = (code: string, ...found: LiveRecord[]) => ({ kind: 'stop', code, found, stands: true })
const create = ({ after }: Goal) => ({ kind: 'apply', change: { kind: 'create', record: after } })
const last = (step: object) => ({ ...step, last: true })
const again = { kind: 'look-again' }

const text = foreign(OLD, { type: 'TXT', content: '"bukti"' })
const edited = { ...before, content: '198.51.100.66' }
const unmarked = { ...before, comment: null }

/** By hand: what was decided, what stands at the provider, and the one next step. */
const STEPS: [string, Goal, LiveRecord[], object][] = [
  ['a new target is one change of the record, and the last', toTarget, [before], last(update(toTarget))],
  ['a new target that stands is done', toTarget, [as(toTarget)], done(as(toTarget))],
  ['a new target leaves texts on the name alone', toTarget, [before, text], last(update(toTarget))],
  ['another type is one replacement, and the last', toCname, [before], last(replace(toCname))],
  ['another type that stands is done', toCname, [as(toCname, 'new')], done(as(toCname, 'new'))],
  ['an alias does not come beside a text', toCname, [before, text], stop('name-taken', text)],
  ['a new name keeps the record', rename, [before], update(rename)],
  ['a new name that stands is done', rename, [as(rename)], done(as(rename))],
  ['a new name and type are one replacement', renameToCname, [before], replace(renameToCname)],
  [
    'a new name that is taken stops, and the old one serves on',
    rename,
    [before, foreign(NEW)],
    stop('name-taken', foreign(NEW)),
  ],
  [
    'a new name that was taken in between is given back',
    rename,
    [as(rename), foreign(NEW)],
    { kind: 'apply', change: { kind: 'update', id: 'r1', before: as(rename), record: wanted() } },
  ],
  [
    'a new name that was taken in between is not given back beside somebody else on the old one',
    rename,
    [as(rename), foreign(NEW), foreign(OLD, { id: 'f2' })],
    standing('name-taken', foreign(NEW), foreign(OLD, { id: 'f2' })),
  ],
  [
    'a record that two listings show under both names is looked at again',
    rename,
    [before, as(rename)],
    again,
  ],
  [
    'a new target does not come beside an address of somebody else',
    toTarget,
    [before, foreign(OLD)],
    stop('name-taken', foreign(OLD)),
  ],
  [
    'a new target beside whom an address has appeared is done: going back would not help',
    toTarget,
    [as(toTarget), foreign(OLD)],
    done(as(toTarget)),
  ],
  [
    'where nothing changes in DNS, an address of somebody else is no concern of the decision',
    { marker, before, after: wanted() },
    [before, foreign(OLD)],
    done(before),
  ],
  ['what is left on the old name goes', renameToCname, [before, as(renameToCname, 'new')], remove(before)],
  ['somebody else on the old name is no concern', rename, [before, foreign(OLD)], update(rename)],
  ['a deletion removes the record, and no more', deletion, [before], last(remove(before))],
  ['a deletion leaves all else on the name', deletion, [before, text], last(remove(before))],
  ['what is gone is deleted', deletion, [], done(null)],
  ['what is gone beside a text is deleted', deletion, [text], done(null)],
  ['an edited record is not deleted', deletion, [edited], stop('record-changed', edited)],
  ['an edited record is not changed', toTarget, [edited], stop('record-changed', edited)],
  ['an edited record is not renamed', rename, [edited], stop('record-changed', edited)],
  ['a record that lost its marker is not touched', deletion, [unmarked], stop('record-changed', unmarked)],
  ['a record that vanished is not made anew', toTarget, [], stop('record-missing')],
  ['a record that vanished is not renamed', rename, [], stop('record-missing')],
  ['what was not there is made anew', restoration, [], create(restoration)],
  [
    'what was not there and stands is done',
    restoration,
    [as(restoration, 'new')],
    done(as(restoration, 'new')),
  ],
  ['what was not there comes beside texts', restoration, [text], create(restoration)],
  ['what was not there under its new name is made there', renamedAnew, [], create(renamedAnew)],
  [
    'what was not there, and is after all, is for a person',
    renamedAnew,
    [before],
    stop('record-changed', before),
  ],
  [
    'what was not there and somebody else has taken since is for a person',
    restoration,
    [foreign(OLD)],
    stop('name-taken', foreign(OLD)),
  ],
  [
    'what was made anew beside somebody else is taken back',
    restoration,
    [as(restoration, 'new'), foreign(OLD)],
    remove(as(restoration, 'new')),
  ],
  [
    'a second record with our marker is for a person',
    deletion,
    [before, { ...edited, id: 'r2' }],
    stop('record-changed', { ...edited, id: 'r2' }),
  ],
]

it.each(STEPS)('%s', (_, goal, live, step) => {
  expect(nextStep(goal, live)).toEqual(step)
})

describe('a record that had lost its marker when the decision was taken', () => {
  const known: Goal = { ...rename, before: unmarked }

  it('is known by its id, and gets its marker back', () => {
    expect(nextStep(known, [unmarked])).toEqual(update(rename, unmarked))
  })

  it('may have been marked again since', () => {
    expect(nextStep(known, [before])).toEqual(update(rename, before))
  })
})

it('looks at the names before and after', () => {
  expect([rename, toTarget, deletion].map(namesOf)).toEqual([[OLD, NEW], [OLD], [OLD]])
  expect(namesOf({ marker, before: null, after: wanted() })).toEqual([OLD])
  expect(namesOf(renamedAnew)).toEqual([OLD, NEW])
})
