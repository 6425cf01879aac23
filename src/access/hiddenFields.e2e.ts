import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '#testing/rest.ts'
import { buildWorld, type World } from '#testing/world.ts'

let world: World
beforeAll(async () => void (world = await buildWorld()))
afterAll(() => world.server.remove())

/** Filtering and sorting by what is not shown would tell it letter by letter. */
const HIDDEN = [
  ['requests', 'heldName'],
  ['requests', 'submittedBy'],
  ['requests', 'enteredBy.email'],
  ['requests', 'provisioning.leaseUntil'],
  ['requests', 'provisioning.fence'],
  ['requests', 'provisioning.writeBegun'],
  ['requests', 'assignee.hash'],
  ['requests', 'assignee.resetPasswordToken'],
  ['documents', 'verdict.by'],
  ['subdomains', 'request.heldName'],
  ['handovers', 'sealedLogin'],
  ['users', 'hash'],
  ['users', 'salt'],
  ['users', 'resetPasswordToken'],
  ['users', 'sessions.id'],
  ['users', 'loginAttempts'],
  ['users', 'password'],
] as const
test.each(HIDDEN)('nobody filters %s by %s, staff no more than a unit', async (collection, path) => {
  for (const person of ['dinkes', 'officer', 'admin'] as const) {
    const answer = await world.as[person].get(
      `/api/${collection}?${query({ where: { [path]: { exists: true } } })}`,
    )
    expect([person, answer.status, answer.code]).toEqual([person, 400, 'request-invalid'])
  }
})
test.each(HIDDEN.filter(([, path]) => !path.includes('.') && path !== 'password'))(
  'nobody sorts %s by %s',
  async (collection, path) => {
    expect((await world.as.officer.get(`/api/${collection}?sort=${path}`)).status).toBe(400)
  },
)
