import { describe, expect, it } from 'vitest'
import type { LiveRecord, WantedRecord } from './records.ts'
import {
  judge,
  nextQuestionIn,
  questionsFor,
  resolutionOf,
  seenByOthersWithinS,
  type Reply,
} from './resolution.ts'

const NAME = 'dinkes.tapinkab.go.id'
const NEW = 'kesehatan.tapinkab.go.id'
const MARKER = 'tapin:v1:x'

const wanted = (change: Partial<WantedRecord> = {}): WantedRecord => ({
  name: NAME,
  type: 'A',
  content: '103.130.10.20',
  proxied: false,
  ttl: 1,
  comment: MARKER,
  ...change,
})
const live = (change: Partial<WantedRecord> = {}): LiveRecord => ({ id: 'r1', ...wanted(change) })

const CREATION = { marker: MARKER, before: null, after: wanted() }
const CHANGE = { marker: MARKER, before: live({ content: '103.130.10.9' }), after: wanted() }
const RENAME = { marker: MARKER, before: live(), after: wanted({ name: NEW }) }
const DELETION = { marker: MARKER, before: live(), after: null }
const ALIAS = { marker: MARKER, before: null, after: wanted({ type: 'CNAME', content: 'Situs.example.org' }) }
const PROXIED = { marker: MARKER, before: null, after: wanted({ proxied: true }) }

type Answer = [name: string, type: string, content: string]
const says = (answers: Answer[], more: Partial<Extract<Reply, { outcome: 'answered' }>> = {}): Reply => ({
  name: NAME,
  type: 'A',
  outcome: 'answered',
  rcode: 'NOERROR',
  authoritative: true,
  answers: answers.map(([name, type, content]) => ({ name, type, content })),
  ...more,
})
const nothing = () => says([], { rcode: 'NXDOMAIN' })
const rcode = (code: string) => says([], { rcode: code, authoritative: false })
const OURS: Answer = [NAME, 'A', '103.130.10.20']
const OLD: Answer = [NAME, 'A', '103.130.10.9']

describe('what is asked', () => {
  it.each([
    ['a creation', CREATION, [`${NAME} A`]],
    ['an alias', ALIAS, [`${NAME} CNAME`]],
    ['a proxied record: addresses of both families', PROXIED, [`${NAME} A`, `${NAME} AAAA`]],
    ['a change of the target: the name once', CHANGE, [`${NAME} A`]],
    ['a rename: both names', RENAME, [`${NEW} A`, `${NAME} A`]],
    ['a deletion: the name that is gone', DELETION, [`${NAME} A`]],
  ])('%s', (_, goal, expected) => {
    expect(questionsFor(goal).map(({ name, type }) => `${name} ${type}`)).toEqual(expected)
  })
})

