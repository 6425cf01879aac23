import { describe, expect, it } from 'vitest'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUser, fresh, PASSWORD, type Person } from '#testing/people.ts'

const product = useOffice()
const NEW = 'gerobak ungu di bukit'
const HOUR_MS = 60 * 60_000

const use = (token: unknown, password = NEW) =>
  product.payload.resetPassword({
    collection: 'users',
    // Whatever a client sends reaches the operation.
    data: { token: token as string, password },
    overrideAccess: true,
  })

async function linkFor({ email }: { email: string }, expiration = HOUR_MS): Promise<string> {
  return product.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration,
  })
}

async function invited(): Promise<Person> {
  const data = { name: 'Diundang', email: `${fresh('undangan')}@contoh.go.id`, role: 'officer' } as const
  const user = await product.payload.create({ collection: 'users', data, depth: 0, ...as(product.admin) })
  return { ...user, collection: 'users' }
}

const signIn = ({ email }: { email: string }, password: string) =>
  product.payload.login({ collection: 'users', data: { email, password } })

describe('an invitation', () => {
  it('is an account that nobody can enter until its person has chosen a password', async () => {
    const person = await invited()
    expect(person.mustChangePassword).toBe(true)
    expect(await codeOf(signIn(person, PASSWORD))).not.toBe('accepted')
    const { user, token } = await use(await linkFor(person))
    expect([user['id'], Boolean(token), user['mustChangePassword']]).toEqual([person.id, true, false])
    expect(await codeOf(signIn(person, NEW))).toBe('accepted')
  })
  it('is a notice to the person that holds no link', async () => {
    const person = await invited()
    const token = await linkFor(person)
    const { docs } = await product.payload.find({
      collection: 'notifications',
      where: { recipient: { equals: person.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ kind: 'account-invited', state: 'not-sent', facts: {} }])
    const { docs: events } = await product.payload.find({ collection: 'events', depth: 0, pagination: false })
    expect(JSON.stringify([docs, events])).not.toContain(token)
  })
})

describe('a link', () => {
  it('works once', async () => {
    const token = await linkFor(await aUser(product.payload, 'officer'))
    await use(token)
    expect(await codeOf(use(token, 'pasar terapung pagi hari'))).toBe('link-not-valid')
  })
  it('works once, also when it is used twice at the same moment', async () => {
    const token = await linkFor(await aUser(product.payload, 'officer'))
    const codes = await Promise.all([codeOf(use(token)), codeOf(use(token, 'pasar terapung pagi hari'))])
    expect(codes.toSorted()).toEqual(['accepted', 'link-not-valid'])
  })
  it('is still there after a password that cannot be used', async () => {
    const token = await linkFor(await aUser(product.payload, 'officer'))
    expect(await outcomeOf(use(token, 'pendek'))).toMatchObject({
      code: 'field-invalid',
      paths: ['password'],
    })
    expect(await codeOf(use(token))).toBe('accepted')
  })
  it('ends when a newer one is made', async () => {
    const person = await aUser(product.payload, 'officer')
    const [older, newer] = [await linkFor(person), await linkFor(person)]
    expect(await codeOf(use(older))).toBe('link-not-valid')
    expect(await codeOf(use(newer))).toBe('accepted')
  })
  it('ends with its time', async () => {
    const person = await aUser(product.payload, 'officer')
    expect(await codeOf(use(await linkFor(person, -1)))).toBe('link-not-valid')
  })
  it('ends when its account is disabled, also for the time after', async () => {
    const { payload, admin } = product
    const person = await aUser(payload, 'officer')
    const token = await linkFor(person)
    for (const disabled of [true, false]) {
      await payload.update({ collection: 'users', id: person.id, data: { disabled }, ...as(admin) })
      expect(await codeOf(use(token))).toBe('link-not-valid')
    }
  })
  it.each([
    ['nothing', ''],
    ['null', null],
    ['a pattern', { like: '%' }],
    ['a list', ['x']],
  ])('is not guessed with %s', async (_what, token) => {
    await linkFor(await aUser(product.payload, 'officer'))
    expect(await codeOf(use(token))).toBe('link-not-valid')
  })
  it('is not kept: its fingerprint, read from the database, opens nothing', async () => {
    const person = await aUser(product.payload, 'officer')
    const token = await linkFor(person)
    const { rows } = await product.pool.query(
      'SELECT reset_password_token AS kept FROM users WHERE id = $1',
      [person.id],
    )
    expect(rows[0].kept).toMatch(/^[0-9a-f]{64}$/)
    expect(await codeOf(use(rows[0].kept))).toBe('link-not-valid')
    expect(await codeOf(use(token))).toBe('accepted')
  })
  it('ends every session that was open', async () => {
    const person = await aUser(product.payload, 'officer')
    const { token } = await signIn(person, PASSWORD)
    await use(await linkFor(person))
    const { user } = await product.payload.auth({
      headers: new Headers({ Authorization: `JWT ${token ?? ''}` }),
    })
    expect(user).toBeNull()
  })
})
