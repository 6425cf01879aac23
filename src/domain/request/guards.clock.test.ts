import { expect, it } from 'vitest'
import { aPerson, aWish, goodFacts, NOW } from '#testing/requestFacts.ts'
import type { Actor } from '../roles.ts'
import { decide, type Wish } from './decide.ts'
import type { RequestFacts } from './facts.ts'

interface Case {
  action: 'extend' | 'declareComplete'
  actor: Actor
  facts?: Partial<RequestFacts>
  wish?: Partial<Wish>
}

const officer = aPerson('officer')
const head = aPerson('head')
const acting = { ...officer, actingHead: { from: '2026-01-01', until: '2027-01-01' } }
const clock = (known: Partial<RequestFacts['clock']>) => ({ clock: { ...goodFacts().clock, ...known } })
const verdict = (said: object) => ({
  documents: goodFacts().documents.map((each) => ({ ...each, verdict: { ...each.verdict, ...said } })),
})

function outcomeOf({ action, actor, facts = {}, wish = {} }: Case) {
  const known = goodFacts({ status: 'in-review', channel: 'portal', ...facts })
  return decide({ wish: aWish(action, wish), actor, facts: known, now: NOW })
}

it.each<[string, Case]>([
  ['the head extends', { action: 'extend', actor: head }],
  ['whoever acts as the head extends', { action: 'extend', actor: acting }],
  [
    'the head extends what is being carried out',
    { action: 'extend', actor: head, facts: { status: 'approved' } },
  ],
  ['an officer declares complete', { action: 'declareComplete', actor: officer }],
  [
    'what is complete need not be valid',
    { action: 'declareComplete', actor: officer, facts: verdict({ valid: false }) },
  ],
])('%s', (_, asked) => {
  expect(outcomeOf(asked)).toMatchObject({ kind: 'accepted', action: asked.action })
})

// prettier-ignore
it.each<[string, Case, string]>([
  ['extending without a reason', { action: 'extend', actor: head, wish: { note: null } }, 'note-required'],
  ['extending twice', { action: 'extend', actor: head, facts: clock({ isExtended: true }) }, 'already-extended'],
  ['extending what is late', { action: 'extend', actor: head, facts: clock({ isPastDue: true }) }, 'due-time-passed'],
  ['extending what has no due time', { action: 'extend', actor: head, facts: clock({ isRunning: false }) }, 'nothing-due'],
  ['extending what the office started itself', { action: 'extend', actor: head, facts: { channel: 'office' } }, 'not-allowed'],
  ['declaring complete where the clock runs from the submission', { action: 'declareComplete', actor: officer, facts: clock({ startsAt: 'submission' }) }, 'clock-runs'],
  ['declaring complete twice', { action: 'declareComplete', actor: officer, facts: clock({ isDeclaredComplete: true }) }, 'already-declared'],
  ['declaring complete what was not examined', { action: 'declareComplete', actor: officer, facts: { documents: [] } }, 'documents-not-complete'],
  ['declaring complete what was found incomplete', { action: 'declareComplete', actor: officer, facts: verdict({ complete: false, waived: false }) }, 'documents-not-complete'],
])('%s is refused', (_, asked, code) => {
  expect(outcomeOf(asked)).toMatchObject({ kind: 'refused', code })
})
