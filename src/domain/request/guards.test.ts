import { describe, expect, it } from 'vitest'
import { aDocumentFact, aPerson, aVerdict, aWish, channelOf, goodFacts, NOW } from '#testing/requestFacts.ts'
import { aSubdomainFact } from '#testing/subdomainFact.ts'
import { SYSTEM, type Actor } from '../roles.ts'
import { decide, type Wish } from './decide.ts'
import type { Goal } from '../dns/step.ts'
import type { RequestFacts, SubdomainFact } from './facts.ts'
import type { RequestStatus } from './status.ts'

interface Case {
  action: string
  actor: Actor
  facts?: Partial<RequestFacts>
  wish?: Partial<Wish>
}

const FROM: Record<string, RequestStatus> = {
  submit: 'draft',
  startReview: 'submitted',
  assign: 'submitted',
  requestRevision: 'in-review',
  approve: 'in-review',
  reject: 'in-review',
  reopen: 'approved',
  withdraw: 'submitted',
  confirmDns: 'approved',
  retryDns: 'approved',
  adoptRecord: 'approved',
  confirmDeletion: 'approved',
  handOver: 'provisioned',
}

function outcomeOf({ action, actor, facts = {}, wish = {} }: Case) {
  const status = FROM[action] ?? 'draft'
  const channel = channelOf(actor)
  return decide({
    wish: aWish(action, wish),
    actor,
    facts: goodFacts({ status, channel, ...facts }),
    now: NOW,
  })
}

const agency = aPerson('agency')
const officer = aPerson('officer')
const head = aPerson('head')
const acting = { ...officer, actingHead: { from: '2026-01-01', until: '2027-01-01' } }

describe('the good case is accepted', () => {
  it.each<[string, Actor]>([
    ['submit', agency],
    ['submit', officer],
    ['startReview', officer],
    ['assign', head],
    ['requestRevision', officer],
    ['approve', head],
    ['reject', head],
    ['reopen', head],
    ['withdraw', agency],
    ['withdraw', officer],
    ['confirmDns', SYSTEM],
    ['retryDns', officer],
    ['adoptRecord', head],
    ['confirmDeletion', officer],
    ['confirmDeletion', head],
    ['handOver', officer],
  ])('%s', (action, actor) => {
    expect(outcomeOf({ action, actor })).toMatchObject({ kind: 'accepted', action })
  })
})

const noLetter = { documents: [aDocumentFact('R10')] }
const notValid = {
  documents: [aDocumentFact('R01', { verdict: aVerdict({ valid: false }) }), aDocumentFact('R10')],
}
const noPurpose = { fields: { ...goodFacts().fields, purpose: '' } }
const portal = { channel: 'portal' } as const
const about = (
  type: 'change' | 'deletion',
  wishes: Partial<SubdomainFact> = {},
  goal: Goal | null = null,
) => ({
  type,
  subdomain: aSubdomainFact(wishes),
  goal,
  fields: { ...goodFacts().fields, subdomain: 'id-lama', reason: 'Tidak dipakai lagi.' },
})
const record = {
  name: 'lama.tapinkab.go.id',
  type: 'A',
  content: '103.130.10.20',
  proxied: false,
  ttl: 1,
} as const
const goalTo = (after: object): Goal => ({
  marker: 'm',
  before: { ...record, id: 'r1', comment: 'm' },
  after: { ...record, comment: 'm', ...after },
})
const renamed = goalTo({ name: 'baru.tapinkab.go.id' })
const inactive = { unit: { id: 'unit-own', active: false } }

