import { describe, expect, it } from 'vitest'
import { availableActions } from '#endpoints/availableActions.ts'
import { REASON_CODES, type RequestStatus } from '#domain/request/status.ts'
import { textsFor } from '#i18n/label.ts'
import { act, aDocument, aDraft, confirmDns, handInAll, judgeAll, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()
const NOTE = 'Layanan ini telah tersedia pada portal kabupaten.'

const stored = (id: string, who = product.operator) =>
  product.payload.findByID({ collection: 'requests', id, depth: 0, ...as(who) })

describe('a rejection', () => {
  it.each(REASON_CODES)(
    'because of %s is kept with its code and words, for the unit too',
    async (reasonCode) => {
      const { payload, head, operator } = product
      const { id, number } = await product.requestIn('in-review')
      await act(payload, head, id, 'reject', { reasonCode, note: `  ${NOTE} ` })
      expect(await stored(id)).toMatchObject({
        status: 'rejected',
        number,
        decision: { code: reasonCode, note: NOTE, inSteadOf: null },
      })
      const where = { request: { equals: id }, action: { equals: 'reject' } }
      const { docs } = await payload.find({ collection: 'events', where, depth: 0, ...as(operator) })
      expect(docs).toMatchObject([
        { reasonCode, note: NOTE, actorName: head.name, from: 'in-review', to: 'rejected' },
      ])
      for (const language of ['id', 'en'])
        expect(textsFor(language).reasonSentences[reasonCode]).toMatch(/^[A-Z].+\.$/)
    },
  )
  it.each([
    ['without a reason', { note: NOTE }, 'reason-required', 'reasonCode'],
    ['without words', { reasonCode: 'other' }, 'note-required', 'note'],
    ['with blanks for words', { reasonCode: 'other', note: ' \n ' }, 'note-required', 'note'],
  ] as const)('%s is refused beside it', async (_, input, code, path) => {
    const { payload, head } = product
    const { id } = await product.requestIn('in-review')
    expect(await outcomeOf(act(payload, head, id, 'reject', input))).toEqual({
      code,
      status: 400,
      paths: [path],
    })
  })
  it('with a reason that does not exist changes nothing', async () => {
    const { payload, head } = product
    const { id } = await product.requestIn('in-review')
    const data = { action: 'reject', reasonCode: 'tidak-suka' as 'other', note: NOTE }
    expect(await codeOf(payload.update({ collection: 'requests', id, data, ...as(head) }))).toBe(
      'reason-required',
    )
    expect(await stored(id)).toMatchObject({ status: 'in-review' })
  })
  it.each(['draft', 'submitted', 'approved', 'provisioned', 'completed', 'rejected', 'withdrawn'] as const)(
    'is not for what is %s',
    async (status) => {
      const { payload, head } = product
      const { id } = await product.requestIn(status)
      const reject = act(payload, head, id, 'reject', { reasonCode: 'other', note: NOTE })
      expect(await outcomeOf(reject)).toMatchObject({ code: 'wrong-state', status: 409 })
    },
  )
  it('ends everything: no action, no document, no word more, from anybody', async () => {
    const { payload, operator, officer, head } = product
    const { id } = await product.requestIn('rejected')
    for (const by of [operator, officer, head]) {
      const { body } = await callEndpoint(payload, availableActions, { by, params: { id } })
      expect(body).toMatchObject({ status: 'rejected', actions: [] })
      expect(await codeOf(aDocument(payload, by, { request: id, code: 'R11' }))).toBe('request-locked')
      await payload.update({ collection: 'requests', id, data: { purpose: 'Lain.' }, ...as(by) })
    }
    expect((await stored(id)).purpose).not.toBe('Lain.')
  })
  it('is followed by a new request, under a number of its own', async () => {
    const { payload, operator } = product
    const { requestedName, number } = await product.requestIn('rejected')
    const again = await aDraft(payload, operator, { requestedName })
    await handInAll(payload, operator, again.id)
    const next = await act(payload, operator, again.id, 'submit')
    expect(next).toMatchObject({ status: 'submitted', requestedName })
    expect(next.number).not.toBe(number)
  })
})

describe('a decision that is reopened', () => {
  const reopen = (id: string, note: string | null = 'Alamat keliru.') =>
    act(product.payload, product.head, id, 'reopen', { note })

  it('goes back into the review, with its name and its verdicts, and may be taken again', async () => {
    const { payload, head } = product
    const { id, requestedName } = await product.requestIn('approved')
    await reopen(id)
    const reopened = await payload.findByID({ collection: 'requests', id, depth: 0, showHiddenFields: true })
    expect(reopened).toMatchObject({ status: 'in-review', heldName: requestedName, approvedAt: null })
    expect(Object.values(reopened.decision ?? {}).filter(Boolean)).toEqual([])
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('accepted')
    expect((await historyOf(payload, id)).slice(-3)).toEqual([
      'approve in-review→approved',
      'reopen approved→in-review',
      'approve in-review→approved',
    ])
  })
  it('feels what has been found since', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('approved')
    await reopen(id)
    await aDocument(payload, officer, { request: id, code: 'R01' })
    const approve = () => codeOf(act(payload, head, id, 'approve', { target: TARGET }))
    expect(await approve()).toBe('documents-not-verified')
    await judgeAll(payload, officer, id)
    expect(await approve()).toBe('accepted')
  })
  it('says why, and is nobody’s but the head’s', async () => {
    const { payload, operator, officer } = product
    const { id } = await product.requestIn('approved')
    expect(await outcomeOf(reopen(id, null))).toMatchObject({ code: 'note-required', paths: ['note'] })
    for (const by of [operator, officer])
      expect(await codeOf(act(payload, by, id, 'reopen', { note: 'Keliru.' }))).toBe('not-allowed')
  })
  it.each<RequestStatus>(['in-review', 'rejected', 'withdrawn', 'provisioned', 'completed'])(
    'is not one that is %s',
    async (status) => {
      const { id } = await product.requestIn(status)
      expect(await codeOf(reopen(id))).toBe('wrong-state')
    },
  )
  it('is none any more once the record has been confirmed, even by a page that is older', async () => {
    const request = await product.requestIn('approved')
    const [reopened] = await Promise.all([
      codeOf(reopen(request.id)),
      codeOf(confirmDns(product.payload, request)),
    ])
    const { status } = await stored(request.id)
    expect(['accepted in-review', 'wrong-state provisioned']).toContain(`${reopened} ${status}`)
  })
})
