import { describe, expect, it } from 'vitest'
import { aPerson, NOW } from '#testing/requestFacts.ts'
import { NOBODY, SYSTEM, type Actor } from '../roles.ts'
import type { FormPart } from './formParts.ts'
import { mayAddDocument, mayEdit, mayJudge } from './editing.ts'
import type { Channel, RequestStatus } from './status.ts'

const IN_ORDER: RequestStatus[] = [
  'draft',
  'submitted',
  'in-review',
  'revision',
  'approved',
  'provisioned',
  'completed',
  'rejected',
  'withdrawn',
]
const acting = { ...aPerson('officer'), actingHead: { from: '2026-07-01', until: '2026-08-01' } }
const ACTORS: Record<string, Actor> = {
  agency: aPerson('agency'),
  officer: aPerson('officer'),
  head: aPerson('head'),
  acting,
  auditor: aPerson('auditor'),
  supervisor: aPerson('supervisor'),
  admin: aPerson('admin'),
  system: SYSTEM,
  nobody: NOBODY,
}
/** A letter for each status in which it is allowed, in the order above. */
const drawn = (may: (status: RequestStatus) => boolean) =>
  IN_ORDER.map((status) => (may(status) ? status.charAt(0) : '·')).join('')

const NEVER = '·········'

describe('who may edit', () => {
  it.each<[FormPart, Channel, string, string]>([
    ['purpose', 'portal', 'agency', 'd··r·····'],
    ['purpose', 'letter', 'agency', NEVER],
    ['target', 'whatsapp', 'agency', NEVER],
    ['purpose', 'portal', 'officer', NEVER],
    ['purpose', 'portal', 'head', NEVER],
    ['purpose', 'letter', 'officer', 'd··r·····'],
    ['purpose', 'whatsapp', 'head', 'd··r·····'],
    ['purpose', 'letter', 'acting', 'd··r·····'],
    ['target', 'portal', 'agency', 'd··r·····'],
    ['target', 'portal', 'officer', '·si······'],
    ['target', 'portal', 'head', '·si······'],
    ['target', 'portal', 'acting', '·si······'],
    ['target', 'letter', 'officer', 'dsir·····'],
    ['reason', 'office', 'agency', NEVER],
    ['reason', 'office', 'officer', 'd··r·····'],
    ['target', 'office', 'head', 'dsir·····'],
    ['target', 'letter', 'auditor', NEVER],
    ['purpose', 'letter', 'supervisor', NEVER],
    ['target', 'letter', 'admin', NEVER],
    ['purpose', 'letter', 'nobody', NEVER],
    ['target', 'letter', 'system', NEVER],
  ])('%s of a %s request: %s', (part, channel, actor, expected) => {
    expect(
      drawn((status) =>
        mayEdit({ part, actor: ACTORS[actor] ?? NOBODY, status, channel, corrections: [], now: NOW }),
      ),
    ).toBe(expected)
  })
})

it.each<[FormPart, string]>([
  ['purpose', 'd··r·····'],
  ['requestedName', 'd········'],
  ['target', 'd········'],
])('when only the purpose was returned, %s is the unit’s: %s', (part, expected) => {
  const corrections = [{ path: 'purpose', note: null }]
  expect(
    drawn((status) =>
      mayEdit({ part, actor: aPerson('agency'), status, channel: 'portal', corrections, now: NOW }),
    ),
  ).toBe(expected)
})

it.each<[string, Channel, string]>([
  ['agency', 'portal', 'd··r·····'],
  ['agency', 'letter', 'd··r·····'],
  ['agency', 'office', NEVER],
  ['officer', 'portal', 'dsir·····'],
  ['officer', 'office', 'dsir·····'],
  ['head', 'letter', 'dsir·····'],
  ['acting', 'portal', 'dsir·····'],
  ['auditor', 'portal', NEVER],
  ['supervisor', 'portal', NEVER],
  ['admin', 'portal', NEVER],
  ['system', 'portal', NEVER],
  ['nobody', 'portal', NEVER],
])('documents are handed in by %s, %s: %s', (actor, channel, expected) => {
  const may = (status: RequestStatus) => mayAddDocument(ACTORS[actor] ?? NOBODY, { status, channel }, NOW)
  expect(drawn(may)).toBe(expected)
})

it.each([
  ['agency', NEVER],
  ['officer', '··i······'],
  ['head', '··i······'],
  ['acting', '··i······'],
  ['auditor', NEVER],
  ['admin', NEVER],
  ['system', NEVER],
  ['nobody', NEVER],
])('verdicts are given by %s: %s', (actor, expected) => {
  expect(drawn((status) => mayJudge(ACTORS[actor] ?? NOBODY, status, NOW))).toBe(expected)
})
