import { expect, it } from 'vitest'
import { canonicalPlan } from './planHash.ts'
import type { Goal } from './step.ts'

const record = {
  name: 'dinkes.tapinkab.go.id',
  type: 'A' as const,
  content: '103.130.10.20',
  proxied: false,
  ttl: 1,
  comment: 'tapin:v1:x',
}
const goal: Goal = { marker: 'tapin:v1:x', before: { ...record, id: 'r1' }, after: { ...record, ttl: 300 } }

it('is the same for the same plan, however its keys are ordered', () => {
  const { marker, before, after } = goal
  const turned = Object.fromEntries(Object.entries(before ?? {}).reverse()) as unknown as Goal['before']
  expect(canonicalPlan({ after, before: turned, marker })).toBe(canonicalPlan(goal))
})

it('takes a part that is undefined for one that is not there', () => {
  expect(canonicalPlan({ ...goal, note: undefined } as Goal)).toBe(canonicalPlan(goal))
})

it.each<[string, Goal]>([
  ['the marker', { ...goal, marker: 'tapin:v1:y' }],
  ['no before', { ...goal, before: null }],
  ['no after', { ...goal, after: null }],
  ...Object.entries({
    name: 'x.tapinkab.go.id',
    type: 'AAAA',
    content: '::',
    proxied: true,
    ttl: 2,
    comment: '',
  }).flatMap(([key, value]): [string, Goal][] => [
    [`another ${key} before`, { ...goal, before: { ...record, id: 'r1', [key]: value } }],
    [`another ${key} after`, { ...goal, after: { ...record, ttl: 300, [key]: value } }],
  ]),
  ['another record', { ...goal, before: { ...record, id: 'r2' } }],
])('is another for %s', (_, other) => {
  expect(canonicalPlan(other)).not.toBe(canonicalPlan(goal))
})
