import { expect, test } from 'vitest'
import type { Channel, RequestStatus, RequestType } from '#domain/request/status.ts'
import type { RequestAction } from '#domain/request/transitions.ts'
import { en } from './en.ts'
import { hintFor, nextStepOf } from './sentenceFor.ts'

test.each<[RequestType, Channel, RequestStatus, Record<'unit' | 'staff', string> | undefined]>([
  ['creation', 'portal', 'draft', en.nextSteps.draft],
  ['deletion', 'portal', 'draft', en.typeSteps.deletion.draft],
  ['deletion', 'letter', 'draft', en.paperDraft],
  ['creation', 'letter', 'submitted', en.nextSteps.submitted],
  ['deletion', 'office', 'draft', en.officeSteps.draft],
  ['deletion', 'office', 'completed', en.officeSteps.completed],
  ['deletion', 'portal', 'completed', en.typeSteps.deletion.completed],
  ['change', 'portal', 'provisioned', en.typeSteps.change.provisioned],
  ['change', 'portal', 'completed', en.nextSteps.completed],
])('the next step of a %s (%s) in %s is its own', (type, channel, status, said) => {
  expect(nextStepOf({ type, channel, status }, en)).toBe(said)
})

test.each<[Channel, RequestStatus, Record<'unit' | 'staff', string> | undefined]>([
  ['portal', 'in-review', en.verifiedStep],
  ['letter', 'in-review', en.verifiedStep],
  ['office', 'in-review', en.officeSteps['in-review']],
  ['portal', 'approved', en.nextSteps.approved],
])('what was verified (%s, %s) waits for the decision, if it still does', (channel, status, said) => {
  const verifiedAt = '2026-07-20T02:00:00Z'
  expect(nextStepOf({ type: 'creation', channel, status, verifiedAt }, en)).toBe(said)
})

test.each<[RequestAction, RequestType, Channel, string]>([
  ['reject', 'creation', 'portal', en.actionHints.reject],
  ['reject', 'change', 'letter', en.typeHints.change.reject],
  ['approve', 'deletion', 'portal', en.typeHints.deletion.approve],
  ['approve', 'deletion', 'office', en.typeHints.deletion.approve],
  ['submit', 'deletion', 'office', en.officeHints.submit],
  ['withdraw', 'change', 'office', en.officeHints.withdraw],
])('what %s of a %s (%s) brings about is not promised of another', (action, type, channel, said) => {
  expect(hintFor(action, { type, channel }, en)).toBe(said)
})
