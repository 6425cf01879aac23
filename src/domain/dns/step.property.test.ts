import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applied } from '#testing/recordList.ts'
import { markerOf } from './marker.ts'
import type { LiveRecord, WantedRecord } from './records.ts'
import { nextStep, type Goal, type Step } from './step.ts'

const OURS = markerOf('7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11')
const NAMES = ['lama.tapinkab.go.id', 'baru.tapinkab.go.id'] as const

const pointsTo = fc.oneof(
  fc.record({ type: fc.constant('A' as const), content: fc.constantFrom('203.0.113.1', '203.0.113.2') }),
  fc.record({ type: fc.constant('CNAME' as const), content: fc.constantFrom('a.example', 'b.example') }),
)
const settings = fc.record({ proxied: fc.boolean(), ttl: fc.constantFrom(1, 300) })
const named = fc.record({ name: fc.constantFrom(...NAMES) })

const wanted: fc.Arbitrary<WantedRecord> = fc
  .tuple(named, pointsTo, settings)
  .map(([at, to, set]) => ({ ...at, ...to, ...set, comment: OURS }))

/** A decision about a record that stands: a change of anything, or its deletion. */
const goal: fc.Arbitrary<Goal & { before: LiveRecord }> = fc
  .tuple(wanted, fc.option(wanted, { nil: null }))
  .map(([before, after]) => ({ marker: OURS, before: { ...before, id: 'r1' }, after }))

const strange: fc.Arbitrary<LiveRecord[]> = fc
  .array(
    fc.tuple(
      named,
      fc.oneof(pointsTo, fc.constant({ type: 'TXT', content: '"bukti"' })),
      settings,
      fc.constantFrom(null, 'tangan', markerOf('lain')),
    ),
    { maxLength: 3 },
  )
  .map((all) => all.map(([at, to, set, comment], n) => ({ ...at, ...to, ...set, comment, id: `f${n}` })))

/** What a person may have done to our record since the decision. */
const meddling = fc.constantFrom<(record: LiveRecord) => LiveRecord[]>(
  (record) => [record],
  (record) => [{ ...record, content: 'lain.example' }],
  (record) => [{ ...record, comment: null }],
  (record) => [{ ...record, name: 'lain.tapinkab.go.id' }],
  () => [],
)

const isStrange = ({ id }: LiveRecord) => id.startsWith('f')
const mine = (live: LiveRecord[]) => live.filter((record) => !isStrange(record))

function carriedThrough(
  aim: Goal,
  start: LiveRecord[],
): { end: Step; live: LiveRecord[]; on: LiveRecord[][] } {
  let live = start
  const on = [start]
  for (let steps = 0; steps <= 4; steps += 1) {
    const step = nextStep(aim, live)
    if (step.kind !== 'apply') return { end: step, live, on }
    live = applied(live, step.change)
    on.push(live)
  }
  throw new Error('never came to rest')
}

it('never touches what is not ours, whatever stands there', () => {
  fc.assert(
    fc.property(goal, strange, meddling, (aim, foreign, meddle) => {
      const { live } = carriedThrough(aim, [...foreign, ...meddle(aim.before)])
      expect(live.filter(isStrange)).toEqual(foreign)
    }),
  )
})

it('never changes a record that somebody else has changed since', () => {
  fc.assert(
    fc.property(goal, strange, (aim, foreign) => {
      const edited = { ...aim.before, content: 'lain.example' }
      const { end, live } = carriedThrough(aim, [...foreign, edited])
      expect([end.kind, mine(live)]).toEqual(['stop', [edited]])
    }),
  )
})

it('ends with what was decided, or with what was there before', () => {
  fc.assert(
    fc.property(goal, strange, (aim, foreign) => {
      const { end, live } = carriedThrough(aim, [...foreign, aim.before])
      const without = mine(live).map(({ id: _, ...record }) => record)
      const { id: _, ...old } = aim.before
      const settled = ({ ttl, ...record }: WantedRecord) => ({ ...record, ttl: record.proxied ? 0 : ttl })
      const wished = aim.after ? [aim.after] : []
      const expected = end.kind === 'done' ? wished : [old as WantedRecord]
      expect((without as WantedRecord[]).map(settled)).toEqual(expected.map(settled))
    }),
  )
})

it('changes nothing when it is applied a second time', () => {
  fc.assert(
    fc.property(goal, strange, meddling, (aim, foreign, meddle) => {
      const { end, live } = carriedThrough(aim, [...foreign, ...meddle(aim.before)])
      expect(carriedThrough(aim, live)).toEqual({ end, live, on: [live] })
    }),
  )
})

it('never leaves a renamed record under both names or under neither, at any moment', () => {
  fc.assert(
    fc.property(goal, strange, (aim, foreign) => {
      fc.pre(aim.after !== null)
      for (const live of carriedThrough(aim, [...foreign, aim.before]).on) expect(mine(live)).toHaveLength(1)
    }),
  )
})

it('never loses a record, however old the listing of each name is', () => {
  fc.assert(
    fc.property(goal, strange, fc.array(fc.nat({ max: 3 }), { maxLength: 12 }), (aim, foreign, ages) => {
      fc.pre(aim.after !== null)
      const past = [[...foreign, aim.before]]
      const seen = (name: string, age: number) =>
        (past.at(-1 - age) ?? past[0] ?? []).filter((record) => record.name === name)
      for (let look = 0; look < ages.length; look += 2) {
        const live = NAMES.flatMap((name, n) => seen(name, ages[look + n] ?? 0))
        const step = nextStep(aim, live)
        if (step.kind === 'apply') past.push(applied(past.at(-1) ?? [], step.change))
        expect(mine(past.at(-1) ?? []).length).toBeGreaterThanOrEqual(1)
        expect((past.at(-1) ?? []).filter(isStrange)).toEqual(foreign)
      }
    }),
  )
})

it('takes one step where nobody interferes', () => {
  fc.assert(
    fc.property(goal, (aim) => {
      expect(carriedThrough(aim, [aim.before]).on.length).toBeLessThanOrEqual(2)
    }),
  )
})

it('brings two decisions about one record, taken at once, to what one of the two orders gives', () => {
  fc.assert(
    fc.property(goal, wanted, fc.array(fc.boolean(), { maxLength: 6 }), (first, other, turns) => {
      const second: Goal = { ...first, after: other }
      let live = [first.before]
      for (const turn of [...turns, true, false]) {
        const step = nextStep(turn ? first : second, live)
        if (step.kind === 'apply') live = applied(live, step.change)
      }
      const ends = [carriedThrough(second, carriedThrough(first, [first.before]).live).live]
      ends.push(carriedThrough(first, carriedThrough(second, [first.before]).live).live)
      expect(ends).toContainEqual(live)
    }),
  )
})
