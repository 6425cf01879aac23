import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '#testing/rest.ts'
import { buildWorld, must, type World } from '#testing/world.ts'

let world: World
beforeAll(async () => void (world = await buildWorld()))
afterAll(() => world.server.remove())

/** Filtering and sorting by what is not shown would tell it letter by letter. */
const HIDDEN = [
  ['requests', 'heldName'],
  ['requests', 'submittedBy'],
  ['requests', 'provisioning.leaseUntil'],
  ['requests', 'provisioning.fence'],
  ['requests', 'provisioning.writeBegun'],
  ['requests', 'assignee.hash'],
  ['requests', 'assignee.resetPasswordToken'],
  ['documents', 'verdict.by'],
  ['subdomains', 'request.heldName'],
  ['handovers', 'sealedLogin'],
  ['notifications', 'leaseUntil'],
  ['notifications', 'fence'],
  ['notifications', 'sendBegun'],
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

/** A join asks the rows that belong to a row, with conditions of its own. */
const HIDDEN_IN_JOINS = [
  ['documents', 'verdict.by', []],
  ['handovers', 'sealedLogin', []],
  ['events', 'actor.hash', []],
  ['events', 'actor.email', ['officer', 'admin']],
] as const
test.each(HIDDEN_IN_JOINS)('joined %s by %s: filtered by %s only', async (join, path, may) => {
  const allowed: readonly string[] = may
  for (const person of ['dinkes', 'officer', 'admin'] as const) {
    const filter = query({ joins: { [join]: { where: { [path]: { exists: true } } } } })
    const { status } = await world.as[person].get(`/api/requests?${filter}`)
    expect([person, status]).toEqual([person, allowed.includes(person) ? 200 : 400])
  }
})

/** An order tells as much as a filter: through a relation nothing is put in order, hidden or not. */
const ORDERS = [
  'requests?sort=heldName',
  'requests?sort=-submittedBy',
  'requests?sort=assignee.hash',
  'requests?sort=assignee__hash',
  'requests?sort=-assignee.email',
  'requests?sort=createdAt,decision.by.resetPasswordToken',
  'requests?sort[0]=createdAt&sort[1]=assignee.salt',
  'requests?sort=unit.contactPhone',
  'requests?sort=events.actor.hash',
  'requests?sort=provisioning.fence',
  'requests?sort=nope',
  'requests?joins[events][sort]=actor.hash',
  'requests?joins[documents][sort]=-verdict.by.email',
  'requests?joins[handovers][sort]=sealedLogin',
  'documents?sort=duplicateOf.unit.name',
  'documents?sort=request.heldName',
  'documents?sort=supersedes.sha256',
  'handovers?sort=sealedLogin',
  'events?sort=actor.hash',
  'notifications?sort=recipient.resetPasswordToken',
  'users?sort=hash',
  'users?sort=salt',
  'users?sort=resetPasswordToken',
  'users?sort=sessions.id',
  'users?sort=loginAttempts',
  'users?sort=unit.name',
] as const
test.each(ORDERS)('nobody puts rows in order by what is hidden or elsewhere: %s', async (path) => {
  for (const person of ['dinkes', 'officer', 'admin'] as const) {
    const answer = await world.as[person].get(`/api/${path}`)
    expect([person, answer.status, answer.code]).toEqual([person, 400, 'request-invalid'])
  }
})
test('rows are put in order by their own fields, also in joins and changes', async () => {
  for (const path of [
    'requests?sort=-createdAt,number&joins[events][sort]=-at',
    'requests?sort=decision.code',
    'users?sort=name',
    'documents?sort=originalName&joins=false',
  ])
    expect([path, (await world.as.officer.get(`/api/${path}`)).status]).toEqual([path, 200])
  const change = (path: string) => world.as.admin.patch(`/api/${path}`, {})
  expect((await change('requirements?where[active][equals]=false&sort=order')).status).toBe(200)
  expect((await change('users?where[disabled][equals]=true&sort=unit.name')).status).toBe(400)
})

/** Accounts of staff, and what goes wrong at the provider, are for those who work with them. */
const FOR_STAFF = [
  ['requests', 'assignee'],
  ['requests', 'assignee.email'],
  ['requests', 'decision.by'],
  ['requests', 'enteredBy'],
  ['requests', 'enteredBy.email'],
  ['requests', 'decision.by.name'],
  ['requests', 'provisioning.errorCode'],
  ['requests', 'provisioning.traceId'],
  ['requests', 'provisioning.attempts'],
  ['requests', 'provisioning.nextAttemptAt'],
  ['notifications', 'errorCode'],
  ['notifications', 'answer'],
  ['notifications', 'possibleDuplicates'],
  ['events', 'actor'],
  ['events', 'actor.email'],
] as const
test.each(FOR_STAFF)('%s: %s is there for staff only', async (collection, path) => {
  const address = `/api/${collection}?${query({ where: { [path]: { exists: true } } })}`
  expect((await world.as.officer.get(address)).status).toBe(200)
  expect((await world.as.dinkes.get(address)).status).toBe(400)
})
test('the office’s own servers are listed for staff only', async () => {
  const server = { label: 'Server web', type: 'A', value: '103.10.20.30', proxied: false }
  expect((await world.as.admin.post('/api/globals/service', { servers: [server] })).status).toBe(200)
  expect((await world.as.officer.get('/api/globals/service')).body['servers']).toMatchObject([server])
  expect((await world.as.dinkes.get('/api/globals/service')).body['servers'] ?? []).toEqual([])
})
test('how the office works inside is read by its staff, what a unit must know by everybody', async () => {
  const servers = [{ label: 'Peladen utama', type: 'A', value: '103.10.20.99' }]
  const settings = { fourEyes: true, reservedNames: ['www', 'rahasia-dapur'], servers }
  await must(world.as.admin.post('/api/globals/service', settings))
  const INSIDE = /"fourEyes":true|rahasia-dapur|103\.10\.20\.99/g
  for (const [person, seen] of [
    ['dinkes', 0],
    ['supervisor', 0],
    ['officer', 3],
    ['auditor', 3],
    ['admin', 3],
  ] as const) {
    const { text, body } = await world.as[person].get('/api/globals/service')
    expect([person, text.match(INSIDE)?.length ?? 0]).toEqual([person, seen])
    expect([body['quarantineDays'], typeof body['guideCreation']]).toEqual([expect.any(Number), 'object'])
  }
})
