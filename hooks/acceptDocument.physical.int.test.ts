import { describe, expect, it } from 'vitest'
import { documentReceipt } from '#endpoints/documentReceipt.ts'
import { aDraft, requirementId } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, type Person } from '#testing/people.ts'

const product = useOffice()
const ARRIVED = { receivedOn: '2026-01-05T02:00:00.000Z', receivedBy: 'Siti, loket' }

async function bring(by: Person, request: string, wish: { code?: string; physical?: object } = {}) {
  const requirement = await requirementId(product.payload, wish.code ?? 'R10')
  const physical = wish.physical ?? { items: '1 keping DVD' }
  const data = { request, requirement, source: 'physical', physical } as const
  return product.payload.create({ collection: 'documents', depth: 0, data, ...as(by) })
}

const take = (by: Person, id: string, data: object = { physical: ARRIVED }) =>
  product.payload.update({ collection: 'documents', id, depth: 0, data, ...as(by) })

async function announced(): Promise<string> {
  const { id } = await product.requestIn('in-review')
  const { payload, operator, officer } = product
  const { docs } = await payload.find({
    collection: 'documents',
    where: { request: { equals: id }, requirement: { equals: await requirementId(payload, 'R10') } },
  })
  // A unit hands nothing in while the file is being looked at: it announced this one before.
  const draft = await aDraft(payload, operator)
  const { id: document } = await bring(operator, draft.id)
  await payload.db.drizzle.execute(
    `UPDATE documents SET request_id = '${id}', supersedes_id = '${docs[0]?.id}' WHERE id = '${document}'`,
  )
  await take(officer, document, {})
  return document
}

describe('a unit', () => {
  it('announces what it will bring, and never that it has arrived', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const claimed = { ...ARRIVED, items: '1 keping DVD', receiptNumber: 'TT-2026-9999' }
    const { physical } = await bring(operator, id, { physical: claimed })
    expect(physical).toEqual({
      receivedOn: null,
      receivedBy: null,
      items: '1 keping DVD',
      receiptNumber: null,
    })
  })
  it('does not bring what must be sent', async () => {
    const { id } = await aDraft(product.payload, product.operator)
    expect(await outcomeOf(bring(product.operator, id, { code: 'R01' }))).toMatchObject({
      code: 'field-invalid',
      paths: ['source'],
    })
  })
  it('cannot record the arrival afterwards', async () => {
    expect(await codeOf(take(product.operator, await announced()))).toBe('Forbidden')
  })
})

describe('staff', () => {
  it('record the arrival once; it has a number and stands in the history', async () => {
    const { payload, officer, head } = product
    const id = await announced()
    const taken = await take(officer, id)
    expect(taken.physical).toMatchObject({ ...ARRIVED, items: '1 keping DVD' })
    expect(taken.physical?.receiptNumber).toMatch(/^TT-\d{4}-\d{4}$/)
    const history = await historyOf(payload, String(taken.request))
    expect(history.filter((line) => line === 'documentReceived')).toHaveLength(1)
    // The panel saves its whole form: the same again changes nothing.
    expect(await codeOf(take(head, id, { physical: taken.physical }))).toBe('accepted')
    const other = { ...taken.physical, receivedBy: 'Orang lain' }
    expect(await codeOf(take(head, id, { physical: other }))).toBe('document-immutable')
  })
  it('say on which day it arrived, and not a day to come', async () => {
    const id = await announced()
    expect((await outcomeOf(take(product.officer, id, { physical: { receivedBy: 'Siti' } }))).paths).toEqual([
      'physical.receivedOn',
    ])
    const tomorrow = { ...ARRIVED, receivedOn: '2099-01-01T00:00:00.000Z' }
    expect((await outcomeOf(take(product.officer, id, { physical: tomorrow }))).paths).toEqual([
      'physical.receivedOn',
    ])
  })
  it('judge nothing that has not arrived', async () => {
    const id = await announced()
    const verdict = { complete: true, valid: true }
    expect(await outcomeOf(take(product.officer, id, { verdict }))).toMatchObject({
      code: 'field-invalid',
      paths: ['physical.receivedOn'],
    })
    await take(product.officer, id)
    expect(await codeOf(take(product.officer, id, { verdict }))).toBe('accepted')
  })
  it('enter what came together with a letter as received', async () => {
    const { id } = await aDraft(product.payload, product.officer, { unit: product.operator.unit })
    expect((await outcomeOf(bring(product.officer, id, { code: 'R01' }))).paths).toEqual([
      'physical.receivedOn',
      'physical.receivedBy',
    ])
    const received = await bring(product.officer, id, { code: 'R01', physical: ARRIVED })
    expect(received.physical?.receiptNumber).toMatch(/^TT-/)
  })
})

describe('the receipt', () => {
  it('is a PDF for the unit and staff once it arrived, and unknown to anybody else', async () => {
    const { payload, operator, stranger, officer } = product
    const id = await announced()
    const ask = (by: Person | null) => receiptFor(by, id)
    expect((await ask(operator)).status).toBe(404)
    await take(officer, id)
    for (const by of [operator, officer]) {
      const { status, text, name } = await ask(by)
      expect([status, text.slice(0, 5)]).toEqual([200, '%PDF-'])
      expect(name).toMatch(/inline; filename="TT-\d{4}-\d{4}.pdf"/)
    }
    const unknown = await callEndpoint(payload, documentReceipt, {
      by: stranger,
      params: { id: crypto.randomUUID() },
    })
    for (const by of [stranger, null]) expect((await ask(by)).text).toBe(JSON.stringify(unknown.body))
  })
})

async function receiptFor(by: Person | null, id: string) {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user: by ?? undefined }, product.payload)
  Object.assign(req, { routeParams: { id }, headers: new Headers() })
  req.i18n = { ...req.i18n, language: 'id' }
  const answer = await documentReceipt.handler(req)
  const name = answer.headers.get('Content-Disposition') ?? ''
  return { status: answer.status, text: await answer.text(), name }
}
