import { describe, expect, it } from 'vitest'
import { shortened } from './shortened.ts'

const days = (count: number, due: number) =>
  Array.from({ length: count }, (_, n) => ({ date: String(n), marks: n === due ? ['due'] : [] }))
const gapsIn = (count: number, due: number) =>
  shortened(days(count, due)).flatMap((each) =>
    'count' in each ? [[each.from, each.until, each.count]] : [],
  )

describe('a strip of days', () => {
  it('is shown whole when it is short', () => {
    expect(shortened(days(42, 3))).toEqual(days(42, 3))
  })

  it.each<[string, due: number, gaps: unknown[][]]>([
    ['late for long', 3, [['14', '85', 72]]],
    ['with the unit for long', 99, [['14', '85', 72]]],
    ['with the unit for long and then late for long', 50, [['14', '45', 32], ['55', '85', 31]]], // prettier-ignore
  ])('leaves out what lies between when it was %s', (_, due, gaps) => {
    expect(gapsIn(100, due)).toEqual(gaps)
  })
})
