import { beforeAll, describe, expect, it } from 'vitest'
import { dayInOffice } from '#domain/officeTime.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll, judgeAll, requestIn, TARGET } from '#testing/builders.ts'
import { historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, fresh, type Person } from '#testing/people.ts'

const product = useOffice()

async function aFullDraft(by: Person, wishes: Partial<SubdomainRequest>): Promise<string> {
  const { id } = await aDraft(product.payload, by, wishes)
  await handInAll(product.payload, by, id)
  return id
}
const save = (by: Person, id: string, data: Partial<SubdomainRequest>) =>
  product.payload.update({ collection: 'requests', id, depth: 0, data, ...as(by) })
const stored = (id: string) => product.payload.findByID({ collection: 'requests', id, depth: 0 })

const DAY_MS = 86_400_000
const inDays = (days: number) => dayInOffice(new Date(Date.now() + days * DAY_MS))

describe('a subdomain for an event', () => {
  it.each([
    ['no end', null],
    ['an end today', inDays(0)],
    ['an end that is past', inDays(-30)],
    ['an end in three years', inDays(1100)],
  ])('is not asked for with %s, told beside the field', async (_, expiresOn) => {
    const id = await aFullDraft(product.operator, { category: 'event', expiresOn })
    const outcome = await outcomeOf(act(product.payload, product.operator, id, 'submit'))
    expect(outcome).toMatchObject({ status: 400, paths: ['expiresOn'] })
  })
  it('carries its end into the register', async () => {
    const end = inDays(30)
    const { id } = await product.requestIn('provisioned', { category: 'event', expiresOn: end })
    const { docs } = await product.payload.find({
      collection: 'subdomains',
      where: { request: { equals: id } },
      depth: 0,
    })
    expect(docs.map(({ category, expiresOn }) => [category, expiresOn?.slice(0, 10)])).toEqual([
      ['event', end],
    ])
  })
  it('is not approved once the end has come', async () => {
    const { payload, pool, officer, head } = product
    const { id } = await product.requestIn('in-review', { category: 'event', expiresOn: inDays(3) })
    await judgeAll(payload, officer, id)
    await pool.query(`UPDATE requests SET expires_on = now() - interval '1 day' WHERE id = $1`, [id])
    expect(await outcomeOf(act(payload, head, id, 'approve', { target: TARGET }))).toMatchObject({
      paths: ['expiresOn'],
    })
  })
  it('loses its end when it becomes something that lasts', async () => {
    const { id } = await aDraft(product.payload, product.operator, {
      category: 'event',
      expiresOn: inDays(9),
    })
    expect((await stored(id)).expiresOn).not.toBeNull()
    await save(product.operator, id, { category: 'institution' })
    expect((await stored(id)).expiresOn).toBeNull()
  })
})

