import { describe, expect, it } from 'vitest'
import { act, aDraft } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'
import type { SubdomainRequest } from '#payload-types.ts'

const product = useOffice()

describe('a form that was opened before somebody else saved', () => {
  /** What the panel sends when it saves: the values, and when what it shows was saved. */
  function saveForm(id: string, form: Partial<SubdomainRequest>) {
    const { payload, operator } = product
    return payload.update({ collection: 'requests', id, data: form, req: { data: form }, ...as(operator) })
  }

  it('does not write its old values over theirs', async () => {
    const { payload, operator } = product
    const { id, updatedAt, purpose } = await aDraft(payload, operator)
    await payload.update({ collection: 'requests', id, data: { purpose: 'Lebih baru.' }, ...as(operator) })
    const save = saveForm(id, { updatedAt, purpose, contactPhone: '0812' })
    expect(await outcomeOf(save)).toMatchObject({ code: 'stale-page', status: 409 })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ purpose: 'Lebih baru.' })
  })
  it('saves once it knows what is stored', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const data = { purpose: 'Lebih baru.' }
    const { updatedAt } = await payload.update({ collection: 'requests', id, data, ...as(operator) })
    expect(await codeOf(saveForm(id, { updatedAt, purpose: 'Terbaru.' }))).toBe('accepted')
  })
  it('may say what is stored already, and have an action decided', async () => {
    const { payload, officer } = product
    const { id, updatedAt } = await product.requestIn('submitted')
    await act(payload, officer, id, 'assign', { assignee: officer.id })
    const form = { updatedAt, action: 'startReview' }
    const begin = payload.update({
      collection: 'requests',
      id,
      data: form,
      req: { data: form },
      ...as(officer),
    })
    expect(await codeOf(begin)).toBe('accepted')
  })
})
