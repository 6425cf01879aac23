import { describe, expect, it } from 'vitest'
import type { User } from '#payload-types.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUser, fresh, PASSWORD, type Person } from '#testing/people.ts'

const product = useOffice()
const NEW = 'gerobak ungu di bukit'

interface Wish {
  password: string
  currentPassword?: unknown
}
const set = (by: Person, id: string, data: Wish) =>
  product.payload.update({ collection: 'users', id, data, ...as(by) })
const signIn = ({ email }: Pick<User, 'email'>, password: string) =>
  product.payload.login({ collection: 'users', data: { email, password } })
const stored = (id: string) => product.payload.findByID({ collection: 'users', id, depth: 0 })

/** Whether a token still opens a session. */
async function lives(token: string | undefined): Promise<boolean> {
  const headers = new Headers({ Authorization: `JWT ${token ?? ''}` })
  return (await product.payload.auth({ headers })).user !== null
}

async function linkFor({ email }: Pick<User, 'email'>): Promise<string> {
  return product.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
}

describe('one rule wherever a password is set', () => {
  const WAYS: [string, (password: string) => Promise<unknown>][] = [
    [
      'an account is made',
      (password) => {
        const data = {
          name: 'Baru',
          email: `${fresh('baru')}@contoh.go.id`,
          role: 'auditor',
          password,
        } as const
        return product.payload.create({ collection: 'users', data, ...as(product.admin) })
      },
    ],
    ['an administrator sets it', (password) => set(product.admin, product.officer.id, { password })],
    [
      'the person changes it',
      async (password) => {
        const person = await aUser(product.payload, 'officer')
        return set(person, person.id, { password, currentPassword: PASSWORD })
      },
    ],
    [
      'a link is used',
      async (password) => {
        const token = await linkFor(await aUser(product.payload, 'officer'))
        return product.payload.resetPassword({
          collection: 'users',
          data: { token, password },
          overrideAccess: true,
        })
      },
    ],
  ]
  it.each(WAYS)('when %s', async (_when, attempt) => {
    for (const password of ['pendek', 'Password123!', 'x'.repeat(200)])
      expect(await outcomeOf(attempt(password))).toMatchObject({ code: 'field-invalid', paths: ['password'] })
    expect(await codeOf(attempt(NEW))).toBe('accepted')
  })
  it('does not judge what the operator of the server gave', async () => {
    const data = {
      name: 'A',
      email: `${fresh('a')}@contoh.go.id`,
      role: 'admin',
      password: 'administrator',
    } as const
    const context = { actor: { kind: 'system' } }
    expect(await codeOf(product.payload.create({ collection: 'users', data, context }))).toBe('accepted')
  })
})

describe('changing one’s own password', () => {
  it.each([
    ['the present one is missing', {}],
    ['the present one is wrong', { currentPassword: 'salah salah salah' }],
    ['the present one is no text', { currentPassword: { like: '%' } }],
  ])('is refused when %s', async (_why, given) => {
    const person = await aUser(product.payload, 'officer')
    const outcome = await outcomeOf(set(person, person.id, { password: NEW, ...given }))
    expect(outcome).toMatchObject({ code: 'field-invalid', paths: ['currentPassword'] })
    expect(await codeOf(signIn(person, PASSWORD))).toBe('accepted')
  })
  it('is refused when nothing would change', async () => {
    const person = await aUser(product.payload, 'officer')
    const outcome = await outcomeOf(set(person, person.id, { password: PASSWORD, currentPassword: PASSWORD }))
    expect(outcome.paths).toEqual(['password'])
  })
  it('is closed after five wrong ones, like the sign-in', async () => {
    const person = await aUser(product.payload, 'officer')
    const attempt = (currentPassword: string) => set(person, person.id, { password: NEW, currentPassword })
    for (let guess = 0; guess < 5; guess += 1) await outcomeOf(attempt(`salah salah ${guess}`))
    expect((await outcomeOf(attempt(PASSWORD))).paths).toEqual(['currentPassword'])
    expect(await codeOf(signIn(person, PASSWORD))).not.toBe('accepted')
  })
  it('ends the other sessions and keeps its own', async () => {
    const { payload } = product
    const person = await aUser(payload, 'officer')
    const [own, other] = [await signIn(person, PASSWORD), await signIn(person, PASSWORD)]
    const { user } = await payload.auth({ headers: new Headers({ Authorization: `JWT ${own.token ?? ''}` }) })
    await set(user as Person, person.id, { password: NEW, currentPassword: PASSWORD })
    expect([await lives(own.token), await lives(other.token)]).toEqual([true, false])
    expect(await codeOf(signIn(person, PASSWORD))).not.toBe('accepted')
    expect(await codeOf(signIn(person, NEW))).toBe('accepted')
  })
  it('ends a link that is out', async () => {
    const person = await aUser(product.payload, 'officer')
    const token = await linkFor(person)
    await set(person, person.id, { password: NEW, currentPassword: PASSWORD })
    const data = { token, password: 'pasar terapung pagi hari' }
    expect(
      await codeOf(product.payload.resetPassword({ collection: 'users', data, overrideAccess: true })),
    ).toBe('link-not-valid')
  })
})

describe('a password of somebody else’s making', () => {
  it('is to be changed, until the person has changed it', async () => {
    const person = await aUser(product.payload, 'officer')
    const { token } = await signIn(person, PASSWORD)
    await set(product.admin, person.id, { password: NEW })
    expect((await stored(person.id)).mustChangePassword).toBe(true)
    expect(await lives(token)).toBe(false)
    await set(person, person.id, { password: 'pasar terapung pagi hari', currentPassword: NEW })
    expect((await stored(person.id)).mustChangePassword).toBe(false)
  })
  it('is not forced on an account that is made with it', async () => {
    const data = { name: 'B', email: `${fresh('b')}@contoh.go.id`, role: 'auditor', password: NEW } as const
    const made = await product.payload.create({ collection: 'users', data, ...as(product.admin) })
    expect(made.mustChangePassword).toBe(false)
  })
  it('leaves a line in the history and a word to the person, never the password', async () => {
    const person = await aUser(product.payload, 'officer')
    await set(product.admin, person.id, { password: NEW })
    const about = { subject: { equals: `users:${person.id}` }, action: { equals: 'passwordChanged' } }
    const events = await product.payload.find({ collection: 'events', where: about, depth: 0 })
    expect(events.docs).toMatchObject([{ actor: product.admin.id, visibleToUnit: false }])
    const to = { recipient: { equals: person.id } }
    const notices = await product.payload.find({ collection: 'notifications', where: to, depth: 0 })
    expect(notices.docs).toMatchObject([{ kind: 'password-changed' }])
    expect(JSON.stringify([events, notices])).not.toContain(NEW)
  })
})
