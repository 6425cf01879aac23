import { describe, expect, it } from 'vitest'
import { documentsOf } from '#testing/documentsOf.ts'
import { codeOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

describe('a verdict', () => {
  it.each([
    ['submitted', 'officer', 'request-locked'],
    ['in-review', 'officer', 'accepted'],
    ['in-review', 'head', 'accepted'],
    ['in-review', 'operator', 'Forbidden'],
    ['in-review', 'admin', 'Forbidden'],
    ['revision', 'officer', 'request-locked'],
    ['approved', 'head', 'request-locked'],
  ] as const)('while %s by %s: %s', async (status, who, code) => {
    const { id } = await product.requestIn(status)
    const [letter] = await documentsOf(product.payload, id, 'R01')
    // The opposite of what may have been found before: saying the same again is no verdict.
    const verdict = { complete: !letter?.verdict?.complete, valid: false, note: 'Cap tidak terbaca.' }
    const attempt = product.payload.update({
      collection: 'documents',
      id: letter?.id ?? '',
      data: { verdict },
      ...as(product[who]),
    })
    expect(await codeOf(attempt)).toBe(code)
  })
  it('names who gave it, whatever was sent', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('in-review')
    const [letter] = await documentsOf(product.payload, id, 'R01')
    const verdict = { complete: true, valid: true, by: head.id }
    await payload.update({ collection: 'documents', id: letter?.id ?? '', data: { verdict }, ...as(officer) })
    expect((await documentsOf(product.payload, id, 'R01'))[0]?.verdict?.by).toBe(officer.id)
  })
  it('said again, with everything populated, is no second one', async () => {
    const { payload, officer } = product
    const { id } = await product.requestIn('approved')
    const before = await historyOf(payload, id)
    const [letter] = await documentsOf(product.payload, id, 'R01')
    const verdict = { complete: true, valid: true }
    await payload.update({
      collection: 'documents',
      id: letter?.id ?? '',
      depth: 2,
      data: { verdict },
      ...as(officer),
    })
    expect(await historyOf(payload, id)).toEqual(before)
  })
  it('that waives says why', async () => {
    const { payload, officer } = product
    const { id } = await product.requestIn('in-review')
    const [report] = await documentsOf(product.payload, id, 'R12')
    const attempt = payload.update({
      collection: 'documents',
      id: report?.id ?? '',
      data: { verdict: { waived: true, note: ' ' } },
      ...as(officer),
    })
    expect(await outcomeOf(attempt)).toMatchObject({ code: 'note-required', paths: ['verdict.note'] })
  })
  it.each([
    [
      'waives what is required',
      'R01',
      { waived: true, note: 'Tidak perlu.' },
      'field-invalid',
      'verdict.waived',
    ],
    [
      'finds in order what is not there',
      'R12',
      { complete: true, valid: true },
      'field-invalid',
      'verdict.complete',
    ],
    ['finds fault without a word', 'R01', { complete: true, valid: false }, 'note-required', 'verdict.note'],
  ])('that %s is refused beside what is wrong', async (_, requirement, verdict, code, at) => {
    const { payload, officer } = product
    const { id } = await product.requestIn('in-review')
    const [document] = await documentsOf(product.payload, id, requirement)
    const judging = { collection: 'documents', id: document?.id ?? '', data: { verdict } } as const
    expect(await outcomeOf(payload.update({ ...judging, ...as(officer) }))).toMatchObject({
      code,
      paths: [at],
    })
  })
})
