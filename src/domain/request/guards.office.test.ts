import { describe, expect, it } from 'vitest'
import { anExOfficioFact, aPerson, aWish, goodFacts, NOW } from '#testing/requestFacts.ts'
import { aSubdomainFact } from '#testing/subdomainFact.ts'
import type { Goal } from '../dns/step.ts'
import type { Actor } from '../roles.ts'
import { decide, type Wish } from './decide.ts'
import type { RequestFacts, SubdomainFact } from './facts.ts'
import type { RequestStatus } from './status.ts'

interface Case {
  action: 'submit' | 'object' | 'approve' | 'withdraw'
  actor: Actor
  facts: Partial<RequestFacts>
  wish?: Partial<Wish>
}

const FROM = {
  submit: 'draft',
  object: 'submitted',
  approve: 'in-review',
  withdraw: 'submitted',
} as const satisfies Record<Case['action'], RequestStatus>

function outcomeOf({ action, actor, facts, wish }: Case) {
  return decide({
    wish: aWish(action, wish),
    actor,
    facts: goodFacts({ status: FROM[action], ...facts }),
    now: NOW,
  })
}

const agency = aPerson('agency')
const officer = aPerson('officer')
const head = aPerson('head')
const inactive = { unit: { id: 'unit-own', active: false } }
const exOfficio = (wishes: Partial<NonNullable<RequestFacts['exOfficio']>>) => {
  const { status: _, ...facts } = anExOfficioFact()
  return { ...facts, exOfficio: facts.exOfficio && { ...facts.exOfficio, ...wishes } }
}
const WAITING = { grounds: 'abandoned', objectionsUntil: '2026-07-27', objectionsAreOver: true } as const
const registered = {
  origin: 'o',
  fqdn: 'lama.tapinkab.go.id',
  type: 'A',
  value: '103.130.10.20',
  proxied: false,
  ttl: 1,
  providerId: 'r1',
} as const
const change = (wishes: Partial<SubdomainFact>, goal: Partial<Goal> | null = null) => ({
  type: 'change' as const,
  subdomain: aSubdomainFact(wishes),
  goal: goal && { ...SAME, ...goal },
  fields: { ...goodFacts().fields, subdomain: 'id-lama', reason: 'Penggabungan.' },
})
const record = {
  name: 'lama.tapinkab.go.id',
  type: 'A',
  content: '103.130.10.20',
  proxied: false,
  ttl: 1,
  comment: 'm',
} as const
const SAME: Goal = { marker: 'm', before: { ...record, id: 'r1' }, after: record }

// prettier-ignore
const BROKEN: [what: string, broken: Case, code: string][] = [
  ['deciding while the unit may still object', { action: 'approve', actor: head, facts: exOfficio({ ...WAITING, objectionsAreOver: false }) }, 'objection-time-runs'],
  ['deciding without a word on an objection', { action: 'approve', actor: head, facts: exOfficio({ ...WAITING, hasObjection: true }), wish: { note: null } }, 'objection-unanswered'],
  ['objecting without a word', { action: 'object', actor: agency, facts: exOfficio({}), wish: { note: null } }, 'note-required'],
  ['objecting when the time is over', { action: 'object', actor: agency, facts: exOfficio(WAITING) }, 'objection-too-late'],
  ['deciding what one started', { action: 'approve', actor: head, facts: { ...exOfficio({}), applicants: ['head'] } }, 'own-submission'],
  ['starting without grounds or reason', { action: 'submit', actor: officer, facts: { ...exOfficio({}), fields: { subdomain: 'id-lama' } } }, 'incomplete'],
  ['withdrawing without a note what the office started', { action: 'withdraw', actor: officer, facts: exOfficio({}), wish: { note: null } }, 'note-required'],
  ['transferring what meanwhile belongs to a third unit', { action: 'approve', actor: head, facts: { ...change({ unit: 'unit-third' }), fromUnit: 'unit-other' } }, 'subdomain-not-active'],
  ['asking for what protection would stop', { action: 'submit', actor: officer, facts: { ...exOfficio({}), protectedNames: ['lama.tapinkab.go.id'] } }, 'name-protected'],
  ['deciding what protection would stop', { action: 'approve', actor: head, facts: { ...change({}, { after: { ...record, content: '103.130.10.21' } }), protectedNames: ['lama.tapinkab.go.id'] } }, 'name-protected'],
  ['transferring to an inactive unit', { action: 'approve', actor: head, facts: { ...change({ unit: 'unit-other' }), fromUnit: 'unit-other', ...inactive } }, 'unit-inactive'],
]

describe('the office does not', () => {
  it.each(BROKEN)('go on with %s', (_, broken, code) => {
    expect(outcomeOf(broken)).toMatchObject({ kind: 'refused', code })
  })
})

// prettier-ignore
const HARMLESS: [what: string, harmless: Case][] = [
  ['an objection is answered after its time', { action: 'approve', actor: head, facts: exOfficio({ ...WAITING, hasObjection: true }) }],
  ['a unit objects in time', { action: 'object', actor: agency, facts: exOfficio({ ...WAITING, objectionsAreOver: false }) }],
  ['what a dissolved unit left behind is deleted', { action: 'approve', actor: head, facts: { ...exOfficio({}), ...inactive } }],
  ['a transfer changes nothing else', { action: 'approve', actor: head, facts: { ...change({ unit: 'unit-other' }, {}), fromUnit: 'unit-other' } }],
  ['the register accepts what stands in the zone', { action: 'submit', actor: officer, facts: { ...change({ record: { ...registered, value: '103.130.10.99' } }, {}) } }],
  ['a record that somebody removed comes back although names lie below', { action: 'submit', actor: officer, facts: change({ record: registered, below: ['a.lama'] }, { before: null }) }],
]

describe('the office goes on', () => {
  it.each(HARMLESS)('%s', (_, harmless) => {
    expect(outcomeOf(harmless).kind).toBe('accepted')
  })
})