// prettier-ignore
const BROKEN: [what: string, broken: Case, code: string][] = [
  ['submitting for an inactive unit', { action: 'submit', actor: agency, facts: inactive }, 'unit-inactive'],
  ['staff submitting what the unit entered itself', { action: 'submit', actor: officer, facts: portal }, 'only-paper-requests'],
  ['submitting without a purpose', { action: 'submit', actor: agency, facts: noPurpose }, 'incomplete'],
  ['submitting without the letter', { action: 'submit', actor: agency, facts: noLetter }, 'incomplete'],
  ['submitting a name that is none', { action: 'submit', actor: agency, facts: { nameProblems: [{ code: 'underscore', label: 'a_b' }] } }, 'name-not-allowed'],
  ['submitting a name that is held', { action: 'submit', actor: agency, facts: { nameObstacles: ['name-held'] } }, 'name-taken'],
  ['submitting a private address', { action: 'submit', actor: agency, facts: { target: 'target-private' } }, 'target-not-allowed'],
  ['assigning nobody', { action: 'assign', actor: officer, wish: { assignee: null } }, 'assignee-required'],
  ['sending back without a note', { action: 'requestRevision', actor: officer, wish: { note: null } }, 'note-required'],
  ['sending back without a reason', { action: 'requestRevision', actor: officer, wish: { reasonCode: null } }, 'reason-required'],
  ['sending back what does not exist', { action: 'requestRevision', actor: officer, wish: { corrections: [{ path: 'documents.R02x' }] } }, 'corrections-invalid'],
  ['sending back a part without saying what is wrong with it', { action: 'requestRevision', actor: officer, wish: { corrections: [{ path: 'purpose' }] } }, 'note-required'],
  ['sending back what a deletion does not ask for', { action: 'requestRevision', actor: officer, facts: about('deletion'), wish: { corrections: [{ path: 'target', note: 'Keliru.' }] } }, 'corrections-invalid'],
  ['resubmitting a name that was returned and is still reserved', { action: 'submit', actor: agency, facts: { status: 'revision', corrections: [{ path: 'requestedName', note: null }], nameObstacles: ['name-reserved'] } }, 'name-taken'],
  ['approving for an inactive unit', { action: 'approve', actor: head, facts: inactive }, 'unit-inactive'],
  ['approving what one entered or submitted', { action: 'approve', actor: head, facts: { applicants: ['head'] } }, 'own-submission'],
  ['approving what one submitted once and somebody else later', { action: 'approve', actor: head, facts: { applicants: ['head', 'officer'] } }, 'own-submission'],
  ['approving in the head’s stead what one entered', { action: 'approve', actor: acting, facts: { applicants: ['officer'] } }, 'own-submission'],
  ['approving one’s own with four eyes as well', { action: 'approve', actor: head, facts: { applicants: ['head'], fourEyes: true } }, 'own-submission'],
  ['approving with a document that is not valid', { action: 'approve', actor: head, facts: notValid }, 'documents-not-verified'],
  ['approving without a target', { action: 'approve', actor: head, facts: { target: 'missing' } }, 'target-missing'],
  ['approving a loopback target', { action: 'approve', actor: head, facts: { target: 'target-loopback' } }, 'target-not-allowed'],
  ['approving a name that became reserved', { action: 'approve', actor: head, facts: { nameObstacles: ['name-reserved'] } }, 'name-taken'],
  ['approving a name that is none', { action: 'approve', actor: head, facts: { nameProblems: [{ code: 'punycode' }] } }, 'name-not-allowed'],
  ['deleting nothing', { action: 'submit', actor: agency, facts: { ...about('deletion'), subdomain: null } }, 'subdomain-not-active'],
  ['deleting what is deleted', { action: 'submit', actor: agency, facts: about('deletion', { status: 'deleted' }) }, 'subdomain-not-active'],
  ['deleting what went to another unit', { action: 'approve', actor: head, facts: about('deletion', { unit: 'unit-other' }) }, 'subdomain-not-active'],
  ['changing what another request is about', { action: 'submit', actor: agency, facts: about('change', { otherRequest: 'SD-2026-0009' }) }, 'subdomain-busy'],
  ['deleting what others lie below', { action: 'submit', actor: agency, facts: about('deletion', { below: ['a.lama', 'b.lama'] }) }, 'names-below'],
  ['approving the deletion of what others have come to lie below', { action: 'approve', actor: head, facts: about('deletion', { below: ['a.lama'] }) }, 'names-below'],
  ['renaming what others lie below', { action: 'submit', actor: agency, facts: about('change', { below: ['a.lama'] }, renamed) }, 'names-below'],
  ['changing nothing', { action: 'submit', actor: agency, facts: about('change', {}, goalTo({})) }, 'nothing-to-change'],
  ['deleting without a reason', { action: 'submit', actor: agency, facts: { ...about('deletion'), fields: { ...about('deletion').fields, reason: ' ' } } }, 'incomplete'],
  ['changing to a name that is held', { action: 'submit', actor: agency, facts: { ...about('change', {}, renamed), nameObstacles: ['name-held'] } }, 'name-taken'],
  ['rejecting without a note', { action: 'reject', actor: head, wish: { note: null } }, 'note-required'],
  ['rejecting without a reason', { action: 'reject', actor: head, wish: { reasonCode: null } }, 'reason-required'],
  ['reopening without a note', { action: 'reopen', actor: head, wish: { note: null } }, 'note-required'],
  ['reopening what may have been written', { action: 'reopen', actor: head, facts: { writeBegun: true } }, 'write-begun'],
  ['staff withdrawing what the unit entered itself', { action: 'withdraw', actor: officer, facts: portal }, 'only-paper-requests'],
  ['staff withdrawing without a note', { action: 'withdraw', actor: officer, wish: { note: null } }, 'note-required'],
  ['a unit submitting what staff entered for it', { action: 'submit', actor: agency, facts: { channel: 'whatsapp' } }, 'entered-by-office'],
  ['a unit resubmitting what staff entered for it', { action: 'submit', actor: agency, facts: { status: 'revision', channel: 'letter' } }, 'entered-by-office'],
  ['a unit withdrawing what staff are still entering', { action: 'withdraw', actor: agency, facts: { status: 'draft', channel: 'letter' } }, 'entered-by-office'],
  ['a unit withdrawing without a word what staff entered', { action: 'withdraw', actor: agency, facts: { channel: 'letter' }, wish: { note: null } }, 'note-required'],
  ['retrying what is under way', { action: 'retryDns', actor: officer, facts: { provisioningState: 'working' } }, 'not-stuck'],
  ['retrying what was never queued', { action: 'retryDns', actor: officer, facts: { provisioningState: null } }, 'not-stuck'],
  ['approving another plan than one saw', { action: 'approve', actor: head, facts: { goalHash: 'now' }, wish: { planHash: 'seen' } }, 'plan-changed'],
  ['confirming a deletion that does not wait', { action: 'confirmDeletion', actor: officer, facts: { deletionIsBraked: false } }, 'not-braked'],
  ['confirming the deletion that one approved', { action: 'confirmDeletion', actor: head, facts: { decidedBy: 'head' } }, 'second-person-needed'],
  ['confirming what one approved and what does not wait', { action: 'confirmDeletion', actor: head, facts: { decidedBy: 'head', deletionIsBraked: false } }, 'not-braked'],
  ['handing over nothing', { action: 'handOver', actor: officer, facts: { hasHandover: false } }, 'handover-missing'],
]

