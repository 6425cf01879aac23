import { describe, expect, it } from 'vitest'
import { listLink } from './listLink.ts'

const queryOf = (link: string) => [...new URL(link, 'http://localhost').searchParams]

describe('a link to a filtered list', () => {
  it('names a single condition as the first of an alternative', () => {
    expect(queryOf(listLink({ status: { in: ['submitted', 'revision'] } }))).toEqual([
      ['where[or][0][and][0][status][in][0]', 'submitted'],
      ['where[or][0][and][0][status][in][1]', 'revision'],
    ])
  })

  it('keeps alternatives as they are', () => {
    const link = listLink({
      or: [{ and: [{ status: { equals: 'approved' } }] }, { and: [{ number: { exists: true } }] }],
    })
    expect(queryOf(link)).toEqual([
      ['where[or][0][and][0][status][equals]', 'approved'],
      ['where[or][1][and][0][number][exists]', 'true'],
    ])
  })

  it('keeps several conditions together', () => {
    const link = listLink({
      and: [{ status: { equals: 'approved' } }, { 'provisioning.state': { equals: 'conflict' } }],
    })
    expect(queryOf(link)).toEqual([
      ['where[or][0][and][0][status][equals]', 'approved'],
      ['where[or][0][and][1][provisioning.state][equals]', 'conflict'],
    ])
  })
})
