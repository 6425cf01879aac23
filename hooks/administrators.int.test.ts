import { describe, expect, it } from 'vitest'
import type { User } from '#payload-types.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUser, fresh, PASSWORD, type Person } from '#testing/people.ts'

const product = useOffice()

const change = (by: Person, id: string, data: Partial<User>) =>
  product.payload.update({ collection: 'users', id, data, depth: 0, ...as(by) })

/** Leaves `product.admin` as the only administrator. */
async function alone(): Promise<Person> {
  const { payload, admin } = product
  const where = {
    role: { equals: 'admin' },
    id: { not_equals: admin.id },
    disabled: { not_equals: true },
  } as const
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, pagination: false })
  for (const { id } of docs) await change(admin, id, { disabled: true })
  return admin
}

describe('the last administrator', () => {
  const WAYS: [string, Partial<User>][] = [
    ['disabled', { disabled: true }],
    ['made an officer', { role: 'officer' }],
    ['made a head', { role: 'head' }],
  ]
  it.each(WAYS)('cannot be %s', async (_what, data) => {
    const last = await alone()
    expect(await outcomeOf(change(last, last.id, data))).toMatchObject({
      code: 'last-administrator',
      status: 409,
    })
    expect(await codeOf(change(last, last.id, { phone: '0811' }))).toBe('accepted')
  })
  it('does not count whoever was invited and never came', async () => {
    const last = await alone()
    const data = { name: 'Baru', email: `${fresh('baru')}@contoh.go.id`, role: 'admin' } as const
    await product.payload.create({ collection: 'users', data, ...as(last) })
    expect(await codeOf(change(last, last.id, { disabled: true }))).toBe('last-administrator')
  })
  it('is one of two who disable each other at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const one = await alone()
      const other = await aUser(product.payload, 'admin')
      const codes = await Promise.all([
        codeOf(change(one, other.id, { disabled: true })),
        codeOf(change(other, one.id, { disabled: true })),
      ])
      expect(codes.toSorted()).toEqual(['accepted', 'last-administrator'])
      if (codes[1] === 'accepted') await change(other, one.id, { disabled: false })
    }
  })
  it('is one of two who step down at the same moment', async () => {
    const one = await alone()
    const other = await aUser(product.payload, 'admin')
    const codes = await Promise.all(
      [one, other].map((who) => codeOf(change(who, who.id, { role: 'officer' }))),
    )
    expect(codes.toSorted()).toEqual(['accepted', 'last-administrator'])
    if (codes[0] === 'accepted') await change(other, one.id, { role: 'admin' })
  })
})

describe('the head is told', () => {
  const toldOf = async (account: string) => {
    const where = { kind: { equals: 'role-changed' }, recipient: { equals: product.head.id } } as const
    const { docs } = await product.payload.find({
      collection: 'notifications',
      where,
      depth: 0,
      pagination: false,
    })
    return docs.map(({ facts }) => facts).filter((facts) => JSON.stringify(facts).includes(account))
  }
  it('when an administrator gives himself another role', async () => {
    const someone = await aUser(product.payload, 'admin')
    await change(someone, someone.id, { role: 'head' })
    expect(await toldOf(someone.id)).toMatchObject([{ from: 'admin', to: 'head', by: someone.id }])
    const about = { subject: { equals: `users:${someone.id}` }, action: { equals: 'accountChanged' } }
    const { docs } = await product.payload.find({ collection: 'events', where: about, depth: 0 })
    expect(docs).toMatchObject([{ from: 'admin', to: 'head', note: 'role', actor: someone.id }])
  })
  it.each([
    ['admin', true],
    ['head', true],
    ['officer', false],
    ['auditor', false],
  ] as const)('of a new %s: %s', async (role, told) => {
    const data = { name: 'Baru', email: `${fresh('baru')}@contoh.go.id`, password: PASSWORD, role }
    const made = await product.payload.create({ collection: 'users', data, ...as(product.admin) })
    expect((await toldOf(made.id)).length).toBe(told ? 1 : 0)
  })
  const PERIOD = { from: '2026-01-01T00:00:00.000Z', until: '2098-01-01T00:00:00.000Z', note: 'SPT 800/1' }
  it('of an officer who is made as acting head, for which time and by whom', async () => {
    const account = { name: 'Baru', email: `${fresh('baru')}@contoh.go.id`, password: PASSWORD }
    const data = { ...account, role: 'officer' as const, actingHead: PERIOD }
    const made = await product.payload.create({ collection: 'users', data, ...as(product.admin) })
    const by = product.admin.id
    expect(await toldOf(made.id)).toMatchObject([{ from: null, to: 'officer', by, actingHead: PERIOD }])
  })
  it.each([
    ['begun', { from: null, until: null, note: null }, PERIOD],
    ['prolonged', PERIOD, { ...PERIOD, until: '2099-01-01T00:00:00.000Z' }],
    ['ended', PERIOD, { from: null, until: null, note: null }],
  ])('of an appointment that is %s', async (_what, actingHead, then) => {
    const officer = await aUser(product.payload, 'officer', { actingHead })
    await change(product.admin, officer.id, { actingHead: then })
    expect(await toldOf(officer.id)).toMatchObject([{ from: 'officer', to: 'officer', actingHead: then }])
    await change(product.admin, officer.id, { actingHead: then, phone: '0811' })
    expect(await toldOf(officer.id)).toHaveLength(1)
  })
  it('when an administrator becomes acting head himself, once for one save', async () => {
    const someone = await aUser(product.payload, 'admin')
    await change(someone, someone.id, { role: 'officer', actingHead: PERIOD })
    const facts = { from: 'admin', to: 'officer', by: someone.id, actingHead: PERIOD }
    expect(await toldOf(someone.id)).toMatchObject([facts])
  })
  it.each([
    ['head', 1],
    ['officer', 0],
  ] as const)('of a disabled %s who is let in again: %s', async (role, times) => {
    const someone = await aUser(product.payload, role)
    await change(product.admin, someone.id, { disabled: true })
    expect(await toldOf(someone.id)).toEqual([])
    await change(product.admin, someone.id, { disabled: false })
    expect(await toldOf(someone.id)).toHaveLength(times)
  })
  it('not when a telephone number changes', async () => {
    const someone = await aUser(product.payload, 'officer')
    await change(product.admin, someone.id, { phone: '0811' })
    expect(await toldOf(someone.id)).toEqual([])
  })
})
