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
