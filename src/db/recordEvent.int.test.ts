import { describe, expect, it } from 'vitest'
import { SYSTEM } from '#domain/roles.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import { act, aDraft, confirmDns, TARGET } from '#testing/builders.ts'
import { codeOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

describe('the history only grows', () => {
  it.each([
    `UPDATE events SET note = 'diubah'`,
    `UPDATE events SET actor_id = NULL`,
    `DELETE FROM events`,
    `TRUNCATE events`,
    `TRUNCATE events CASCADE`,
    `TRUNCATE requests CASCADE`,
  ])('against %s', async (statement) => {
    const { payload, pool, operator } = product
    const { id } = await aDraft(payload, operator)
    await expect(pool.query(statement)).rejects.toThrow('the history is append-only')
    expect(await historyOf(payload, id)).toEqual(['created'])
  })

  it('against the Local API, with and without access, as anybody', async () => {
    const { payload, admin, operator } = product
    const { id: request } = await aDraft(payload, operator)
    const { docs } = await payload.find({ collection: 'events', where: { request: { equals: request } } })
    const id = docs[0]?.id ?? ''
    const data = { note: 'diubah' }
    for (const access of [{}, as(admin), as(operator), { context: { actor: SYSTEM } }]) {
      expect(await codeOf(payload.update({ collection: 'events', id, data, ...access }))).not.toBe('accepted')
      expect(await codeOf(payload.delete({ collection: 'events', id, ...access }))).not.toBe('accepted')
    }
    const invented = { at: new Date().toISOString(), action: 'approve', request }
    expect(
      await outcomeOf(payload.create({ collection: 'events', data: invented, ...as(admin) })),
    ).toMatchObject({ status: 403 })
    expect(await historyOf(payload, request)).toEqual(['created'])
  })

  it('a person or a request that the history knows cannot be taken out from under it', async () => {
    const { payload, pool, operator } = product
    await aDraft(payload, operator)
    await expect(pool.query('DELETE FROM users WHERE id = $1', [operator.id])).rejects.toThrow()
    await expect(pool.query('DELETE FROM requests')).rejects.toThrow()
  })
})

describe('every transition is one line', () => {
  const note = 'Alasannya begini.'
  const because = { reasonCode: 'other', note } as const
  type Attempt = (id: string) => Promise<unknown>
  const does =
    (
      who: 'operator' | 'officer' | 'head',
      ...rest: [Parameters<typeof act>[3], Parameters<typeof act>[4]?]
    ): Attempt =>
    (id) =>
      act(product.payload, product[who], id, ...rest)

  it.each<[string, RequestStatus, Attempt, object]>([
    ['submit', 'revision', does('operator', 'submit'), { to: 'submitted', visibleToUnit: true }],
    ['startReview', 'submitted', does('officer', 'startReview'), { to: 'in-review', visibleToUnit: true }],
    [
      'assign',
      'submitted',
      (id) => act(product.payload, product.officer, id, 'assign', { assignee: product.head.id }),
      { to: 'submitted', visibleToUnit: false },
    ],
    [
      'requestRevision',
      'in-review',
      does('officer', 'requestRevision', because),
      { to: 'revision', note, reasonCode: 'other', visibleToUnit: true },
    ],
    [
      'reject',
      'in-review',
      does('head', 'reject', because),
      { to: 'rejected', note, reasonCode: 'other', visibleToUnit: true },
    ],
    ['reopen', 'approved', does('head', 'reopen', { note }), { to: 'in-review', note, visibleToUnit: true }],
    ['withdraw', 'in-review', does('operator', 'withdraw'), { to: 'withdrawn', visibleToUnit: true }],
    [
      'confirmDns',
      'approved',
      async (id) =>
        confirmDns(product.payload, await product.payload.findByID({ collection: 'requests', id })),
      { to: 'provisioned', actor: null, actorName: null, visibleToUnit: true },
    ],
  ])('%s', async (action, from, attempt, expected) => {
    const { id } = await product.requestIn(from)
    const before = (await historyOf(product.payload, id)).length
    await attempt(id)
    const { docs } = await product.payload.find({
      collection: 'events',
      where: { request: { equals: id } },
      sort: 'at',
      depth: 0,
      pagination: false,
    })
    expect(docs.slice(before)).toMatchObject([{ action, from, ...expected }])
  })

  it('names the person as they were called then', async () => {
    const { payload, operator, admin } = product
    const { id } = await aDraft(payload, operator)
    await payload.update({ collection: 'users', id: operator.id, data: { name: 'Nama Baru' }, ...as(admin) })
    const { docs } = await payload.find({
      collection: 'events',
      where: { request: { equals: id } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ actor: operator.id, actorName: operator.name }])
  })
  it('a refused attempt leaves none', async () => {
    const { payload, head } = product
    const { id } = await product.requestIn('in-review')
    const before = await historyOf(payload, id)
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('documents-not-verified')
    expect(await historyOf(payload, id)).toEqual(before)
  })
})

describe('what the unit reads', () => {
  it('is its own history without the office’s internal lines', async () => {
    const { payload, operator, officer, head } = product
    const { id } = await product.requestIn('submitted')
    await act(payload, officer, id, 'assign', { assignee: head.id })
    const where = { request: { equals: id } }
    const seen = async (who: typeof officer) =>
      (await payload.find({ collection: 'events', where, ...as(who) })).docs.map(({ action }) => action)
    expect(await seen(officer)).toContain('assign')
    expect(await seen(operator)).not.toContain('assign')
    expect(await seen(operator)).toContain('submit')
    const joined = await payload.findByID({ collection: 'requests', id, ...as(operator) })
    expect(JSON.stringify(joined)).not.toContain('"assign"')
  })
})
