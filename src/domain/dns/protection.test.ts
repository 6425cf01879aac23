import { describe, expect, it } from 'vitest'
import { protectedIn, protectionsAgainst } from './protection.ts'
import type { DnsChange, LiveRecord, WantedRecord } from './records.ts'
import type { Goal } from './step.ts'

const ZONE = 'tapinkab.go.id'
const wanted: WantedRecord = {
  name: `dinkes.${ZONE}`,
  type: 'A',
  content: '103.130.10.20',
  proxied: false,
  ttl: 1,
  comment: 'tapin:v1:x',
}
const live: LiveRecord = { ...wanted, id: 'r1' }
const against = (change: DnsChange, reserved: string[] = ['spse']) => [
  ...new Set(protectionsAgainst(change, { zone: ZONE, reserved }).map(({ protection }) => protection)),
]

const NAMES: [name: string, protection: string[]][] = [
  [`dinkes.${ZONE}`, []],
  [`pondok.dukcapil.${ZONE}`, []],
  [`www.dukcapil.${ZONE}`, []],
  [ZONE, ['apex']],
  ['go.id', ['outside-zone']],
  ['example.org', ['outside-zone']],
  [`jahat${ZONE}`, ['outside-zone']],
  [`dinkes.${ZONE}.example.org`, ['outside-zone']],
  [`*.${ZONE}`, ['wildcard']],
  [`*.dinkes.${ZONE}`, ['wildcard']],
  [`_dmarc.${ZONE}`, ['underscore', 'reserved']],
  [`a_b.${ZONE}`, ['underscore']],
  [`spse.${ZONE}`, ['reserved']],
  [`x.spse.${ZONE}`, ['reserved']],
  [`www.${ZONE}`, ['reserved']],
  [`mail.${ZONE}`, ['reserved']],
  [`x.ns1.${ZONE}`, ['reserved']],
  [`Dinkes.${ZONE}`, ['not-canonical']],
  [`dinkes.${ZONE}.`, ['outside-zone', 'not-canonical']],
  [`dínkes.${ZONE}`, ['not-canonical']],
  [`dinkes..${ZONE}`, ['not-canonical']],
  [`dinkes\u200b.${ZONE}`, ['not-canonical']],
  [`.${ZONE}`, ['not-canonical']],
  ['', ['outside-zone', 'not-canonical']],
]

describe('a name', () => {
  it.each(NAMES)('%j is protected by %j, whatever is done to it', (name, protections) => {
    const renamed = { kind: 'update', id: 'r1', before: live, record: { ...wanted, name } } as const
    const replaced: DnsChange = { kind: 'replace', remove: [live, { ...live, name }], record: wanted }
    expect(against({ kind: 'create', record: { ...wanted, name } })).toEqual(protections)
    expect(against({ kind: 'delete', remove: { ...live, name } })).toEqual(protections)
    expect(against(renamed)).toEqual(protections)
    expect(against({ ...renamed, before: { ...live, name }, record: wanted })).toEqual(protections)
    expect(against(replaced)).toEqual(protections)
    expect(against({ ...replaced, remove: [live], record: { ...wanted, name } })).toEqual(protections)
  })

  it('is reserved by the words of this moment', () => {
    const change = { kind: 'create', record: wanted } as const
    expect(against(change, ['dinkes'])).toEqual(['reserved'])
    expect(against({ kind: 'create', record: { ...wanted, name: `spse.${ZONE}` } }, [])).toEqual([])
  })
})

it.each(['NS', 'MX', 'TXT', 'SOA', 'CAA', 'SRV', 'a', ''])('a record of type %j is never touched', (type) => {
  expect(against({ kind: 'delete', remove: { ...live, type } })).toEqual(['foreign-type'])
  expect(against({ kind: 'replace', remove: [{ ...live, type }], record: wanted })).toEqual(['foreign-type'])
  expect(against({ kind: 'update', id: 'r1', before: { ...live, type }, record: wanted })).toEqual([
    'foreign-type',
  ])
})

it('says which record is meant', () => {
  const change: DnsChange = { kind: 'replace', remove: [live, { ...live, type: 'MX' }], record: wanted }
  expect(protectionsAgainst(change, { zone: ZONE, reserved: [] })).toEqual([
    { protection: 'foreign-type', record: { ...live, type: 'MX' } },
  ])
})

const moved = { ...live, name: `www.${ZONE}` }
const elsewhere = { ...wanted, content: '103.130.10.21' }
const renamed = { ...wanted, name: `kesehatan.${ZONE}` }
const gone = { id: 'r1', name: live.name, type: 'A' }
// prettier-ignore
const GOALS: [what: string, goal: Pick<Goal, 'before' | 'after' | 'missing'>, reserved: string[], names: string[]][] = [
  ['a deletion of what may be written', { before: live, after: null }, [], []],
  ['a deletion of what became reserved', { before: live, after: null }, ['dinkes'], [live.name]],
  ['a deletion of what somebody moved to a protected name', { before: moved, after: null }, [], [moved.name]],
  ['a deletion of what somebody gave another type', { before: { ...live, type: 'TXT' }, after: null }, [], [live.name]],
  ['another target of what became reserved', { before: live, after: elsewhere }, ['dinkes'], [live.name]],
  ['a new name of what became reserved', { before: live, after: renamed }, ['dinkes'], [live.name]],
  ['what became reserved and is made anew', { before: null, after: wanted, missing: gone }, ['dinkes'], [live.name]],
  ['what became reserved and stays as it is', { before: live, after: wanted }, ['dinkes'], []],
]

it.each(GOALS)('of %s is known beforehand what would stop it', (_, goal, reserved, names) => {
  expect(protectedIn({ marker: wanted.comment, ...goal }, { zone: ZONE, reserved })).toEqual(names)
})
