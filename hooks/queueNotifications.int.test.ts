import { beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '#domain/relation.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import {
  act,
  aDocument,
  aDraft,
  aHandover,
  confirmDns,
  handInAll,
  judgeAll,
  TARGET,
  type Input,
} from '#testing/builders.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as, aUser, type Person } from '#testing/people.ts'

const product = useOffice()
const names = new Map<string, string>()

/** Beside the office: a colleague of the operator, and accounts that must never be told. */
beforeAll(async () => {
  const { payload, operator, stranger, officer, head, admin } = product
  const colleague = await aUser(payload, 'agency', { unit: operator.unit })
  const left = await aUser(payload, 'agency', { unit: operator.unit, disabled: true })
  const retired = await aUser(payload, 'officer', { disabled: true })
  const auditor = await aUser(payload, 'auditor')
  const supervisor = await aUser(payload, 'supervisor')
  const everybody = {
    operator,
    colleague,
    stranger,
    officer,
    head,
    admin,
    left,
    retired,
    auditor,
    supervisor,
  }
  for (const [name, { id }] of Object.entries(everybody)) names.set(id, name)
})

interface Told {
  id: string
  kind: string
  recipient: string
}

async function noticesOf(request: string, before: readonly Told[] = []): Promise<Told[]> {
  const { docs } = await product.payload.find({
    collection: 'notifications',
    where: { request: { equals: request } },
    depth: 0,
    pagination: false,
  })
  const known = new Set(before.map(({ id }) => id))
  return docs
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind, recipient }) => ({
      id,
      kind,
      recipient: names.get(idOf(recipient) ?? '') ?? 'unknown',
    }))
}

const because = { reasonCode: 'other', note: 'Alasannya begini.' } as const
type Who = 'operator' | 'officer' | 'head'
type Case = [
  action: Parameters<typeof act>[3],
  who: Who,
  from: RequestStatus,
  input: Input,
  kind: string | null,
  told: string,
]

// prettier-ignore
const CASES: Case[] = [
  ['submit', 'operator', 'revision', {}, 'request-received', 'colleague head officer operator'],
  ['startReview', 'officer', 'submitted', {}, null, ''],
  ['requestRevision', 'officer', 'in-review', because, 'request-needs-completion', 'colleague operator'],
  ['approve', 'head', 'in-review', { target: TARGET }, 'request-approved', 'colleague officer operator'],
  ['reject', 'head', 'in-review', because, 'request-rejected', 'colleague officer operator'],
  ['reopen', 'head', 'approved', because, 'decision-reopened', 'colleague officer operator'],
  ['withdraw', 'operator', 'submitted', {}, 'request-withdrawn', 'head officer'],
  ['handOver', 'officer', 'provisioned', {}, 'request-handed-over', 'colleague operator'],
]

describe('who is told', () => {
  it.each(CASES)('of %s', async (action, who, from, input, kind, told) => {
    const { payload } = product
    const { id } = await product.requestIn(from)
    if (action === 'approve') await judgeAll(payload, product.officer, id)
    if (action === 'handOver') await aHandover(payload, product.officer, id)
    const before = await noticesOf(id)
    await act(payload, product[who], id, action, input)
    const fresh = await noticesOf(id, before)
    expect(
      fresh
        .map(({ recipient }) => recipient)
        .sort()
        .join(' '),
    ).toBe(told)
    expect([...new Set(fresh.map((notice) => notice.kind))]).toEqual(kind ? [kind] : [])
  })
  it('of the confirmed record: staff, who prepare the hand-over', async () => {
    const { payload } = product
    const request = await product.requestIn('approved')
    const before = await noticesOf(request.id)
    await confirmDns(payload, request)
    const fresh = await noticesOf(request.id, before)
    expect(fresh.map(({ kind, recipient }) => `${kind} ${recipient}`).sort()).toEqual([
      'request-active head',
      'request-active officer',
    ])
  })
})