describe('a name below another unit’s subdomain', () => {
  let parent: string
  beforeAll(async () => {
    parent = (await product.requestIn('completed')).requestedName ?? ''
  })
  const nested = () => `${fresh('anak')}.${parent}`
  const consent = { parentConsent: { given: true, note: 'Surat persetujuan 12/2026' } }

  it('is refused to the unit, accepted with the office’s consent, which the history keeps', async () => {
    const { payload, stranger, officer } = product
    const id = await aFullDraft(stranger, { requestedName: nested() })
    expect(await outcomeOf(act(payload, stranger, id, 'submit'))).toMatchObject({
      code: 'name-taken',
      paths: ['requestedName'],
    })
    await save(officer, id, consent)
    expect((await stored(id)).parentConsent).toMatchObject({ given: true, parent })
    expect(await outcomeOf(act(payload, stranger, id, 'submit'))).toMatchObject({ code: 'accepted' })
    expect(await historyOf(payload, id)).toContain('parentConsent')
  })
  it('is consented to for a renaming too', async () => {
    const { payload, office, operator, officer } = product
    const { requestedName: foreign } = await requestIn('completed', {
      payload,
      office: { ...office, operator: office.stranger },
    })
    const { subdomain } = await product.requestIn('completed')
    const newName = `${fresh('anak')}.${foreign ?? ''}`
    const { id } = await aDraft(payload, operator, {
      type: 'change',
      subdomain,
      reason: 'Bergabung.',
      newName,
    })
    await handInAll(payload, operator, id, 'change')
    expect(await outcomeOf(act(payload, operator, id, 'submit'))).toMatchObject({ paths: ['newName'] })
    await save(officer, id, consent)
    expect((await stored(id)).parentConsent).toMatchObject({ given: true, parent: foreign })
    expect(await outcomeOf(act(payload, operator, id, 'submit'))).toMatchObject({ code: 'accepted' })
  })
  it('needs a ground', async () => {
    const id = await aFullDraft(product.stranger, { requestedName: nested() })
    const attempt = save(product.officer, id, { parentConsent: { given: true, note: ' ' } })
    expect(await outcomeOf(attempt)).toMatchObject({ status: 400, paths: ['parentConsent.note'] })
  })
  it.each(['stranger', 'admin'] as const)('is not consented to by %s', async (who) => {
    const id = await aFullDraft(product.stranger, { requestedName: nested() })
    await save(product[who], id, consent).catch(() => null)
    expect((await stored(id)).parentConsent?.given).toBeFalsy()
  })
  it('needs a new consent under a new parent', async () => {
    const { payload, stranger, officer } = product
    const other = (await product.requestIn('completed')).requestedName ?? ''
    const id = await aFullDraft(stranger, { requestedName: nested() })
    await save(officer, id, consent)
    await save(stranger, id, { requestedName: `lain.${other}` })
    expect(await outcomeOf(act(payload, stranger, id, 'submit'))).toMatchObject({ code: 'name-taken' })
    expect(await historyOf(payload, id)).toContain('parentConsentEnded')
  })
  it('may come on paper with the consent', async () => {
    const { payload, officer, stranger } = product
    const id = await aFullDraft(officer, { requestedName: nested(), unit: stranger.unit, ...consent })
    expect(await outcomeOf(act(payload, officer, id, 'submit'))).toMatchObject({ code: 'accepted' })
  })
  it.each(['suspended', 'deleted'])('is not approved when the parent is %s meanwhile', async (status) => {
    const { payload, pool, officer, head, operator } = product
    const { requestedName: own } = await product.requestIn('completed')
    const { id } = await product.requestIn('in-review', {
      requestedName: `${fresh('anak')}.${own}`,
      unit: operator.unit,
    })
    await judgeAll(payload, officer, id)
    await pool.query('UPDATE subdomains SET status = $1 WHERE name = $2', [status, own])
    expect(await outcomeOf(act(payload, head, id, 'approve', { target: TARGET }))).toMatchObject({
      code: 'name-taken',
      paths: ['requestedName'],
    })
  })
})

describe('one name asked for twice at once', () => {
  it('is held by exactly one request, however it is spelled, in every round', async () => {
    const { payload, operator, stranger } = product
    for (let round = 0; round < 12; round += 1) {
      const name = fresh('rebutan')
      const [one, other] = await Promise.all([
        aFullDraft(operator, { requestedName: name }),
        aFullDraft(stranger, { requestedName: ` ${name.toUpperCase()}.tapinkab.go.id. ` }),
      ])
      const outcomes = await Promise.all([
        outcomeOf(act(payload, operator, one, 'submit')),
        outcomeOf(act(payload, stranger, other, 'submit')),
      ])
      expect(outcomes.map(({ code }) => code).sort()).toEqual(['accepted', 'name-taken'])
      const { rows } = await product.pool.query('SELECT id FROM requests WHERE held_name = $1', [name])
      expect(rows).toHaveLength(1)
    }
  })
  it('is kept single by the database itself, while it is asked for and in the register', async () => {
    const { pool } = product
    const [one, other] = [await product.requestIn('submitted'), await product.requestIn('submitted')]
    const steal = pool.query('UPDATE requests SET held_name = $1 WHERE id = $2', [
      one.requestedName,
      other.id,
    ])
    await expect(steal).rejects.toMatchObject({ code: '23505' })
    const { requestedName } = await product.requestIn('completed')
    const copy = pool.query(
      'INSERT INTO subdomains (fqdn, name, unit_id, status) SELECT fqdn, name, unit_id, status FROM subdomains WHERE name = $1',
      [requestedName],
    )
    await expect(copy).rejects.toMatchObject({ code: '23505' })
  })
})
