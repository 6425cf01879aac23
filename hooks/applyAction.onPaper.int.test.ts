import { describe, expect, it } from 'vitest'
import { availableActions } from '#endpoints/availableActions.ts'
import type { RequestStatus } from '#domain/request/status.ts'
import { act, aDocument, aDraft, handInAll, judgeAll, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, faceOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, type Person } from '#testing/people.ts'

const product = useOffice()
const BECAUSE = { reasonCode: 'incomplete', note: 'Nomor telepon belum dicantumkan.' } as const
const corrections = [
  { path: 'contactPhone', note: 'Belum diisi.' },
  { path: 'documents.R12', note: 'Kurang satu lembar.' },
]

type Reached = Extract<RequestStatus, 'draft' | 'submitted' | 'in-review' | 'revision'>
const REACHED: Reached[] = ['draft', 'submitted', 'in-review', 'revision']

/** A letter of the operator's unit that the officer has entered. */
async function onPaper(status: Reached): Promise<string> {
  const { payload, officer, operator } = product
  const { id } = await aDraft(payload, officer, { unit: operator.unit })
  await handInAll(payload, officer, id)
  const steps = REACHED.slice(1, REACHED.indexOf(status) + 1)
  for (const step of steps) {
    if (step === 'submitted') await act(payload, officer, id, 'submit')
    if (step === 'in-review') await act(payload, officer, id, 'startReview')
    if (step === 'revision') await act(payload, officer, id, 'requestRevision', { ...BECAUSE, corrections })
  }
  return id
}

const stored = (id: string, who: Person) =>
  product.payload.findByID({ collection: 'requests', id, depth: 0, ...as(who) })
const edit = (who: Person, id: string, data: object) =>
  product.payload.update({ collection: 'requests', id, data, ...as(who) })

async function offeredTo(by: Person, id: string): Promise<string[]> {
  const { body } = await callEndpoint(product.payload, availableActions, { by, params: { id } })
  return (body as { actions: { action: string }[] }).actions.map(({ action }) => action)
}

describe.each(REACHED)('what staff entered for a unit, while %s', (status) => {
  it('is seen by the unit, not edited or submitted by it; another unit knows nothing of it', async () => {
    const { operator, stranger, payload } = product
    const id = await onPaper(status)
    const before = await stored(id, operator)
    await edit(operator, id, {
      contactPhone: '0000',
      purpose: 'Lain.',
      target: { type: 'A', value: '8.8.8.8' },
    })
    expect(await stored(id, operator)).toMatchObject({
      contactPhone: before.contactPhone,
      purpose: before.purpose,
      target: before.target,
    })
    const submission = await outcomeOf(act(payload, operator, id, 'submit'))
    expect(submission).toMatchObject(
      status === 'draft' || status === 'revision'
        ? { code: 'entered-by-office', status: 403 }
        : { code: 'wrong-state', status: 409 },
    )
    const unknown = crypto.randomUUID()
    expect(await faceOf(act(payload, stranger, id, 'submit'))).toEqual(
      await faceOf(act(payload, stranger, unknown, 'submit')),
    )
  })
  it('is withdrawn by the unit knowingly, and not while staff are still entering it', async () => {
    const { operator, payload } = product
    const id = await onPaper(status)
    const silent = await outcomeOf(act(payload, operator, id, 'withdraw'))
    const told = await outcomeOf(act(payload, operator, id, 'withdraw', { note: 'Suratnya kami cabut.' }))
    expect([silent.code, told.code]).toEqual(
      status === 'draft' ? ['entered-by-office', 'entered-by-office'] : ['note-required', 'accepted'],
    )
  })
})

describe('a letter that came back for correction', () => {
  it('is corrected and submitted by staff, in the returned parts only', async () => {
    const { payload, officer, head } = product
    const id = await onPaper('revision')
    await edit(officer, id, { contactPhone: '0517-999', purpose: 'Lain.' })
    const { purpose } = await stored(id, officer)
    expect(await stored(id, officer)).toMatchObject({ contactPhone: '0517-999' })
    expect(purpose).not.toBe('Lain.')
    await act(payload, officer, id, 'submit')
    await act(payload, officer, id, 'startReview')
    await judgeAll(payload, officer, id)
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('accepted')
  })
  it('takes returned documents from the unit as well', async () => {
    const { payload, operator } = product
    const id = await onPaper('revision')
    expect(await codeOf(aDocument(payload, operator, { request: id, code: 'R12' }))).toBe('accepted')
    expect(await codeOf(aDocument(payload, operator, { request: id, code: 'R01' }))).toBe('not-returned')
  })
  it('offers the unit nothing but its withdrawal', async () => {
    const { operator, officer } = product
    const id = await onPaper('revision')
    expect(await offeredTo(operator, id)).toEqual(['withdraw'])
    expect(await offeredTo(officer, id)).toEqual(['submit', 'addNote', 'withdraw'])
    expect(await offeredTo(operator, await onPaper('draft'))).toEqual([])
  })
})

it('who entered it is told to staff, and to nobody else', async () => {
  const { payload, operator, officer, head } = product
  const id = await onPaper('submitted')
  expect(await stored(id, head)).toMatchObject({ enteredBy: officer.id })
  expect(await stored(id, operator)).not.toHaveProperty('enteredBy')
  const where = { enteredBy: { equals: officer.id } }
  expect(await codeOf(payload.find({ collection: 'requests', where, ...as(operator) }))).not.toBe('accepted')
})
