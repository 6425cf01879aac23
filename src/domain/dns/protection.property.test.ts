import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applied } from '#testing/recordList.ts'
import { markerOf } from './marker.ts'
import { protectionsAgainst } from './protection.ts'
import type { LiveRecord, WantedRecord } from './records.ts'
import { nextStep, type Goal } from './step.ts'

const ZONE = 'tapinkab.go.id'
const OURS = markerOf('7d0c2f4e-58a1-4a43-9a5c-0f6b4f3f2c11')
const RESERVED = ['spse', 'api']
const OPEN = [`lama.${ZONE}`, `baru.${ZONE}`, `a.lama.${ZONE}`]
/** By hand, not by the rules under test. */
const CLOSED = [
  ...[ZONE, `*.${ZONE}`, `*.lama.${ZONE}`, `_dmarc.${ZONE}`, `x._tcp.${ZONE}`, `www.${ZONE}`, `mail.${ZONE}`],
  ...[`spse.${ZONE}`, `x.api.${ZONE}`, 'lama.example.org', 'go.id', `lama.${ZONE}.`, `LAMA.${ZONE}`],
]
const OPEN_TYPES = ['A', 'AAAA', 'CNAME']

const isClosed = ({ name, type }: Pick<LiveRecord, 'name' | 'type'>) =>
  CLOSED.includes(name) || !OPEN_TYPES.includes(type)

const name = fc.constantFrom(...OPEN, ...CLOSED)
const type = fc.constantFrom('A', 'CNAME', 'NS', 'MX', 'TXT')
const rest = fc.record({
  content: fc.constantFrom('203.0.113.1', 'a.example'),
  proxied: fc.boolean(),
  ttl: fc.constantFrom(1, 300),
  comment: fc.constantFrom(null, OURS, 'tangan'),
})
const standing = fc.tuple(name, type, rest).map(([at, of, more]) => ({ name: at, type: of, ...more }))
const zone: fc.Arbitrary<LiveRecord[]> = fc
  .array(standing, { maxLength: 6 })
  .map((all) => all.map((record, n) => ({ ...record, id: `r${n}` })))

/** Any row that may ever stand in the database, however it came there. */
const goal: fc.Arbitrary<Goal> = fc.record({
  marker: fc.constant(OURS),
  before: fc.option(standing.map((record) => ({ ...record, id: 'r0' }))),
  after: fc.option(standing.map((record) => ({ ...record, comment: OURS }) as WantedRecord)),
})

it('whatever the goal and the zone, nothing protected is ever written, changed or removed', () => {
  fc.assert(
    fc.property(goal, zone, (aim, start) => {
      let live = start
      for (let steps = 0; steps < 4; steps += 1) {
        const step = nextStep(aim, live)
        if (step.kind !== 'apply') break
        if (protectionsAgainst(step.change, { zone: ZONE, reserved: RESERVED }).length > 0) break
        live = applied(live, step.change)
      }
      expect(live.filter(isClosed)).toEqual(start.filter(isClosed))
    }),
    { numRuns: 2000 },
  )
})

it('what is open is not held up', () => {
  const open = fc.tuple(fc.constantFrom(...OPEN), fc.constantFrom('A' as const, 'CNAME' as const), rest)
  fc.assert(
    fc.property(open, ([at, of, more]) => {
      const record = { name: at, type: of, ...more, comment: OURS }
      expect(protectionsAgainst({ kind: 'create', record }, { zone: ZONE, reserved: RESERVED })).toEqual([])
    }),
  )
})
