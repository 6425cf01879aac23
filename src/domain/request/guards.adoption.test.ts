import { expect, it } from 'vitest'
import { aPerson, aWish, goodFacts, NOW } from '#testing/requestFacts.ts'
import { decide, type Wish } from './decide.ts'
import type { RequestFacts } from './facts.ts'

interface Case {
  facts?: Partial<RequestFacts>
  wish?: Partial<Wish>
}

function taken({ facts, wish }: Case): string {
  const outcome = decide({
    wish: aWish('adoptRecord', wish),
    actor: aPerson('head'),
    facts: goodFacts({ status: 'approved', ...facts }),
    now: NOW,
  })
  return outcome.kind === 'accepted' ? outcome.to : outcome.code
}

it.each<[string, Case, string]>([
  ['that was found', {}, 'approved'],
  ['that was seen', { wish: { planHash: 'adoption' } }, 'approved'],
  ['other than the one that was seen', { wish: { planHash: 'seen' } }, 'plan-changed'],
  ['where there is none', { facts: { adoption: null } }, 'nothing-to-adopt'],
  ['without a note', { wish: { note: null } }, 'note-required'],
  ['for what one entered or submitted', { facts: { applicants: ['head'] } }, 'own-submission'],
])('a record is taken over %s', (_, wanted, expected) => {
  expect(taken(wanted)).toBe(expected)
})
