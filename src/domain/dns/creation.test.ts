import { describe, expect, it } from 'vitest'
import { markerOf } from './marker.ts'
import type { LiveRecord, WantedRecord } from './records.ts'
import { nextStep } from './step.ts'

const REQUEST = '7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11'
const NAME = 'dinkes.tapinkab.go.id'

const wanted: WantedRecord = {
  name: NAME,
  type: 'A',
  content: '203.0.113.10',
  proxied: false,
  ttl: 1,
  comment: markerOf(REQUEST),
}
const stepFrom = (records: LiveRecord[], after = wanted) =>
  nextStep({ marker: after.comment, before: null, after }, records)
const live = (change: Partial<LiveRecord> = {}): LiveRecord => ({ ...wanted, id: 'r1', ...change })
const foreign = (change: Partial<LiveRecord> = {}) =>
  live({ id: 'f1', comment: null, content: '198.51.100.7', ...change })

it('marks a record with its request, within a hundred ASCII characters', () => {
  expect(markerOf(REQUEST)).toMatch(/^[\x20-\x7e]{1,100}$/)
  expect(markerOf(REQUEST)).toContain(REQUEST)
})

describe('the next step', () => {
  it('is to create what is not there', () => {
    expect(stepFrom([])).toEqual({
      kind: 'apply',
      change: { kind: 'create', record: wanted },
    })
  })

  it('is nothing when it stands as wanted', () => {
    expect(stepFrom([live()])).toEqual({ kind: 'done', record: live() })
  })

  it.each<[string, Partial<LiveRecord>]>([
    ['content', { content: '203.0.113.99' }],
    ['proxying', { proxied: true }],
    ['time to live', { ttl: 300 }],
  ])('is to change ours when its %s differs', (_, change) => {
    const before = live(change)
    const expected = { kind: 'update', id: 'r1', before, record: wanted }
    expect(stepFrom([before])).toEqual({ kind: 'apply', change: expected })
  })

  it('ignores the time to live of a proxied record, which is always automatic', () => {
    const proxied = { ...wanted, proxied: true, ttl: 300 }
    expect(stepFrom([live({ proxied: true, ttl: 1 })], proxied).kind).toBe('done')
  })

  it('is to replace ours when its type differs, in one step', () => {
    const before = live({ type: 'CNAME', content: 'situs.example.org' })
    const expected = { kind: 'replace', remove: [before], record: wanted }
    expect(stepFrom([before])).toEqual({ kind: 'apply', change: expected })
  })

  it('is to take back the surplus one of two of ours', () => {
    const surplus = live({ id: 'r2' })
    const expected = { kind: 'delete', remove: surplus }
    expect(stepFrom([live(), surplus])).toEqual({ kind: 'apply', change: expected })
  })
})

describe('a record that is not ours', () => {
  it.each<[string, Partial<LiveRecord>]>([
    ['other content', {}],
    ['the very same content', { content: wanted.content }],
    ['another type', { type: 'CNAME', content: 'situs.example.org' }],
    ['a text record', { type: 'TXT', content: '"v=spf1 -all"' }],
    ['the marker of another request', { comment: markerOf('00000000-0000-4000-8000-000000000000') }],
    ['our marker with something added', { comment: `${wanted.comment} ` }],
  ])('with %s is left alone, for a person to decide', (_, change) => {
    const there = foreign(change)
    expect(stepFrom([there])).toEqual({ kind: 'stop', code: 'name-taken', found: [there], stands: false })
  })

  it('beside ours has ours taken back first, even if ours is as wanted', () => {
    const expected = { kind: 'delete', remove: live() }
    expect(stepFrom([foreign(), live()])).toEqual({ kind: 'apply', change: expected })
  })
})