describe('one broken fact refuses', () => {
  it.each(BROKEN)('%s', (_, broken, code) => {
    expect(outcomeOf(broken)).toMatchObject({ kind: 'refused', code })
  })
})

// prettier-ignore
const HARMLESS: [what: string, harmless: Case][] = [
  ['a unit submits without a target', { action: 'submit', actor: agency, facts: { target: 'missing' } }],
  ['a deletion needs no target', { action: 'approve', actor: head, facts: { ...about('deletion'), target: 'missing' } }],
  ['a change may leave the target', { action: 'approve', actor: head, facts: { ...about('change', {}, renamed), target: 'missing' } }],
  ['a change of the target leaves the names below alone', { action: 'submit', actor: agency, facts: about('change', { below: ['a.lama'] }, goalTo({ content: '103.130.10.99' })) }],
  ['a unit withdraws with a note what staff entered for it', { action: 'withdraw', actor: agency, facts: { channel: 'letter' } }],
  ['a unit withdraws without a note', { action: 'withdraw', actor: agency, facts: { channel: 'portal' }, wish: { note: null } }],
  ['an inactive unit’s request is rejected', { action: 'reject', actor: head, facts: inactive }],
  ['one’s own submission is rejected', { action: 'reject', actor: head, facts: { applicants: ['head'] } }],
  ['a return names what has to be corrected', { action: 'requestRevision', actor: officer, wish: { corrections: [{ path: 'purpose', note: 'Terlalu umum.' }] } }],
  ['what was not returned cannot be mended: the next review sees it', { action: 'submit', actor: agency, facts: { status: 'revision', corrections: [{ path: 'purpose', note: null }], nameObstacles: ['name-reserved'], nameProblems: [{ code: 'punycode' }], target: 'target-private' } }],
  ['the plan that was seen is approved', { action: 'approve', actor: head, facts: { goalHash: 'seen' }, wish: { planHash: 'seen' } }],
  ['an approval need not say what was seen', { action: 'approve', actor: head, facts: { goalHash: 'now' } }],
  ['the system confirms whatever happened to the name', { action: 'confirmDns', actor: SYSTEM, facts: { nameObstacles: ['name-in-zone'], ...inactive } }],
]