describe('what a server says', () => {
  it.each([
    ['the address', CREATION, [says([OURS])], 'as-written', null],
    ['the address among others', CREATION, [says([OURS, [NAME, 'A', '103.9.9.9']])], 'as-written', null],
    ['no such name', CREATION, [nothing()], 'nothing', null],
    ['the name without an address', CREATION, [says([])], 'nothing', null],
    ['another address', CREATION, [says([OLD])], 'otherwise', 'A 103.130.10.9'],
    ['the address of another name', CREATION, [says([[NEW, 'A', '103.130.10.20']])], 'nothing', null],
    ['the old address', CHANGE, [says([OLD])], 'as-before', 'A 103.130.10.9'],
    ['the old and the new address', CHANGE, [says([OLD, OURS])], 'as-before', 'A 103.130.10.9'],
    ['the new address', CHANGE, [says([OURS])], 'as-written', null],
    [
      'the alias in other letters',
      ALIAS,
      [says([[NAME, 'CNAME', 'situs.Example.org.']])],
      'as-written',
      null,
    ],
    [
      'a chain that begins with the alias',
      ALIAS,
      [
        says([
          [NAME, 'CNAME', 'situs.example.org'],
          ['situs.example.org', 'A', '1.2.3.4'],
        ]),
      ],
      'as-written',
      null,
    ],
    [
      'another alias',
      ALIAS,
      [says([[NAME, 'CNAME', 'lain.example.org']])],
      'otherwise',
      'CNAME lain.example.org',
    ],
    [
      'any address behind the proxy',
      PROXIED,
      [says([[NAME, 'A', '104.16.1.1']]), says([])],
      'as-written',
      null,
    ],
    ['no address behind the proxy', PROXIED, [says([]), says([])], 'nothing', null],
    [
      'the address from before it went behind the proxy',
      { ...PROXIED, before: live({ content: '103.130.10.9' }) },
      [says([OLD]), says([])],
      'as-before',
      'A 103.130.10.9',
    ],
    [
      'the unveiled address, if only the proxy was switched on',
      { ...PROXIED, before: live() },
      [says([OURS]), says([])],
      'as-written',
      null,
    ],
    ['the new name alone', RENAME, [says([[NEW, 'A', '103.130.10.20']]), nothing()], 'as-written', null],
    [
      'both names',
      RENAME,
      [says([[NEW, 'A', '103.130.10.20']]), says([OURS])],
      'still-there',
      'A 103.130.10.20',
    ],
    ['the old name alone', RENAME, [nothing(), says([OURS])], 'nothing', null],
    [
      'the old name with something else',
      RENAME,
      [says([[NEW, 'A', '103.130.10.20']]), says([OLD])],
      'as-written',
      null,
    ],
    ['nothing after a deletion', DELETION, [nothing()], 'as-written', null],
    ['somebody else’s record after a deletion', DELETION, [says([OLD])], 'as-written', null],
    ['our record after a deletion', DELETION, [says([OURS])], 'still-there', 'A 103.130.10.20'],
    [
      'an address after a deletion behind the proxy',
      { ...DELETION, before: live({ proxied: true }) },
      [says([[NAME, 'A', '104.16.1.1']]), says([])],
      'still-there',
      'A 104.16.1.1',
    ],
    ['REFUSED', CREATION, [rcode('REFUSED')], 'refused', null],
    ['NOTAUTH', CREATION, [rcode('RCODE9')], 'refused', null],
    ['SERVFAIL', DELETION, [rcode('SERVFAIL')], 'failing', null],
    ['something from its memory', CREATION, [says([OURS], { authoritative: false })], 'not-in-charge', null],
    ['nothing at all', DELETION, [{ name: NAME, type: 'A', outcome: 'timeout' }], 'silent', null],
    [
      'nothing, its port being closed',
      CREATION,
      [{ name: NAME, type: 'A', outcome: 'failed' }],
      'unreachable',
      null,
    ],
    [
      'one of two things only',
      RENAME,
      [says([[NEW, 'A', '103.130.10.20']]), rcode('SERVFAIL')],
      'failing',
      null,
    ],
  ] as [string, Parameters<typeof judge>[0], Reply[], string, string | null][])(
    '%s',
    (_, goal, replies, said, seen) => {
      expect(judge(goal, replies)).toEqual({ said, seen })
    },
  )

  it('compares addresses by what they mean', () => {
    const goal = { ...CREATION, after: wanted({ type: 'AAAA', content: '2400:cb00::1' }) }
    const reply = says([[NAME, 'AAAA', '2400:CB00:0:0:0:0:0:1']], { type: 'AAAA' })
    expect(judge(goal, [reply]).said).toBe('as-written')
  })

  it('keeps nothing of an answer that could steer a screen', () => {
    const reply = says([[NAME, 'CNAME', `\u202ejahat\u001b[2J${'x'.repeat(500)}`]])
    const { seen } = judge(ALIAS, [reply])
    expect(seen).toMatch(/^CNAME \?jahat\?\[2Jx+$/)
    expect(seen).toHaveLength(120)
  })
})

describe('whether it can be seen', () => {
  const good = { said: 'as-written' } as const
  const bad = { said: 'nothing' } as const
  it.each([
    ['all servers answer', [good, good], 0, 'resolving'],
    ['one does not yet', [good, bad], 599, 'written'],
    ['one does not after ten minutes', [good, bad], 600, 'not-resolving'],
    ['all answer after an hour', [good, good], 3600, 'resolving'],
    ['there is nobody to ask', [], 0, 'written'],
    ['there is nobody to ask after ten minutes', [], 601, 'not-resolving'],
  ] as const)('%s', (_, said, elapsed, expected) => {
    expect(resolutionOf(said, elapsed)).toBe(expected)
  })

  it.each([
    [0, 5],
    [5, 15],
    [20, 30],
    [50, 60],
    [599, 60],
    [600, 600],
    [86_399, 600],
    [86_400, null],
  ])('%d seconds after the write it is asked again in %s', (elapsed, expected) => {
    expect(nextQuestionIn(resolutionOf([bad], elapsed), elapsed)).toBe(expected)
  })

  it('is not asked again once all answer', () => {
    expect(nextQuestionIn('resolving', 1)).toBeNull()
  })
})

it.each([
  ['a creation with an automatic time to live', CREATION, 300],
  ['the longer of before and after', { before: live({ ttl: 3600 }), after: wanted({ ttl: 60 }) }, 3600],
  ['a deletion', { before: live({ ttl: 7200 }), after: null }, 7200],
])('others may see what was before: %s', (_, goal, seconds) => {
  expect(seenByOthersWithinS(goal)).toBe(seconds)
})
