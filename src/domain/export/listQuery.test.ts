import { expect, it } from 'vitest'
import { listQuery } from './listQuery.ts'

it('writes what a list shows as the query of an address', () => {
  const where = { or: [{ and: [{ status: { in: ['draft', 'revision'] } }, { overdue: { equals: false } }] }] }
  expect(decodeURIComponent(listQuery({ format: 'csv', where, sort: '-dueAt', search: 'a & b=ü' }))).toBe(
    'format=csv&where[or][0][and][0][status][in][0]=draft&where[or][0][and][0][status][in][1]=revision' +
      '&where[or][0][and][1][overdue][equals]=false&sort=-dueAt&search=a & b=ü',
  )
})

it('leaves out what was not said, and keeps null and instants', () => {
  const since = new Date('2026-11-27T00:00:00Z')
  const where = { unit: { equals: null }, dueAt: { less_than: since } }
  expect(decodeURIComponent(listQuery({ search: '', sort: undefined, where }))).toBe(
    'where[unit][equals]=null&where[dueAt][less_than]=2026-11-27T00:00:00.000Z',
  )
})