describe('what does not stand in the way', () => {
  it.each(HARMLESS)('%s', (_, { action, actor, facts, wish }) => {
    expect(outcomeOf({ action, actor, facts, wish }).kind).toBe('accepted')
  })

  it.each(['conflict', 'waiting', 'blocked', 'verifying'])('staff retry what is %s', (provisioningState) => {
    expect(outcomeOf({ action: 'retryDns', actor: officer, facts: { provisioningState } }).kind).toBe(
      'accepted',
    )
  })
})

describe('four eyes', () => {
  const byHead = [aDocumentFact('R01', { verdict: aVerdict({ by: 'head' }) }), aDocumentFact('R10')]
  const approve = (facts: Partial<RequestFacts>) => outcomeOf({ action: 'approve', actor: head, facts })

  it('without the setting the head verifies and decides alone', () => {
    expect(approve({ documents: byHead }).kind).toBe('accepted')
  })
  it('with it, one verdict of the head’s own is one too many', () => {
    expect(approve({ documents: byHead, fourEyes: true })).toMatchObject({ code: 'four-eyes' })
  })
  it('with it, a waiver is a verdict like any other', () => {
    const waived = aVerdict({ complete: false, valid: false, waived: true, note: 'Templat.', by: 'head' })
    const documents = [aDocumentFact('R01'), aDocumentFact('R10', { source: 'none', verdict: waived })]
    expect(approve({ documents }).kind).toBe('accepted')
    expect(approve({ documents, fourEyes: true })).toMatchObject({ code: 'four-eyes' })
  })
  it('with it, the head decides what somebody else verified', () => {
    expect(approve({ fourEyes: true }).kind).toBe('accepted')
  })
  it('an acting head is the same person as the officer', () => {
    expect(outcomeOf({ action: 'approve', actor: acting, facts: { fourEyes: true } })).toMatchObject({
      code: 'four-eyes',
    })
  })
})

describe('several problems', () => {
  it('are all reported at once, under the gravest code', () => {
    const facts = {
      fields: { category: 'event', contactEmail: 'a@b.id' },
      documents: [],
      nameProblems: [{ code: 'underscore', label: 'a_b' }],
      target: 'target-private',
    }
    expect(outcomeOf({ action: 'submit', actor: agency, facts })).toEqual({
      kind: 'refused',
      code: 'incomplete',
      problems: [
        { path: 'statements.responsible', code: 'statement-required' },
        { path: 'purpose', code: 'field-required' },
        { path: 'contactPhone', code: 'field-required' },
        { path: 'expiresOn', code: 'field-required' },
        { path: 'documents.R01', code: 'document-missing' },
        { path: 'documents.R10', code: 'document-missing' },
        { path: 'requestedName', code: 'underscore', label: 'a_b' },
        { path: 'target.value', code: 'target-private' },
      ],
    })
  })
  it('what a role may not outranks what can be mended, which outranks the state of the world', () => {
    const taken = { nameObstacles: ['name-held'] } as const
    const noTarget = { ...taken, target: 'missing' }
    const own = { ...noTarget, applicants: ['head'] }
    const codes = [taken, noTarget, own].map((facts) => outcomeOf({ action: 'approve', actor: head, facts }))
    const expected = ['name-taken', 'target-missing', 'own-submission']
    expect(codes).toMatchObject(expected.map((code) => ({ code })))
  })
})
