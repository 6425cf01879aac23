import { describe, expect, it } from 'vitest'
import { idOf } from '#domain/relation.ts'
import { SYSTEM } from '#domain/roles.ts'
import { act, aDraft, aHandover, confirmDns, handInAll, judgeAll, TARGET } from '#testing/builders.ts'
import { codeOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUser } from '#testing/people.ts'

const product = useOffice()

it('a name goes from a draft to the hand-over, and its history tells it', async () => {
  const { payload, operator, officer, head } = product
  const draft = await aDraft(payload, operator)
  expect(draft).toMatchObject({ status: 'draft', channel: 'portal', unit: operator.unit })
  expect(draft.number ?? null).toBeNull()
  await handInAll(payload, operator, draft.id)
  const submitted = await act(payload, operator, draft.id, 'submit')
  expect(submitted.number).toMatch(/^SD-\d{4}-\d{4}$/)
  expect(await act(payload, officer, draft.id, 'startReview')).toMatchObject({ assignee: officer.id })
  const because = { reasonCode: 'not-valid', note: 'Surat belum ditandatangani.' } as const
  await act(payload, officer, draft.id, 'requestRevision', because)
  const again = await act(payload, operator, draft.id, 'submit')
  expect(again.number).toBe(submitted.number)
  await act(payload, head, draft.id, 'startReview')
  await judgeAll(payload, officer, draft.id)
  const approved = await act(payload, head, draft.id, 'approve', { target: TARGET, note: 'Disetujui.' })
  expect(approved).toMatchObject({ status: 'approved', decision: { by: head.id, note: 'Disetujui.' } })
  await confirmDns(payload, approved)
  await aHandover(payload, officer, draft.id)
  const completed = await act(payload, officer, draft.id, 'handOver')
  expect(completed).toMatchObject({ status: 'completed', number: submitted.number })
  expect(await historyOf(payload, draft.id)).toEqual([
    'created',
    ...Array.from({ length: 4 }, () => 'documentAdded'),
    'submit draft→submitted',
    'startReview submitted→in-review',
    'requestRevision in-review→revision',
    'submit revision→submitted',
    'startReview submitted→in-review',
    ...Array.from({ length: 4 }, () => 'verdict'),
    'approve in-review→approved',
    'confirmDns approved→provisioned',
    'handoverPrepared',
    'handOver provisioned→completed',
  ])
})

it('what the system confirmed stands in the register, with owner, record and origin', async () => {
  const { payload, operator } = product
  const request = await product.requestIn('provisioned')
  const subdomain = await payload.findByID({
    collection: 'subdomains',
    id: idOf(request.subdomain) ?? '',
    depth: 0,
  })
  expect(subdomain).toMatchObject({
    name: request.requestedName,
    fqdn: `${request.requestedName ?? ''}.tapinkab.go.id`,
    unit: operator.unit,
    status: 'active',
    request: request.id,
    records: [{ type: 'A', value: '103.130.10.20', proxied: false, ttl: 1, providerId: `rec-${request.id}` }],
  })
})

describe('the status is never written directly', () => {
  it.each(['operator', 'officer', 'head'] as const)('by %s', async (who) => {
    const { payload } = product
    const { id } = await product.requestIn('submitted')
    const attempt = payload.update({
      collection: 'requests',
      id,
      data: { status: 'approved' },
      ...as(product[who]),
    })
    expect(await outcomeOf(attempt)).toMatchObject({ code: 'status-not-writable', status: 400 })
  })
  it('by our own code, with access overridden, as the system, or beside an action', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const data = { status: 'completed' } as const
    expect(await codeOf(payload.update({ collection: 'requests', id, data }))).toBe('status-not-writable')
    expect(
      await codeOf(payload.update({ collection: 'requests', id, data, context: { actor: SYSTEM } })),
    ).toBe('status-not-writable')
    const beside = { action: 'withdraw', ...data } as const
    expect(await codeOf(payload.update({ collection: 'requests', id, data: beside, ...as(operator) }))).toBe(
      'status-not-writable',
    )
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ status: 'draft' })
  })
  it('by a form that was opened before the request moved on, which is told so', async () => {
    const { payload, officer } = product
    const { id, updatedAt } = await product.requestIn('submitted')
    await act(payload, officer, id, 'startReview')
    const form = { status: 'submitted', updatedAt } as const
    const save = payload.update({
      collection: 'requests',
      id,
      data: form,
      req: { data: form },
      ...as(officer),
    })
    expect(await outcomeOf(save)).toMatchObject({ code: 'stale-page', status: 409 })
  })
  it('at creation', async () => {
    const { payload, operator } = product
    expect(await codeOf(aDraft(payload, operator, { status: 'approved' }))).toBe('status-not-writable')
  })
  it('a form that sends along the status it shows is fine', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const data = { status: 'draft', purpose: 'Lain.' } as const
    expect(await codeOf(payload.update({ collection: 'requests', id, data, ...as(operator) }))).toBe(
      'accepted',
    )
  })
})

