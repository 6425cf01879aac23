import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applied } from '#testing/recordList.ts'
import { markerOf } from './marker.ts'
import type { LiveRecord, WantedRecord } from './records.ts'
import { nextStep, type Step } from './step.ts'

const NAME = 'dinkes.tapinkab.go.id'
const OURS = markerOf('7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11')

const pointsTo = fc.oneof(
  fc.record({ type: fc.constant('A' as const), content: fc.constantFrom('203.0.113.1', '203.0.113.2') }),
  fc.record({ type: fc.constant('AAAA' as const), content: fc.constantFrom('2001:db8::1', '2001:db8::2') }),
  fc.record({ type: fc.constant('CNAME' as const), content: fc.constantFrom('a.example', 'b.example') }),
)
const settings = fc.record({ proxied: fc.boolean(), ttl: fc.constantFrom(1, 300) })
const marker = fc.constantFrom(OURS, OURS, null, '', 'tangan manusia', markerOf('lain'))

const wantedRecord: fc.Arbitrary<WantedRecord> = fc
  .tuple(pointsTo, settings)
  .map(([to, set]) => ({ name: NAME, comment: OURS, ...to, ...set }))

const liveRecord = fc
  .tuple(fc.oneof(pointsTo, fc.constant({ type: 'TXT', content: '"v=spf1 -all"' })), settings, marker)
  .map(([to, set, comment]) => ({ name: NAME, comment, ...to, ...set }))

/** Whatever may stand on the name, possible or not. */
const liveRecords: fc.Arbitrary<LiveRecord[]> = fc
  .array(liveRecord, { maxLength: 5 })
  .map((records) => records.map((record, n) => ({ ...record, id: `r${n}` })))

const isForeign = ({ comment }: LiveRecord) => comment !== OURS

const creationOf = (after: WantedRecord) => ({ marker: OURS, before: null, after })

function carriedThrough(
  wanted: WantedRecord,
  start: LiveRecord[],
): { end: Step; live: LiveRecord[]; steps: number } {
  let live = start
  for (let steps = 0; steps <= start.length + 2; steps += 1) {
    const plan = nextStep(creationOf(wanted), live)
    if (plan.kind !== 'apply') return { end: plan, live, steps }
    live = applied(live, plan.change)
  }
  throw new Error('never came to rest')
}

const each = fc.record({ wanted: wantedRecord, start: liveRecords })

it('never touches a record that is not ours', () => {
  fc.assert(
    fc.property(each, ({ wanted, start }) => {
      const { live } = carriedThrough(wanted, start)
      expect(live.filter(isForeign)).toEqual(start.filter(isForeign))
    }),
  )
})

it('ends with exactly the wanted record, or with none of ours beside what is foreign', () => {
  fc.assert(
    fc.property(each, ({ wanted, start }) => {
      const { end, live } = carriedThrough(wanted, start)
      expect(end.kind).toBe(start.some(isForeign) ? 'stop' : 'done')
      const ours = live.filter((record) => !isForeign(record))
      expect(ours.map(({ type, content, proxied }) => ({ type, content, proxied }))).toEqual(
        end.kind === 'stop' ? [] : [{ type: wanted.type, content: wanted.content, proxied: wanted.proxied }],
      )
    }),
  )
})

it('changes nothing when it is applied a second time', () => {
  fc.assert(
    fc.property(each, ({ wanted, start }) => {
      const first = carriedThrough(wanted, start)
      expect(carriedThrough(wanted, first.live)).toEqual({ ...first, steps: 0 })
    }),
  )
})

it('comes to rest within three steps from at most two records of ours, which is more than a crash leaves', () => {
  fc.assert(
    fc.property(each, ({ wanted, start }) => {
      fc.pre(start.filter((record) => !isForeign(record)).length <= 2)
      expect(carriedThrough(wanted, start).steps).toBeLessThanOrEqual(3)
    }),
  )
})

it('never gives a name two answers on the way, unless it had them before', () => {
  fc.assert(
    fc.property(each, ({ wanted, start }) => {
      fc.pre(start.length <= 1)
      const plan = nextStep(creationOf(wanted), start)
      const after = plan.kind === 'apply' ? applied(start, plan.change) : start
      expect(after.length).toBeLessThanOrEqual(1)
    }),
  )
})
