import { createLocalReq, logoutOperation } from 'payload'
import { describe, expect, it } from 'vitest'
import { inLine } from '#testing/inLine.ts'
import { useOffice } from '#testing/office.ts'
import { aUser, PASSWORD, type Person } from '#testing/people.ts'

const product = useOffice()

const accountLock = (id: string) => ({
  sql: 'SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE',
  values: [id],
})

async function signIn({ email }: Person): Promise<string> {
  const { token } = await product.payload.login({ collection: 'users', data: { email, password: PASSWORD } })
  return token ?? ''
}

const userOf = async (token: string) =>
  (await product.payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })).user

/** As `POST /api/users/logout` does it for whoever comes with this token; no answer is of use to anybody. */
async function signOut(token: string): Promise<string> {
  const user = await userOf(token)
  const req = await createLocalReq(user ? { user } : {}, product.payload)
  await logoutOperation({ allSessions: false, collection: product.payload.collections.users, req })
  return token
}

const open = async (tokens: string[]) => (await Promise.all(tokens.map(userOf))).map(Boolean)

describe('sessions of one account', () => {
  it('two sign-ins at the same moment are both let in', async () => {
    const officer = await aUser(product.payload, 'officer')
    const both = () => signIn(officer)
    const tokens = await inLine(product.pool, accountLock(officer.id), [both, both])
    expect(await open(tokens)).toEqual([true, true])
  })
  it('one that ended while somebody signed in stays ended', async () => {
    const officer = await aUser(product.payload, 'officer')
    const former = await signIn(officer)
    const [, next] = await inLine(product.pool, accountLock(officer.id), [
      () => signOut(former),
      () => signIn(officer),
    ])
    expect(await open([former, next ?? ''])).toEqual([false, true])
  })
  it('one that began while somebody signed out stays open', async () => {
    const officer = await aUser(product.payload, 'officer')
    const former = await signIn(officer)
    const [next] = await inLine(product.pool, accountLock(officer.id), [
      () => signIn(officer),
      () => signOut(former),
    ])
    expect(await open([former, next ?? ''])).toEqual([false, true])
  })
  it('those that have run out are cleared away by the next sign-in', async () => {
    const officer = await aUser(product.payload, 'officer')
    await signIn(officer)
    await product.pool.query(
      `UPDATE users_sessions SET expires_at = now() - interval '1 second' WHERE _parent_id = $1`,
      [officer.id],
    )
    await signIn(officer)
    const { rows } = await product.pool.query('SELECT 1 FROM users_sessions WHERE _parent_id = $1', [
      officer.id,
    ])
    expect(rows).toHaveLength(1)
  })
})
