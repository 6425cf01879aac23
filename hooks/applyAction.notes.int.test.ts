import { expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

const NOTE = { note: 'Sudah ditelepon: surat asli menyusul hari Senin.' }

it('a note among colleagues changes nothing but the history, in which the unit does not find it', async () => {
  const { payload, officer, operator } = product
  const before = await product.requestIn('in-review')
  const after = await act(payload, officer, before.id, 'addNote', NOTE)
  expect(after).toMatchObject({
    status: 'in-review',
    dueAt: before.dueAt,
    assignee: before.assignee,
    decision: before.decision,
  })
  const where = { request: { equals: before.id }, action: { equals: 'addNote' } }
  const seen = await payload.find({ collection: 'events', where, depth: 0, ...as(officer) })
  expect(seen.docs).toMatchObject([{ ...NOTE, actor: officer.id, visibleToUnit: false }])
  expect(await payload.find({ collection: 'events', where, ...as(operator) })).toMatchObject({ totalDocs: 0 })
})

it('nobody is told of it', async () => {
  const { payload, officer } = product
  const { id } = await product.requestIn('in-review')
  const told = () => payload.count({ collection: 'notifications', where: { request: { equals: id } } })
  const before = await told()
  await act(payload, officer, id, 'addNote', NOTE)
  expect(await told()).toEqual(before)
})

it('an empty one is refused, and so is one of the unit', async () => {
  const { payload, officer, operator } = product
  const { id } = await product.requestIn('in-review')
  expect(await codeOf(act(payload, officer, id, 'addNote', { note: ' ' }))).toBe('note-required')
  expect(await codeOf(act(payload, operator, id, 'addNote', NOTE))).toBe('not-allowed')
})
