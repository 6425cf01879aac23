import { describe, expect, it } from 'vitest'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll, TARGET } from '#testing/builders.ts'
import { codeOf, faceOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

const PRIVILEGED: [keyof SubdomainRequest, unknown][] = [
  ['number', 'SD-2026-9999'],
  ['submittedAt', '2020-01-01T00:00:00.000Z'],
  ['resubmittedAt', '2020-01-01T00:00:00.000Z'],
  ['returnedAt', '2020-01-01T00:00:00.000Z'],
  ['matrix', [{ code: 'R01' }]],
  ['corrections', [{ path: 'purpose' }]],
  ['reviewedAt', '2020-01-01T00:00:00.000Z'],
  ['verifiedAt', '2020-01-01T00:00:00.000Z'],
  ['approvedAt', '2020-01-01T00:00:00.000Z'],
  ['provisionedAt', '2020-01-01T00:00:00.000Z'],
  ['completedAt', '2020-01-01T00:00:00.000Z'],
  ['dueAt', '2099-01-01T00:00:00.000Z'],
  ['overdue', true],
  ['overdueDays', 7],
  ['heldName', 'rebutan'],
  ['submittedBy', 'someone'],
  ['enteredBy', 'someone'],
  ['assignee', 'someone'],
  ['subdomain', 'someone'],
  ['decision', { by: 'someone', note: 'Disetujui.' }],
  [
    'provisioning',
    { state: 'done', writeBegun: true, attempts: 3, fence: 9, leaseUntil: '2099-01-01T00:00:00.000Z' },
  ],
]

function privileged(someone: string): Partial<SubdomainRequest> {
  return Object.fromEntries(PRIVILEGED.map(([key, value]) => [key, value === 'someone' ? someone : value]))
}

describe('what only the life cycle writes', () => {
  it.each(['operator', 'officer', 'head'] as const)(
    'is dropped when %s sends it with a new request',
    async (who) => {
      const { payload, operator, stranger } = product
      const { id } = await aDraft(payload, product[who], { ...privileged(stranger.id), unit: operator.unit })
      expect(await storedOf(id)).toEqual(untouched({ enteredBy: product[who].id }))
    },
  )
  it.each(['operator', 'officer', 'head'] as const)(
    'is dropped when %s sends it with a change',
    async (who) => {
      const { payload, operator, stranger } = product
      const { id } = await aDraft(payload, operator)
      await payload.update({ collection: 'requests', id, data: privileged(stranger.id), ...as(product[who]) })
      expect(await storedOf(id)).toEqual(untouched({ enteredBy: operator.id }))
      expect(await historyOf(payload, id)).toEqual(['created'])
    },
  )

  async function storedOf(id: string) {
    const found = await product.payload.findByID({
      collection: 'requests',
      id,
      depth: 0,
      showHiddenFields: true,
    })
    const flags = found.provisioning
    return {
      ...Object.fromEntries(PRIVILEGED.map(([key]) => [key, found[key] ?? null])),
      overdue: Boolean(found.overdue),
      decision: found.decision?.by ?? found.decision?.note ?? null,
      provisioning: [
        flags?.state,
        flags?.writeBegun,
        flags?.attempts,
        flags?.fence,
        flags?.leaseUntil,
      ].filter(Boolean),
    }
  }
  function untouched(differing: object) {
    const empty = Object.fromEntries(PRIVILEGED.map(([key]) => [key, null]))
    return { ...empty, overdue: false, provisioning: [], ...differing }
  }
})

describe('a new request', () => {
  it('of an operator is for the own unit and came by the portal, whatever was sent', async () => {
    const { payload, operator, stranger } = product
    const sent = { unit: stranger.unit, channel: 'letter' } as const
    expect(await aDraft(payload, operator, sent)).toMatchObject({ unit: operator.unit, channel: 'portal' })
  })
  it('of staff names the unit, and did not come by the portal', async () => {
    const { payload, officer, operator } = product
    expect(await outcomeOf(aDraft(payload, officer))).toMatchObject({
      code: 'field-invalid',
      paths: ['unit'],
    })
    const wrong = { unit: operator.unit, channel: 'portal' } as const
    expect(await outcomeOf(aDraft(payload, officer, wrong))).toMatchObject({
      code: 'field-invalid',
      paths: ['channel'],
    })
  })
  it.each(['change', 'deletion'] as const)(
    'of type %s is about a subdomain of the register',
    async (type) => {
      const { payload, operator } = product
      expect(await outcomeOf(aDraft(payload, operator, { type }))).toMatchObject({
        code: 'field-invalid',
        paths: ['subdomain'],
      })
    },
  )
  it('is not made by the administrator', async () => {
    const { payload, operator, admin } = product
    expect(await outcomeOf(aDraft(payload, admin, { unit: operator.unit }))).toMatchObject({
      status: 403,
    })
  })
  it('keeps its unit, type and channel for ever', async () => {
    const { payload, operator, stranger } = product
    const { id } = await aDraft(payload, operator)
    const data = { unit: stranger.unit, type: 'deletion', channel: 'email' } as const
    await payload.update({ collection: 'requests', id, data, ...as(operator) })
    const stored = await payload.findByID({ collection: 'requests', id, depth: 0 })
    expect(stored).toMatchObject({ unit: operator.unit, type: 'creation', channel: 'portal' })
  })
  it('has its name and target in their one spelling', async () => {
    const { payload, operator } = product
    const target = { type: 'CNAME', value: 'Server.Contoh.Go.ID.' } as const
    const draft = await aDraft(payload, operator, { requestedName: ' Layanan-Baru.TapinKab.go.id. ', target })
    expect(draft).toMatchObject({ requestedName: 'layanan-baru', target: { value: 'server.contoh.go.id' } })
  })
})

describe('after submission', () => {
  it('the unit’s words stay as they were submitted, for the unit and for staff', async () => {
    const { payload } = product
    const { id, purpose, requestedName } = await product.requestIn('in-review')
    const before = await historyOf(payload, id)
    for (const who of [product.operator, product.officer, product.head]) {
      const data = { purpose: 'Lain sama sekali.', requestedName: 'lain', technicalManager: { name: 'Lain' } }
      await payload.update({ collection: 'requests', id, data, ...as(who) })
    }
    const stored = await payload.findByID({ collection: 'requests', id })
    expect(stored).toMatchObject({ purpose, requestedName, technicalManager: { name: 'Siti Aminah' } })
    expect(await historyOf(payload, id)).toEqual(before)
  })
  it('staff set the target, which the unit then cannot', async () => {
    const { payload, officer, operator } = product
    const { id } = await product.requestIn('in-review')
    const other = { type: 'A', value: '8.8.8.8' } as const
    await payload.update({ collection: 'requests', id, data: { target: TARGET }, ...as(officer) })
    await payload.update({ collection: 'requests', id, data: { target: other }, ...as(operator) })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ target: TARGET })
    expect((await historyOf(payload, id)).filter((line) => line === 'edited')).toHaveLength(1)
  })
  it('once approved not even the head moves the target', async () => {
    const { payload, head } = product
    const { id } = await product.requestIn('approved')
    const other = { type: 'A', value: '8.8.8.8' } as const
    await payload.update({ collection: 'requests', id, data: { target: other }, ...as(head) })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ target: TARGET })
  })
  it('a request sent back is the unit’s to edit again', async () => {
    const { payload, operator } = product
    const { id } = await product.requestIn('revision')
    await payload.update({ collection: 'requests', id, data: { purpose: 'Lebih jelas.' }, ...as(operator) })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ purpose: 'Lebih jelas.' })
  })
})