describe('the work on a request', () => {
  const assign = (by: Person, id: string, assignee: string) =>
    act(product.payload, by, id, 'assign', { assignee })
  const assigned = (recipient: string) => ({ kind: 'request-assigned', recipient })

  it('is made known to whoever is given it, and to whoever is given it next', async () => {
    const { head, officer } = product
    const { id } = await product.requestIn('submitted')
    const before = await noticesOf(id)
    await assign(head, id, officer.id)
    expect(await noticesOf(id, before)).toMatchObject([assigned('officer')])
    const then = await noticesOf(id)
    await assign(officer, id, head.id)
    expect(await noticesOf(id, then)).toMatchObject([assigned('head')])
    const last = await noticesOf(id)
    await assign(head, id, officer.id)
    expect(await noticesOf(id, last)).toMatchObject([assigned('officer')])
  })
  it('is no news to whoever takes it, or has it', async () => {
    const { head, officer } = product
    const { id } = await product.requestIn('submitted')
    const before = await noticesOf(id)
    await assign(officer, id, officer.id)
    await assign(head, id, officer.id)
    await act(product.payload, head, id, 'startReview')
    expect(await noticesOf(id, before)).toEqual([])
  })
  it('stands in the history with the name of that time', async () => {
    const { payload, head, officer, operator } = product
    const { id } = await product.requestIn('submitted')
    await assign(head, id, officer.id)
    const where = { request: { equals: id }, action: { equals: 'assign' } }
    const { docs } = await payload.find({ collection: 'events', where, depth: 0 })
    expect(docs).toMatchObject([{ details: { assignee: { id: officer.id, name: officer.name } } }])
    expect((await payload.find({ collection: 'events', where, ...as(operator) })).totalDocs).toBe(0)
  })
})

describe('a document that a unit hands in', () => {
  async function onPaper(): Promise<string> {
    const { payload, officer, operator } = product
    const { id } = await aDraft(payload, officer, { unit: operator.unit })
    await handInAll(payload, officer, id)
    await act(payload, officer, id, 'submit')
    return id
  }
  const handIn = (by: Person, request: string) => aDocument(product.payload, by, { request, code: 'R11' })
  const returned = async (id: string) => {
    await act(product.payload, product.head, id, 'startReview')
    await act(product.payload, product.head, id, 'requestRevision', because)
  }

  it('for its letter is made known to whoever works on that, once for each return', async () => {
    const { payload, operator, officer } = product
    const id = await onPaper()
    await returned(id)
    const before = await noticesOf(id)
    await handIn(operator, id)
    await handIn(operator, id)
    expect(await noticesOf(id, before)).toMatchObject([{ kind: 'document-handed-in', recipient: 'head' }])
    await act(payload, officer, id, 'submit')
    await returned(id)
    const then = await noticesOf(id)
    await handIn(operator, id)
    expect(await noticesOf(id, then)).toMatchObject([{ kind: 'document-handed-in', recipient: 'head' }])
  })
  it('or that staff must get: a letter that goes back is made known to whoever entered it', async () => {
    const [by, own] = [await onPaper(), await onPaper()]
    const [before, then] = [await noticesOf(by), await noticesOf(own)]
    await returned(by)
    const people = async (id: string, since: Told[]) =>
      (await noticesOf(id, since)).map(({ recipient }) => recipient).sort()
    expect(await people(by, before)).toEqual(['colleague', 'officer', 'operator'])
    await act(product.payload, product.officer, own, 'startReview')
    await act(product.payload, product.officer, own, 'requestRevision', because)
    expect(await people(own, then)).toEqual(['colleague', 'operator'])
  })
  it('for a letter nobody works on yet is made known to whoever entered it', async () => {
    const { payload, officer, operator } = product
    const { id } = await aDraft(payload, officer, { unit: operator.unit })
    await handIn(operator, id)
    expect(await noticesOf(id)).toMatchObject([{ kind: 'document-handed-in', recipient: 'officer' }])
  })
  it('is no news when staff handed it in, or the unit submits the request itself', async () => {
    const { officer, operator } = product
    const [letter, own] = [await onPaper(), await product.requestIn('revision')]
    await returned(letter)
    const [before, then] = [await noticesOf(letter), await noticesOf(own.id)]
    await handIn(officer, letter)
    await handIn(operator, own.id)
    expect([await noticesOf(letter, before), await noticesOf(own.id, then)]).toEqual([[], []])
  })
})

it('nobody is told of what was refused', async () => {
  const { payload, head } = product
  const { id } = await product.requestIn('in-review')
  const before = await noticesOf(id)
  expect(await codeOf(act(payload, head, id, 'approve'))).not.toBe('accepted')
  expect(await noticesOf(id)).toEqual(before)
})

it('a unit’s people read only what was written to them', async () => {
  const { payload, operator, stranger } = product
  await product.requestIn('submitted')
  const { docs } = await payload.find({
    collection: 'notifications',
    depth: 0,
    pagination: false,
    ...as(operator),
  })
  expect(new Set(docs.map(({ recipient }) => recipient))).toEqual(new Set([operator.id]))
  expect((await payload.find({ collection: 'notifications', ...as(stranger) })).totalDocs).toBe(0)
})
