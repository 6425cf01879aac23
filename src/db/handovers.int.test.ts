import { beforeEach, describe, expect, it } from 'vitest'
import { unseal } from '#secrets/seal.ts'
import { aHandover, LOGIN } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'
import { claimReveal, reissue, revealState } from './handovers.ts'

const product = useOffice()
let request: string
let id: string

beforeEach(async () => {
  request = (await product.requestIn('completed')).id
  const { docs } = await product.payload.find({
    collection: 'handovers',
    where: { request: { equals: request } },
    depth: 0,
  })
  id = docs[0]?.id ?? ''
})

const reader = () => ({ id, unit: product.operator.unit, user: product.operator.id })
const expire = () =>
  product.pool.query(`UPDATE handovers SET expires_at = now() - interval '1 second' WHERE id = $1`, [id])

describe('the reveal', () => {
  it('gives the unit what was sealed for its request', async () => {
    const claimed = await claimReveal(product.db, reader())
    expect(claimed?.request).toBe(request)
    const opened: unknown = JSON.parse(
      unseal(claimed?.sealedLogin ?? '', { key: product.runtime.credentialsKey, context: request }),
    )
    expect(opened).toEqual(LOGIN)
  })
  it('happens once, even when ten ask at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => claimReveal(product.db, reader())))
    expect(all.filter((claimed) => claimed !== null)).toHaveLength(1)
    const stored = await product.payload.findByID({ collection: 'handovers', id, depth: 0 })
    expect(stored.revealedBy).toBe(product.operator.id)
    expect(stored.revealedAt).toBeTruthy()
  })
  it('is over after its time', async () => {
    await expire()
    expect(await claimReveal(product.db, reader())).toBeNull()
    expect(await revealState(product.db, reader())).toEqual({
      status: 'completed',
      hasLogin: true,
      revealed: false,
      lapsed: false,
    })
  })
  it('is over once the subdomain is deleted, and is not opened again', async () => {
    await product.pool.query(
      `UPDATE subdomains SET status = 'deleted' WHERE id = (SELECT subdomain_id FROM requests WHERE id = $1)`,
      [request],
    )
    expect(await claimReveal(product.db, reader())).toBeNull()
    expect(await reissue(product.db, id)).toBeNull()
  })
  it('is nothing for another unit, not even the news that it exists', async () => {
    const other = { ...reader(), unit: product.stranger.unit }
    expect(await claimReveal(product.db, other)).toBeNull()
    expect(await revealState(product.db, other)).toBeNull()
    expect(await claimReveal(product.db, reader())).not.toBeNull()
  })
  it('waits for the hand-over itself', async () => {
    const { payload, officer, operator, db } = product
    const prepared = await aHandover(payload, officer, (await product.requestIn('provisioned')).id)
    expect(await claimReveal(db, { id: prepared.id, unit: operator.unit, user: operator.id })).toBeNull()
  })
})

describe('a reissue', () => {
  it('opens what was seen or is over once more, for the period of the settings', async () => {
    await claimReveal(product.db, reader())
    await expire()
    const renewed = await reissue(product.db, id)
    const days = (new Date(renewed?.expiresAt ?? 0).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(7.1)
    expect(await claimReveal(product.db, reader())).not.toBeNull()
    expect(await claimReveal(product.db, reader())).toBeNull()
  })
  it('has nothing to open where none was needed', async () => {
    const { payload, officer, db } = product
    const wishes = { noneNeeded: true, reason: 'Server sendiri.' }
    const none = await aHandover(payload, officer, (await product.requestIn('provisioned')).id, wishes)
    expect(await reissue(db, none.id)).toBeNull()
    expect(await reissue(db, crypto.randomUUID())).toBeNull()
  })
})

describe('at rest', () => {
  it('no column of the whole database shows any part of the login information', async () => {
    await claimReveal(product.db, reader())
    await reissue(product.db, id)
    const { rows } = await product.pool.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const { table_name } of rows) {
      const dump = JSON.stringify((await product.pool.query(`SELECT * FROM "${table_name}"`)).rows)
      expect(dump.includes(LOGIN.password) || dump.includes(LOGIN.url), table_name).toBe(false)
    }
  })
  it('no answer to anybody carries it, sealed or open', async () => {
    const { payload, admin, officer, head, operator } = product
    const fresh = await aHandover(payload, officer, (await product.requestIn('provisioned')).id)
    const answers: unknown[] = [fresh]
    for (const who of [admin, officer, head, operator]) {
      answers.push(await payload.findByID({ collection: 'handovers', id, depth: 2, ...as(who) }))
      answers.push(await payload.findByID({ collection: 'requests', id: request, depth: 2, ...as(who) }))
    }
    const said = JSON.stringify(answers)
    expect(said).not.toContain(LOGIN.password)
    expect(said).not.toContain('sealedLogin')
    expect(said).not.toContain('v1.')
  })
})

describe('preparing a hand-over', () => {
  it.each([
    ['approved', 'officer', 'wrong-state'],
    ['completed', 'officer', 'wrong-state'],
    ['provisioned', 'operator', 'Forbidden'],
    ['provisioned', 'admin', 'Forbidden'],
    ['provisioned', 'head', 'accepted'],
  ] as const)('while %s by %s: %s', async (status, who, code) => {
    const fresh = await product.requestIn(status)
    expect(await codeOf(aHandover(product.payload, product[who], fresh.id))).toBe(code)
  })
  it('says everything that is missing, and keeps the guide as it is today', async () => {
    const { payload, officer } = product
    const fresh = (await product.requestIn('provisioned')).id
    const attempt = payload.create({
      collection: 'handovers',
      data: { request: fresh, login: { username: 'x' } },
      ...as(officer),
    })
    expect(await outcomeOf(attempt)).toMatchObject({
      code: 'field-invalid',
      paths: ['login.url', 'login.password'],
    })
    const { guideCreation } = await payload.findGlobal({ slug: 'service', depth: 0 })
    expect((await aHandover(payload, officer, fresh)).guide).toEqual(guideCreation)
  })
  it('drops what only the product writes, and is never changed afterwards', async () => {
    const { payload, officer, operator, stranger, head } = product
    const fresh = (await product.requestIn('provisioned')).id
    const sent = {
      expiresAt: '2099-01-01T00:00:00.000Z',
      revealedAt: '2020-01-01T00:00:00.000Z',
      revealedBy: head.id,
      unit: stranger.unit,
      sealedLogin: 'x',
    }
    const made = await aHandover(payload, officer, fresh, sent)
    const stored = await payload.findByID({
      collection: 'handovers',
      id: made.id,
      depth: 0,
      showHiddenFields: true,
    })
    expect([stored.unit, stored.revealedAt ?? null, stored.revealedBy ?? null]).toEqual([
      operator.unit,
      null,
      null,
    ])
    expect(stored.sealedLogin).toMatch(/^v1\./)
    expect(stored.expiresAt?.startsWith('2099')).toBe(false)
    const change = payload.update({
      collection: 'handovers',
      id: made.id,
      data: { noneNeeded: true },
      ...as(head),
    })
    expect(await codeOf(change)).toBe('Forbidden')
  })
  it('is done once, even by two at once', async () => {
    const { payload, officer } = product
    const fresh = (await product.requestIn('provisioned')).id
    const both = await Promise.all([1, 2].map(() => codeOf(aHandover(payload, officer, fresh))))
    expect(both.filter((code) => code === 'accepted')).toHaveLength(1)
  })
})
