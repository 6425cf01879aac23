import { beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '#domain/relation.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import { act, aHandover, confirmDns, judgeAll, TARGET, type Input } from '#testing/builders.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as, aUser } from '#testing/people.ts'

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
