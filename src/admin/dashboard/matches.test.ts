import { describe, expect, it } from 'vitest'
import type { Where } from 'payload'
import { fieldsIn, matches } from './matches.ts'

const ROW = {
  status: 'in-review',
  assignee: 'officer',
  verifiedAt: null,
  dueAt: '2026-11-27T02:00:00.000Z',
  provisioning: { state: 'waiting' },
}

describe('a row that was read meets a condition as the database would find', () => {
  it.each<[Where, boolean]>([
    [{ status: { equals: 'in-review' } }, true],
    [{ status: { not_equals: 'in-review' } }, false],
    [{ assignee: { not_equals: 'head' } }, true],
    [{ status: { in: ['submitted', 'in-review'] } }, true],
    [{ status: { not_in: ['submitted', 'in-review'] } }, false],
    [{ verifiedAt: { exists: false } }, true],
    [{ verifiedAt: { exists: true } }, false],
    [{ expiresOn: { exists: false } }, true],
    [{ 'provisioning.state': { in: ['waiting'] } }, true],
    [{ 'provisioning.state.deeper': { exists: true } }, false],
    [{ dueAt: { less_than: '2026-11-27T10:00:00.000+08:00' } }, false],
    [{ dueAt: { less_than_equal: '2026-11-27T10:00:00.000+08:00' } }, true],
    [{ dueAt: { greater_than: '2026-11-27T01:59:59.999Z' } }, true],
    [{ dueAt: { greater_than_equal: '2026-11-27T02:00:00.001Z' } }, false],
    [{ verifiedAt: { less_than: '2026-11-27T02:00:00.000Z' } }, false],
    [{ and: [{ status: { equals: 'in-review' } }, { assignee: { equals: 'head' } }] }, false],
    [{ or: [{ status: { equals: 'approved' } }, { assignee: { equals: 'officer' } }] }, true],
    [{ status: { equals: 'in-review' }, assignee: { equals: 'head' } }, false],
  ])('%j: %s', (where, answer) => {
    expect(matches(ROW, where)).toBe(answer)
  })

  it('a condition that it does not know is an error, not an answer', () => {
    expect(() => matches(ROW, { status: { like: 'in' } })).toThrow('like')
  })
})

it('the fields of a condition are all that has to be read', () => {
  const where: Where = {
    and: [{ status: { equals: 'approved' } }, { or: [{ 'provisioning.state': { exists: true } }] }],
  }
  expect(fieldsIn(where)).toEqual(['status', 'provisioning.state'])
})