describe('another unit’s request', () => {
  const NOWHERE = crypto.randomUUID()
  it('answers every question exactly like one that does not exist', async () => {
    const { payload, stranger } = product
    const { id } = await product.requestIn('submitted')
    const questions = (request: string) => [
      payload.findByID({ collection: 'requests', id: request, ...as(stranger) }),
      payload.find({ collection: 'requests', where: { id: { equals: request } }, ...as(stranger) }),
      payload.count({ collection: 'requests', where: { id: { equals: request } }, ...as(stranger) }),
      act(payload, stranger, request, 'withdraw'),
      payload.update({ collection: 'requests', id: request, data: { status: 'approved' }, ...as(stranger) }),
      payload.delete({ collection: 'requests', id: request, ...as(stranger) }),
      payload.find({ collection: 'events', where: { request: { equals: request } }, ...as(stranger) }),
      payload.find({ collection: 'documents', where: { request: { equals: request } }, ...as(stranger) }),
    ]
    const faces = async (request: string) => Promise.all(questions(request).map(faceOf))
    expect(await faces(id)).toEqual(await faces(NOWHERE))
  })
  it('is nobody else’s to submit', async () => {
    const { payload, operator, stranger } = product
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    expect(await codeOf(act(payload, stranger, id, 'submit'))).not.toBe('accepted')
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ status: 'draft' })
  })
})

describe('bulk writes and deletion', () => {
  it('are refused, by Payload to people and by ourselves to our own code', async () => {
    const { payload, head } = product
    const { id } = await product.requestIn('submitted')
    const where = { id: { equals: id } }
    const all = { collection: 'requests', where, data: { action: 'startReview' } } as const
    expect(await outcomeOf(payload.update({ ...all, ...as(head) }))).toMatchObject({ status: 403 })
    expect(await codeOf(payload.update(all))).toBe('bulk-refused')
    expect(await codeOf(payload.delete({ collection: 'requests', where }))).toBe('bulk-refused')
    expect(await codeOf(payload.delete({ collection: 'requests', where, ...as(head) }))).toBe('bulk-refused')
    expect(await codeOf(payload.delete({ collection: 'requests', id, ...as(head) }))).toBe('Forbidden')
  })
})
