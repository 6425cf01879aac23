import { describe, expect, it } from 'vitest'
import { NOBODY, SYSTEM, type Role } from '../roles.ts'
import { decideComplaint, type ComplaintActor, type ComplaintFacts } from './decideComplaint.ts'
import { isSupervised } from './supervision.ts'
import { COMPLAINT_ACTIONS, COMPLAINT_TRANSITIONS, type ComplaintAction } from './transitions.ts'
import { COMPLAINT_STATUSES, type ComplaintStatus } from './words.ts'

const FACTS: ComplaintFacts = {
  status: 'received',
  supervised: false,
  isRated: false,
  isReopened: false,
  isMasked: false,
}
const GIVEN = { note: 'Catatan', assignee: 'somebody', rating: 4 }
const user = (role: Role): ComplaintActor => ({ kind: 'user', id: role, role, unit: null, actingHead: null })
const REPORTER: ComplaintActor = { kind: 'reporter' }

function outcome(action: string, facts: Partial<ComplaintFacts>, actor: ComplaintActor, given = {}): string {
  const wish = { ...GIVEN, ...given, action }
  const decided = decideComplaint({ wish, actor, facts: { ...FACTS, ...facts } })
  return decided.kind === 'accepted' ? decided.to : decided.code
}

/** What becomes of a complaint by each action, in the order of the statuses; `·` where it is refused. */
const EXPECTED: Record<ComplaintAction, string> = {
  start: 'in-progress · · ·',
  assign: 'received in-progress · ·',
  addStep: 'in-progress in-progress · ·',
  inform: 'in-progress in-progress · ·',
  answer: 'answered answered · ·',
  close: '· · closed ·',
  escalate: 'received in-progress answered ·',
  rate: '· · answered closed',
  reopen: '· · in-progress in-progress',
}

describe('the table', () => {
  it.each(COMPLAINT_ACTIONS)('%s', (action) => {
    const actor = COMPLAINT_TRANSITIONS[action].who === 'reporter' ? REPORTER : user('officer')
    const drawn = COMPLAINT_STATUSES.map((status) => outcome(action, { status }, actor))
    expect(drawn.map((word) => (word === 'wrong-state' ? '·' : word)).join(' ')).toBe(EXPECTED[action])
  })

  it('offers every action, each once', () => {
    expect([...COMPLAINT_ACTIONS].sort()).toEqual(Object.keys(COMPLAINT_TRANSITIONS).sort())
  })

  it.each(['delete', '', 'constructor', 'toString'])('knows no %j', (action) => {
    expect(outcome(action, {}, user('officer'))).toBe('unknown-action')
  })
})

describe('who answers', () => {
  const may = (actor: ComplaintActor, supervised: boolean) => outcome('answer', { supervised }, actor)
  it.each<[Role, ordinary: string, supervised: string]>([
    ['agency', 'not-allowed', 'not-allowed'],
    ['officer', 'answered', 'not-allowed'],
    ['head', 'answered', 'not-allowed'],
    ['auditor', 'not-allowed', 'not-allowed'],
    ['supervisor', 'not-allowed', 'answered'],
    ['admin', 'not-allowed', 'not-allowed'],
  ])('%s', (role, ordinary, supervised) => {
    expect([may(user(role), false), may(user(role), true)]).toEqual([ordinary, supervised])
  })

  it('neither nobody, nor the system, nor the reporter', () => {
    for (const actor of [NOBODY, SYSTEM, REPORTER]) expect(may(actor, false)).toBe('not-allowed')
  })

  it('and nobody of the office rates or reopens', () => {
    for (const action of ['rate', 'reopen'])
      for (const role of ['officer', 'head', 'supervisor', 'admin'] as const)
        expect(outcome(action, { status: 'answered' }, user(role))).toBe('not-allowed')
  })
})

describe('once and no more', () => {
  it.each<[string, Partial<ComplaintFacts>, string]>([
    ['rate', { isRated: true }, 'already-rated'],
    ['rate', { isMasked: true }, 'already-rated'],
    ['reopen', { isReopened: true }, 'already-reopened'],
    ['reopen', { isMasked: true }, 'already-reopened'],
  ])('%s', (action, facts, code) => {
    expect(outcome(action, { ...facts, status: 'closed' }, REPORTER)).toBe(code)
  })

  it('what the supervisor has is not handed over again', () => {
    expect(outcome('escalate', { supervised: true }, user('supervisor'))).toBe('already-supervised')
  })
})

it.each<[string, ComplaintStatus, ComplaintActor, object, string]>([
  ['answer', 'received', user('officer'), { note: null }, 'note-required'],
  ['assign', 'received', user('officer'), { assignee: null }, 'assignee-required'],
  ['rate', 'answered', REPORTER, { rating: null }, 'rating-required'],
  ['rate', 'answered', REPORTER, { rating: 0 }, 'rating-required'],
  ['rate', 'answered', REPORTER, { rating: 6 }, 'rating-required'],
  ['rate', 'answered', REPORTER, { rating: 3.5 }, 'rating-required'],
  ['reopen', 'answered', REPORTER, { note: null }, 'note-required'],
])('%s of what is %s asks for what it needs', (action, status, actor, given, code) => {
  expect(outcome(action, { status }, actor, given)).toBe(code)
})

it.each<[Parameters<typeof isSupervised>[0], boolean]>([
  [{ category: 'delay' }, false],
  [{ category: 'payment-request' }, true],
  [{ category: 'delay', aboutHead: true }, true],
  [{ category: 'delay', aboutHead: false, supervised: true }, true],
])('%j is under supervision: %s', (complaint, expected) => {
  expect(isSupervised(complaint)).toBe(expected)
})
