import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DnsChange, WantedRecord } from '#domain/dns/records.ts'
import {
  changeOf,
  codeOf,
  create,
  errorOf,
  METHODS,
  startBench,
  wanted,
  ZONE,
  type CloudflareBench,
} from '#testing/cloudflare/bench.ts'
import { newId } from '#testing/cloudflare/storedRecord.ts'

let bench: CloudflareBench
beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.standIn.close())

describe('the answer to a creation is not believed with', () => {
  it.each([
    ['another name', { name: `lain.${ZONE}` }],
    ['another type', { type: 'AAAA' }],
    ['another content', { content: '203.0.113.11' }],
    ['another comment', { comment: 'milik orang lain' }],
    ['no comment', { comment: null }],
    ['another proxy mode', { proxied: true }],
    ['another TTL', { ttl: 60 }],
    ['no id', { id: null }],
    ['an empty id', { id: '' }],
    ['an id of another kind', { id: 42 }],
    ['no name', { name: null }],
    ['no type', { type: null }],
    ['no content', { content: null }],
    ['no proxy mode', { proxied: null }],
    ['no TTL', { ttl: null }],
  ])('%s', async (_, result) => {
    bench.standIn.faults.inject({ kind: 'altered-answer', result })
    expect(await codeOf(create(bench.provider))).toBe('garbled-answer')
    expect(bench.writes()).toBe(1)
  })

  it('a list instead of a record', async () => {
    bench.standIn.faults.inject({ kind: 'altered-answer', result: [] })
    expect(await codeOf(create(bench.provider))).toBe('garbled-answer')
  })

  it('shows the record that was made elsewhere', async () => {
    const name = `dinkes.${ZONE}.lain.example`
    bench.standIn.faults.inject({ kind: 'altered-answer', result: { name } })
    const { type, content } = wanted()
    expect((await errorOf(create(bench.provider))).details.records).toEqual([{ name, type, content }])
  })

  it('a name to which another zone was appended, and what was made there is taken back', async () => {
    bench.standIn.faults.inject({ kind: 'zone-changed', method: 'POST', zone: { name: 'lain.example' } })
    expect(await codeOf(create(bench.provider))).toBe('garbled-answer')
    expect(bench.standIn.records.all()).toEqual([])
  })
})

describe('the answers to other writes are not believed with', () => {
  it.each<[string, 'update' | 'replace' | 'delete', unknown]>([
    ['another id after a change', 'update', { id: newId() }],
    ['another content after a change', 'update', { content: '203.0.113.10' }],
    ['another id after a deletion', 'delete', { id: newId() }],
    ['no id after a deletion', 'delete', { id: null }],
    ['no new record after a batch', 'replace', { posts: [] }],
    ['no posts after a batch', 'replace', { posts: null }],
    ['two new records after a batch', 'replace', { posts: [{}, {}] }],
    ['half a new record after a batch', 'replace', { posts: [{ id: newId() }] }],
    ['no deletion after a batch', 'replace', { deletes: [] }],
    ['another deletion after a batch', 'replace', { deletes: [{ id: newId() }] }],
  ])('%s', async (_, kind, result) => {
    const { id } = bench.standIn.records.add(wanted())
    bench.standIn.faults.inject({ kind: 'altered-answer', method: METHODS[kind], result })
    expect(await codeOf(bench.provider.apply(changeOf(kind, id)))).toBe('garbled-answer')
    expect(bench.writes()).toBe(1)
  })
})

describe('another spelling of the same value is believed', () => {
  it.each<[string, Partial<WantedRecord>, Partial<WantedRecord>]>([
    ['IPv6 in full', { type: 'AAAA', content: '2001:0DB8:0:0:0:0:0:10' }, { content: '2001:db8::10' }],
    [
      'a target with capitals and a final dot',
      { type: 'CNAME', content: 'Situs.Example.org.' },
      { content: 'situs.example.org' },
    ],
    ['a proxied record, whose TTL is always automatic', { proxied: true, ttl: 300 }, { ttl: 1 }],
  ])('%s', async (_, change, shown) => {
    expect(await create(bench.provider, wanted(change))).toMatchObject({ ...wanted(change), ...shown })
  })
})

describe('nothing is sent', () => {
  it.each<[string, DnsChange, string]>([
    [
      'to create outside the zone',
      { kind: 'create', record: wanted({ name: 'dinkes.example.org' }) },
      'value-refused',
    ],
    [
      'to create in a zone of a similar name',
      { kind: 'create', record: wanted({ name: `x${ZONE}` }) },
      'value-refused',
    ],
    [
      'to change the type in place',
      changeOf('update', newId(), { type: 'AAAA', content: '2001:db8::1' }),
      'value-refused',
    ],
    ['to change a record of another provider', changeOf('update', '0191-embedded'), 'record-missing'],
    ['to replace a record of another provider', changeOf('replace', '../zones'), 'record-missing'],
    ['to delete a record of another provider', changeOf('delete', '0191-embedded'), 'record-missing'],
  ])('%s', async (_, change, outcome) => {
    expect(await codeOf(bench.provider.apply(change))).toBe(outcome)
    expect(bench.standIn.requests).toEqual([])
  })
})
