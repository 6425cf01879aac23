import { pbkdf2 } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { User } from '#payload-types.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as, aUser, PASSWORD, type Person } from '#testing/people.ts'

const product = useOffice()
const NEW = 'gerobak ungu di bukit'

const change = (id: string, data: Partial<User>) =>
  product.payload.update({ collection: 'users', id, data, depth: 0, ...as(product.admin) })
const signIn = ({ email }: Pick<User, 'email'>, password = PASSWORD) =>
  product.payload.login({ collection: 'users', data: { email, password } })
const stored = (id: string) =>
  product.payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true })

/** Lets something happen between the moment at which a sign-in has read the account and the end of its comparison. */
async function duringComparison(person: Person, happens: () => Promise<unknown>): Promise<string> {
  const { db } = product.payload
  const read = db.findOne.bind(db)
  const spy = vi.spyOn(db, 'findOne').mockImplementationOnce(async (args) => {
    const found = await read(args)
    spy.mockRestore()
    await happens()
    return found
  })
  return codeOf(signIn(person))
}

describe('while a sign-in is under way', () => {
  it.each([
    ['disabled', { disabled: true }, 'account-disabled'],
    ['given another password', { password: NEW }, 'sign-in-failed'],
  ])('an account that is %s is not entered', async (_what, data, code) => {
    const person = await aUser(product.payload, 'officer')
    expect(await duringComparison(person, () => change(person.id, data))).toBe(code)
    const after = await stored(person.id)
    expect(after.disabled ?? false).toBe('disabled' in data)
    expect(after.sessions ?? []).toEqual([])
    if ('password' in data) expect(await codeOf(signIn(person, NEW))).toBe('accepted')
  })
  it('an account that gets another role and name keeps them', async () => {
    const person = await aUser(product.payload, 'officer')
    await duringComparison(person, () => change(person.id, { role: 'auditor', name: 'Nama Baru' }))
    expect(await stored(person.id)).toMatchObject({ role: 'auditor', name: 'Nama Baru' })
  })
})

describe('the time of the last sign-in', () => {
  it('is noted, without a line in the history and without touching the account', async () => {
    const { payload, pool } = product
    const person = await aUser(payload, 'officer')
    await signIn(person)
    const after = await stored(person.id)
    expect(Date.now() - new Date(after.lastSignInAt ?? 0).getTime()).toBeLessThan(10_000)
    expect(after.updatedAt).toBe(person.updatedAt)
    const about = [`users:${person.id}`]
    const { rows } = await pool.query('SELECT action FROM events WHERE subject = $1', about)
    expect(rows).toEqual([{ action: 'accountCreated' }])
  })
  it('is not moved by a wrong password', async () => {
    const person = await aUser(product.payload, 'officer')
    await codeOf(signIn(person, 'salah salah salah'))
    expect((await stored(person.id)).lastSignInAt ?? null).toBeNull()
  })
  it('and whether a password must be changed, are told to the person and the administrator only', async () => {
    const { payload, admin, head, officer } = product
    const seenBy = async (who: Person) =>
      payload.findByID({ collection: 'users', id: officer.id, depth: 0, ...as(who) })
    for (const who of [admin, officer]) expect(await seenBy(who)).toHaveProperty('mustChangePassword')
    for (const key of ['mustChangePassword', 'invitedAt', 'lastSignInAt'])
      expect(await seenBy(head)).not.toHaveProperty(key)
  })
})

it('a sign-in compares as Payload does, so that an unknown address takes as long as a known one', async () => {
  const person = await aUser(product.payload, 'officer')
  const { hash, salt } = await stored(person.id)
  const derived = await new Promise<Buffer>((resolve, reject) =>
    pbkdf2(PASSWORD, salt ?? '', 600_000, 32, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
  expect(hash).toBe(`pbkdf2-sha256-v1:${derived.toString('hex')}`)
})
