import { describe, expect, it } from 'vitest'
import { idOf } from '#domain/relation.ts'
import type { User } from '#payload-types.ts'
import { aDraft } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { anOperator, as, aUser, fresh, PASSWORD, type Person } from '#testing/people.ts'

const product = useOffice()

async function signIn({ email }: Pick<User, 'email'>, password = PASSWORD): Promise<string> {
  const { token } = await product.payload.login({ collection: 'users', data: { email, password } })
  return token ?? ''
}

async function whoIs(token: string): Promise<string | null> {
  const { user } = await product.payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })
  return user?.id ?? null
}

const change = (by: Person, id: string, data: Partial<User>) =>
  product.payload.update({ collection: 'users', id, depth: 1, data, ...as(by) })

async function lastLineAbout(id: string) {
  const where = { subject: { equals: `users:${id}` } }
  const { docs } = await product.payload.find({
    collection: 'events',
    where,
    sort: '-at',
    limit: 1,
    depth: 0,
  })
  return docs[0]
}

describe('a disabled account', () => {
  it('loses its sessions at once and cannot sign in again', async () => {
    const { payload, admin } = product
    const officer = await aUser(payload, 'officer')
    const tokens = [await signIn(officer), await signIn(officer)]
    expect(await Promise.all(tokens.map(whoIs))).toEqual([officer.id, officer.id])
    await change(admin, officer.id, { disabled: true })
    expect(await Promise.all(tokens.map(whoIs))).toEqual([null, null])
    expect(await outcomeOf(signIn(officer))).toMatchObject({ code: 'account-disabled', status: 403 })
    await change(admin, officer.id, { disabled: false })
    expect(await Promise.all(tokens.map(whoIs))).toEqual([null, null])
    expect(await whoIs(await signIn(officer))).toBe(officer.id)
  })
  it('tells a stranger with a wrong password nothing', async () => {
    const off = await aUser(product.payload, 'officer', { disabled: true })
    const wrong = await outcomeOf(signIn(off, 'kata-sandi-yang-salah'))
    const unknown = await outcomeOf(signIn({ email: 'tiada@contoh.go.id' }))
    expect(wrong).toEqual(unknown)
  })
  it('is nobody, even while an old session lingers in somebody’s hands', async () => {
    const { payload } = product
    const operator = await anOperator(payload)
    const off = { ...operator, disabled: true }
    expect(await codeOf(aDraft(payload, off))).toBe('Forbidden')
    expect(await codeOf(payload.find({ collection: 'requests', ...as(off) }))).toBe('Forbidden')
  })
})

describe('unit and role', () => {
  it('an operator belongs to a unit', async () => {
    const { payload, admin } = product
    expect(await outcomeOf(aUser(payload, 'agency'))).toMatchObject({
      code: 'field-invalid',
      paths: ['unit'],
    })
    const officer = await aUser(payload, 'officer')
    expect(await outcomeOf(change(admin, officer.id, { role: 'agency' }))).toMatchObject({ paths: ['unit'] })
  })
  it('staff belong to none', async () => {
    const { payload, admin, operator } = product
    const officer = await aUser(payload, 'officer', { unit: operator.unit })
    expect(officer.unit ?? null).toBeNull()
    const former = await anOperator(payload)
    expect((await change(admin, former.id, { role: 'auditor' })).unit ?? null).toBeNull()
  })
  it.each(['operator', 'officer', 'head'] as const)('%s cannot give themselves more', async (who) => {
    const { payload, stranger } = product
    const me = product[who]
    const period = { from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' }
    await change(me, me.id, { role: 'admin', unit: stranger.unit, actingHead: period, phone: '0811' })
    const stored = await payload.findByID({ collection: 'users', id: me.id, depth: 0 })
    expect(stored).toMatchObject({ role: me.role, phone: '0811' })
    expect(stored.unit ?? null).toBe(me.unit ?? null)
    expect(stored.actingHead?.from ?? null).toBeNull()
  })
  it('nobody but the administrator makes accounts or changes others', async () => {
    const { payload, operator, officer, head } = product
    for (const who of [operator, officer, head]) {
      const data = {
        name: 'Baru',
        email: `${fresh('baru')}@contoh.go.id`,
        password: PASSWORD,
        role: 'admin',
      } as const
      expect(await codeOf(payload.create({ collection: 'users', data, ...as(who) }))).toBe('Forbidden')
      expect(await codeOf(change(who, product.admin.id, { name: 'Lain' }))).not.toBe('accepted')
    }
  })
})

describe('the history of accounts', () => {
  it('knows who was made by whom', async () => {
    const { payload, admin } = product
    const data = {
      name: 'Baru',
      email: `${fresh('baru')}@contoh.go.id`,
      password: PASSWORD,
      role: 'officer',
    } as const
    const made = await payload.create({ collection: 'users', data, ...as(admin) })
    expect(await lastLineAbout(made.id)).toMatchObject({
      action: 'accountCreated',
      actor: admin.id,
      to: 'officer',
      visibleToUnit: false,
    })
  })
  it('knows a new role, a new unit, a disabling and a deputyship', async () => {
    const { payload, admin, stranger } = product
    const operator = await anOperator(payload)
    await change(admin, operator.id, { unit: stranger.unit })
    expect(await lastLineAbout(operator.id)).toMatchObject({ action: 'accountChanged', note: 'unit' })
    await change(admin, operator.id, { role: 'officer' })
    expect(await lastLineAbout(operator.id)).toMatchObject({ from: 'agency', to: 'officer' })
    const actingHead = {
      from: '2096-07-20T00:00:00.000Z',
      until: '2096-07-24T00:00:00.000Z',
      note: 'Surat Perintah 800/1',
    }
    await change(admin, operator.id, { actingHead })
    const appointed = await lastLineAbout(operator.id)
    expect(appointed?.note).toContain('actingHead.from')
    expect(appointed?.details).toEqual({ actingHead })
    await change(admin, operator.id, { disabled: true })
    expect((await lastLineAbout(operator.id))?.note).toBe('disabled')
  })
  it('is silent about signing in, and about everything that is no one’s business', async () => {
    const { payload, admin } = product
    const operator = await anOperator(payload)
    const before = await lastLineAbout(operator.id)
    await signIn(operator)
    await change(admin, operator.id, { phone: '0811', language: 'en' })
    await change(operator, operator.id, { unit: idOf(operator.unit) ?? '' })
    expect(await lastLineAbout(operator.id)).toEqual(before)
  })
})
