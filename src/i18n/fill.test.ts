import { expect, it } from 'vitest'
import { fill } from './fill.ts'

it('fills every place of a value', () => {
  expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1')
})

it('takes nothing that a value says for a placeholder or a pattern', () => {
  expect(fill('{a} {b}', { a: '{b}', b: "$& $'" })).toBe("{b} $& $'")
})

it('leaves what it is not told', () => {
  expect(fill('{a} {c}', { a: 'x' })).toBe('x {c}')
})
