import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDocumentFact, aVerdict, goodFacts, NOW, OWN_UNIT } from '#testing/requestFacts.ts'
import { NOBODY, ROLES, SYSTEM, type Actor } from '../roles.ts'
import { decide, type Wish } from './decide.ts'
import type { RequestFacts } from './facts.ts'
import { CHANNELS, STATUSES } from './status.ts'
import { REQUEST_ACTIONS } from './transitions.ts'

const id = fc.constantFrom('a', 'b', 'c')
const unit = fc.constantFrom(OWN_UNIT, 'unit-other', null)
const period = fc.constantFrom(
  null,
  { from: '2026-07-01', until: '2026-08-01' },
  { from: '2026-01-01', until: '2026-02-01' },
)
const person = fc.record({
  kind: fc.constant('user' as const),
  id,
  role: fc.constantFrom(...ROLES),
  unit,
  actingHead: period,
})
const anyone: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 6, arbitrary: person },
  fc.constantFrom(SYSTEM, NOBODY),
)

const verdict = fc.record({ complete: fc.boolean(), valid: fc.boolean(), waived: fc.boolean(), by: id })
const document = fc
  .tuple(
    fc.constantFrom('R01', 'R10', 'R11'),
    fc.constantFrom('file', 'link', 'physical', 'none' as const),
    verdict,
  )
  .map(([code, source, given]) => aDocumentFact(code, { source, verdict: aVerdict(given) }))
const good = goodFacts()
const anyFacts: fc.Arbitrary<RequestFacts> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    channel: fc.constantFrom(...CHANNELS, 'portal' as const, 'letter' as const),
    unit: fc.record({ id: fc.constant(OWN_UNIT), active: fc.boolean() }),
    applicants: fc.array(id, { maxLength: 3 }),
    documents: fc.oneof(fc.constant(good.documents), fc.array(document, { maxLength: 4 })),
    fields: fc.constantFrom(good.fields, {}),
    nameObstacles: fc.constantFrom([], [], ['name-held' as const]),
    target: fc.constantFrom('ok', 'ok', 'missing', 'target-private'),
    fourEyes: fc.boolean(),
    writeBegun: fc.boolean(),
    provisioningState: fc.constantFrom('conflict', 'working', null),
    goalHash: fc.constantFrom(null, 'seen'),
    deletionIsBraked: fc.boolean(),
    decidedBy: fc.option(id),
    hasHandover: fc.boolean(),
  })
  .map((wishes) => goodFacts(wishes))
const anyWish: fc.Arbitrary<Wish> = fc.record({
  action: fc.constantFrom(...REQUEST_ACTIONS),
  note: fc.constantFrom('Catatan.', null),
  reasonCode: fc.constantFrom('other' as const, null),
  assignee: fc.constantFrom('a', null),
  corrections: fc.constantFrom(null, [], [{ path: 'purpose' }], [{ path: 'nothing' }]),
  planHash: fc.constantFrom(null, 'seen', 'other'),
})

type Accepted = Extract<ReturnType<typeof decide>, { kind: 'accepted' }>
interface Seen {
  outcome: Accepted
  actor: Actor
  facts: RequestFacts
  wish: Wish
}

/** Checks what holds whenever something is accepted; a run in which nothing is would prove nothing. */
function wheneverAccepted(holds: (seen: Seen) => void): void {
  let accepted = 0
  const property = fc.property(anyWish, anyone, anyFacts, (wish, actor, facts) => {
    const outcome = decide({ wish, actor, facts, now: NOW })
    if (outcome.kind === 'refused') return
    accepted += 1
    holds({ outcome, actor, facts, wish })
  })
  fc.assert(property, { numRuns: 8000, seed: 2026 })
  expect(accepted).toBeGreaterThan(50)
}

it('nothing leaves a final status', () => {
  wheneverAccepted(({ facts }) => expect(['completed', 'rejected', 'withdrawn']).not.toContain(facts.status))
})

it('a unit only ever submits, withdraws or objects, and only its own', () => {
  wheneverAccepted(({ actor, outcome, facts }) => {
    if (actor.kind !== 'user' || actor.role !== 'agency') return
    expect(facts.channel === 'office' ? ['object'] : ['submit', 'withdraw']).toContain(outcome.action)
    expect(actor.unit).toBe(facts.unit.id)
  })
})

it('only the system confirms, and it does nothing else', () => {
  wheneverAccepted(({ actor, outcome }) =>
    expect(actor.kind === 'system').toBe(['confirmDns', 'lapse', 'closeUnanswered'].includes(outcome.action)),
  )
})

it('nobody, auditors, supervisors and administrators change nothing', () => {
  wheneverAccepted(({ actor }) => {
    expect(actor.kind).not.toBe('nobody')
    if (actor.kind === 'user') expect(['agency', 'officer', 'head']).toContain(actor.role)
  })
})

it('a decision is the head’s, or somebody’s in the head’s stead within the period', () => {
  wheneverAccepted(({ actor, outcome }) => {
    if (outcome.action !== 'approve' && outcome.action !== 'reject') return
    const deputy =
      actor.kind === 'user' && actor.role === 'officer' && actor.actingHead?.from === '2026-07-01'
    expect(actor).toMatchObject(deputy ? { role: 'officer' } : { role: 'head' })
    expect(outcome.inSteadOf).toBe(deputy ? 'Kepala Bidang, Rahmadi' : null)
  })
})

it('nobody approves what they ever entered or submitted, without a target, or with an unsettled letter', () => {
  wheneverAccepted(({ actor, outcome, facts }) => {
    if (outcome.action !== 'approve') return
    expect(facts.applicants).not.toContain(actor.kind === 'user' ? actor.id : null)
    expect(facts.target).toBe('ok')
    const letters = facts.documents.filter(({ requirementCode }) => requirementCode === 'R01')
    expect(letters.length).toBeGreaterThan(0)
    expect(letters.every((letter) => letter.verdict.complete && letter.verdict.valid)).toBe(true)
  })
})

it('a return and a rejection always carry a reason and a note', () => {
  wheneverAccepted(({ outcome, wish, facts }) => {
    if (outcome.to !== facts.status && ['revision', 'rejected'].includes(outcome.to))
      expect(wish).toEqual({ ...wish, note: 'Catatan.', reasonCode: 'other' })
  })
})
