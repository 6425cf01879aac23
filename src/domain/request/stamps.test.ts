import { expect, it } from 'vitest'
import { aDocumentFact, aPerson, aVerdict, aWish, goodFacts, NOW } from '#testing/requestFacts.ts'
import { SYSTEM, type Actor } from '../roles.ts'
import type { Accepted } from './decide.ts'
import type { RequestFacts } from './facts.ts'
import { stampsFor } from './stamps.ts'

const at = '2026-07-20T02:00:00.000Z'

interface Wishes {
  actor?: Actor
  inSteadOf?: string | null
  facts?: Partial<RequestFacts>
}

function stamped(
  action: Accepted['action'],
  to: Accepted['to'],
  { actor = aPerson('head'), inSteadOf = null, facts = {} }: Wishes = {},
) {
  const accepted: Accepted = { kind: 'accepted', action, to, inSteadOf }
  return stampsFor({
    accepted,
    wish: aWish(action),
    actor,
    now: NOW,
    facts: goodFacts(facts),
    wantedName: 'layanan',
  })
}

it.each<[Accepted['action'], Accepted['to'], string | null]>([
  ['submit', 'submitted', 'layanan'],
  ['startReview', 'in-review', 'layanan'],
  ['requestRevision', 'revision', 'layanan'],
  ['approve', 'approved', 'layanan'],
  ['confirmDns', 'provisioned', 'layanan'],
  ['handOver', 'completed', null],
  ['reject', 'rejected', null],
  ['withdraw', 'withdrawn', null],
  ['lapse', 'completed', null],
])('after %s the request is %s and holds %s', (action, to, heldName) => {
  expect(stamped(action, to)).toMatchObject({ status: to, heldName })
})

it('a submission names who and when', () => {
  expect(stamped('submit', 'submitted', { actor: aPerson('agency') })).toMatchObject({
    submittedAt: at,
    submittedBy: 'agency',
  })
})

it('the first submission is stamped once, with the matrix it was made under', () => {
  const first = stamped('submit', 'submitted')
  expect(first.matrix).toEqual(goodFacts().requirements)
  expect(first).not.toHaveProperty('resubmittedAt')
  const again = stamped('submit', 'submitted', { facts: { submittedAt: '2026-07-01T00:00:00Z' } })
  expect(again).toMatchObject({ resubmittedAt: at, submittedBy: 'head' })
  expect(again).not.toHaveProperty('submittedAt')
  expect(again).not.toHaveProperty('matrix')
})

it.each([
  ['abandoned', '2026-07-27T15:59:59.999Z'],
  ['harmful', null],
  ['drift', null],
] as const)(
  'what is %s may be objected to until the end of the last day, or is not waited for: %s',
  (grounds, until) => {
    const exOfficio = { grounds, objectionsUntil: null, objectionsAreOver: false, hasObjection: false }
    const facts = { channel: 'office', exOfficio, objectionDays: 7 } as const
    expect(stamped('submit', 'submitted', { facts }).exOfficio).toEqual({ objectionUntil: until })
  },
)

it('an objection is kept with its time', () => {
  expect(stamped('object', 'in-review').exOfficio).toEqual({ objectedAt: at, objection: 'Catatan.' })
})

it('a return is dated, counted, and says what goes back', () => {
  const wanting = aVerdict({ valid: false, note: 'Belum ditandatangani.' })
  const facts = { returns: 1, documents: [aDocumentFact('R01', { verdict: wanting })] }
  expect(stamped('requestRevision', 'revision', { facts })).toMatchObject({
    returnedAt: at,
    returns: 2,
    corrections: [{ path: 'documents.R01', note: 'Belum ditandatangani.' }],
  })
})

it('whoever starts the review is its assignee', () => {
  expect(stamped('startReview', 'in-review')).toMatchObject({ reviewedAt: at, assignee: 'head' })
})

it('what comes into review with every document in order waits for the decision, until it is out of review', () => {
  expect(stamped('startReview', 'in-review')).toMatchObject({ verifiedAt: at })
  const documents = [aDocumentFact('R01', { verdict: aVerdict({ valid: false }) })]
  expect(stamped('startReview', 'in-review', { facts: { documents } })).toMatchObject({ verifiedAt: null })
  expect(stamped('assign', 'in-review')).not.toHaveProperty('verifiedAt')
  expect(stamped('approve', 'approved')).toMatchObject({ verifiedAt: null })
})

it('an approval keeps the fingerprint of what it brings about', () => {
  expect(stamped('approve', 'approved', { facts: { goalHash: 'seen' } })).toMatchObject({ goalHash: 'seen' })
})

it('a record that is taken over makes another plan, and the work goes on at once', () => {
  const adoption = { goal: { marker: 'm', before: null, after: null }, goalHash: 'adoption' }
  expect(stamped('adoptRecord', 'approved', { facts: { adoption } })).toMatchObject({
    ...adoption,
    provisioning: { state: 'queued', attempts: 0, errorCode: null, nextAttemptAt: null },
  })
})

it('a retry goes by the plan as it was approved, not by a record that is no longer what was taken over', () => {
  const unadopted = { goal: { marker: 'm', before: null, after: null }, goalHash: 'approved' }
  expect(stamped('retryDns', 'approved', { facts: { unadopted } })).toMatchObject(unadopted)
  expect(stamped('retryDns', 'approved')).not.toHaveProperty('goalHash')
})

it('whoever confirms a deletion is named, and the work goes on at once', () => {
  expect(stamped('confirmDeletion', 'approved', { actor: aPerson('officer') }).provisioning).toEqual({
    state: 'queued',
    errorCode: null,
    nextAttemptAt: null,
    confirmedBy: 'officer',
  })
})

it('an approval queues the work afresh and names who decided in whose stead', () => {
  expect(stamped('approve', 'approved', { inSteadOf: 'Kepala Bidang, Rahmadi' })).toMatchObject({
    approvedAt: at,
    decision: { code: 'other', note: 'Catatan.', by: 'head', inSteadOf: 'Kepala Bidang, Rahmadi' },
    provisioning: { state: 'queued', attempts: 0, errorCode: null, nextAttemptAt: null },
  })
})

it('a reopened request carries no decision any more', () => {
  expect(stamped('reopen', 'in-review')).toMatchObject({
    approvedAt: null,
    decision: { code: null, note: null, by: null, inSteadOf: null },
    goalHash: null,
    provisioning: { state: null, confirmedBy: null, deletionPermittedAt: null },
  })
})

it('what the system confirms is done, and nobody decided it', () => {
  const stamps = stamped('confirmDns', 'provisioned', { actor: SYSTEM })
  expect(stamps).toMatchObject({ provisionedAt: at, provisioning: { state: 'done', errorCode: null } })
  expect(stamps).not.toHaveProperty('decision')
})