describe('who asks', () => {
  it('no user is nobody, not the system', async () => {
    const { payload } = product
    const { id } = await product.requestIn('approved')
    expect(await codeOf(payload.update({ collection: 'requests', id, data: { action: 'confirmDns' } }))).toBe(
      'not-allowed',
    )
  })
  it('a person cannot confirm what only the system has seen', async () => {
    const { payload, head } = product
    const { id } = await product.requestIn('approved')
    expect(await codeOf(act(payload, head, id, 'confirmDns'))).toBe('not-allowed')
  })
  it('an acting head decides in the head’s stead, and the history says so', async () => {
    const { payload, admin } = product
    const deputy = await aUser(payload, 'officer')
    const actingHead = { from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z', note: 'Plh.' }
    const request = await product.requestIn('in-review')
    await judgeAll(payload, product.officer, request.id)
    expect(await codeOf(act(payload, deputy, request.id, 'approve', { target: TARGET }))).toBe('not-allowed')
    await payload.update({ collection: 'users', id: deputy.id, data: { actingHead }, ...as(admin) })
    const approved = await act(payload, { ...deputy, actingHead }, request.id, 'approve', { target: TARGET })
    expect(approved.decision).toMatchObject({ by: deputy.id, inSteadOf: 'Kepala Bidang' })
    const { docs } = await payload.find({
      collection: 'events',
      where: { request: { equals: request.id }, action: { equals: 'approve' } },
    })
    expect(docs).toMatchObject([{ inSteadOf: 'Kepala Bidang', actorName: deputy.name }])
  })
  it('a head who entered a paper request does not approve it', async () => {
    const { payload, head, officer, operator } = product
    const { id } = await aDraft(payload, head, { unit: operator.unit })
    await handInAll(payload, head, id)
    await act(payload, head, id, 'submit')
    await act(payload, officer, id, 'startReview')
    await judgeAll(payload, officer, id)
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('own-submission')
  })
  it('four eyes: whoever verified does not approve once the setting is on', async () => {
    const { payload, head } = product
    const { id } = await product.requestIn('in-review')
    await judgeAll(payload, head, id)
    await payload.updateGlobal({ slug: 'service', data: { fourEyes: true } })
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('four-eyes')
    await payload.updateGlobal({ slug: 'service', data: { fourEyes: false } })
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('accepted')
  })
})

describe('a refused action changes nothing', () => {
  it('not even what was sent beside it', async () => {
    const { payload, operator } = product
    const { id, purpose } = await aDraft(payload, operator)
    const data = { action: 'submit', purpose: 'Diubah.' } as const
    const attempt = payload.update({ collection: 'requests', id, data, ...as(operator) })
    expect(await outcomeOf(attempt)).toEqual({
      code: 'incomplete',
      status: 400,
      paths: ['documents.R01', 'documents.R10', 'documents.R12', 'documents.R13'],
    })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ status: 'draft', purpose })
    expect(await historyOf(payload, id)).toEqual(['created'])
  })
})

it('the action itself is never stored', async () => {
  const { payload } = product
  const { id } = await product.requestIn('submitted')
  const stored = await payload.findByID({ collection: 'requests', id, showHiddenFields: true })
  expect([stored.action, stored.note, stored.reasonCode].filter(Boolean)).toEqual([])
})

describe('assigning', () => {
  it('goes to an enabled officer or head', async () => {
    const { payload, officer, head, operator } = product
    const { id } = await product.requestIn('submitted')
    const off = await aUser(payload, 'officer', { disabled: true })
    expect(await codeOf(act(payload, officer, id, 'assign'))).toBe('assignee-required')
    for (const assignee of [operator.id, off.id, crypto.randomUUID(), 'siapa'])
      expect(await codeOf(act(payload, officer, id, 'assign', { assignee }))).toBe('assignee-not-staff')
    const assigned = await act(payload, officer, id, 'assign', { assignee: head.id })
    expect(assigned).toMatchObject({ assignee: head.id, status: 'submitted' })
  })
  it('is not done by editing the field', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('in-review')
    await payload.update({ collection: 'requests', id, data: { assignee: head.id }, ...as(officer) })
    expect(await payload.findByID({ collection: 'requests', id, depth: 0 })).toMatchObject({
      assignee: officer.id,
    })
  })
})
