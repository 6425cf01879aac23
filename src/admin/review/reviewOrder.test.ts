import { describe, expect, it } from 'vitest'
import { neighbour, nextOpen, reviewOrder } from './reviewOrder.ts'

const order = [
  { id: 'letter', isOpen: false },
  { id: 'decree', isOpen: true },
  { id: 'photo', isOpen: false },
  { id: 'plan', isOpen: true },
]

it('a document waits for its verdict until something was said about it', () => {
  const file = { source: 'file' as const }
  const lines = [
    {
      obligation: 'required' as const,
      documents: [{ ...file, id: 'letter', verdict: { complete: true, valid: true } }],
    },
    { obligation: 'required' as const, documents: [{ ...file, id: 'decree', verdict: {} }] },
    { obligation: 'waivable' as const, documents: [{ ...file, id: 'plan', verdict: { note: 'Kabur.' } }] },
  ]
  expect(reviewOrder(lines)).toEqual([
    { id: 'letter', isOpen: false },
    { id: 'decree', isOpen: true },
    { id: 'plan', isOpen: false },
  ])
})

describe('the next one that waits for its verdict', () => {
  it.each([
    [null, 'decree'],
    ['letter', 'decree'],
    ['decree', 'plan'],
    ['plan', 'decree'],
  ])('after %s is %s', (shown, next) => {
    expect(nextOpen(order, shown)).toBe(next)
  })
  it('is none when no other one waits', () => {
    expect(nextOpen([{ id: 'letter', isOpen: true }], 'letter')).toBeNull()
    expect(nextOpen([], null)).toBeNull()
  })
})

it.each([
  [null, 1, 'letter'],
  ['letter', 1, 'decree'],
  ['plan', 1, 'plan'],
  ['letter', -1, 'letter'],
  ['plan', -1, 'photo'],
] as const)('from %s a step of %i leads to %s', (shown, step, to) => {
  expect(neighbour(order, shown, step)).toBe(to)
})
