import { expect, it } from 'vitest'
import { holderOf } from './holder.ts'

const assignee = 'noor'
const verifiedAt = '2026-11-26T02:00:00.000Z'

it.each([
  [{ status: 'draft' }, 'unit'],
  [{ status: 'draft', channel: 'letter' }, 'office'],
  [{ status: 'draft', channel: 'office' }, 'office'],
  [{ status: 'revision', channel: 'letter', assignee }, 'unit'],
  [{ status: 'approved', provisioning: { state: 'waiting' } }, 'system'],
  [{ status: 'approved', provisioning: { state: 'conflict' } }, 'office'],
  [{ status: 'approved', provisioning: { state: 'blocked' } }, 'office'],
  [{ status: 'submitted' }, 'nobody'],
  [{ status: 'submitted', assignee }, 'assignee'],
  [{ status: 'in-review', assignee, verifiedAt: null }, 'assignee'],
  [{ status: 'in-review', assignee, verifiedAt }, 'head'],
  [{ status: 'revision', assignee }, 'unit'],
  [{ status: 'approved', assignee }, 'system'],
  [{ status: 'provisioned', assignee }, 'office'],
  [{ status: 'completed', assignee }, null],
  [{ status: 'rejected', assignee }, null],
  [{ status: 'withdrawn', assignee }, null],
] as const)('%o is held by: %s', (request, holder) => {
  expect(holderOf({ channel: 'portal', ...request })).toBe(holder)
})
