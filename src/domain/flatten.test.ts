import { expect, it } from 'vitest'
import { flatten } from './flatten.ts'

const on = new Date('2026-07-20')

it.each<[string, object, object]>([
  ['nothing', {}, {}],
  ['groups in groups', { a: { b: { c: 1 } }, d: null }, { 'a.b.c': 1, d: null }],
  ['a list stays', { a: [{ b: 1 }] }, { a: [{ b: 1 }] }],
  ['a date stays', { a: { on } }, { 'a.on': on }],
  ['a relation is its id', { unit: { id: 'u', name: 'Dinas' }, by: 'u' }, { unit: 'u', by: 'u' }],
  ['an empty group says nothing', { a: {} }, {}],
])('%s', (_, value, flat) => {
  expect(flatten(value)).toEqual(flat)
})
