import { describe, expect, it } from 'vitest'
import type { RequestDocument, SubdomainRequest } from '#payload-types.ts'
import { act, aDocument, aDraft, handInAll, requirementId, words, type Input } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, type Person } from '#testing/people.ts'

const product = useOffice()
const BECAUSE = { reasonCode: 'not-valid', note: 'Mohon diperbaiki.' } as const

async function returned(parts?: Input['corrections'], id?: string): Promise<SubdomainRequest> {
  const request = id ?? (await product.requestIn('in-review')).id
  const corrections = Array.isArray(parts) ? parts.map(withNote) : parts
  return act(product.payload, product.officer, request, 'requestRevision', { ...BECAUSE, corrections })
}

/** Of every part is said what is wrong with it, unless a test says it. */
const withNote = (part: unknown) => (typeof part === 'object' ? { note: BECAUSE.note, ...part } : part)

async function judge(request: string, code: string, verdict: RequestDocument['verdict']): Promise<void> {
  const { payload, officer } = product
  const requirement = { equals: await requirementId(payload, code) }
  const where = { request: { equals: request }, requirement }
  const { docs } = await payload.find({ collection: 'documents', where, depth: 0 })
  await payload.update({ collection: 'documents', id: docs[0]?.id ?? '', data: { verdict }, ...as(officer) })
}

const edit = (who: Person, id: string, data: Partial<SubdomainRequest>) =>
  product.payload.update({ collection: 'requests', id, depth: 0, data, ...as(who) })
const again = (id: string) => act(product.payload, product.operator, id, 'submit')

describe('a return for correction', () => {
  it('is dated, counted and told in the history', async () => {
    const { payload } = product
    const corrections = [{ path: 'purpose', note: 'Terlalu umum.' }]
    const request = await returned(corrections)
    expect(request).toMatchObject({ status: 'revision', returns: 1, corrections })
    expect(Date.parse(request.returnedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    const { docs } = await payload.find({
      collection: 'events',
      where: { request: { equals: request.id }, action: { equals: 'requestRevision' } },
      ...as(product.operator),
    })
    expect(docs).toMatchObject([{ reasonCode: 'not-valid', note: BECAUSE.note, details: { corrections } }])
  })
  it('takes along every document that was found wanting with a note', async () => {
    const { id } = await product.requestIn('in-review')
    await judge(id, 'R01', { complete: true, valid: false, note: 'Belum ditandatangani.' })
    await judge(id, 'R10', { waived: true, note: 'Memakai templat dinas.' })
    expect((await returned([{ path: 'purpose' }], id)).corrections).toEqual([
      { path: 'purpose', note: BECAUSE.note, was: { purpose: words().purpose } },
      { path: 'documents.R01', note: 'Belum ditandatangani.', was: null },
    ])
  })
  it.each([
    ['what does not exist', [{ path: 'status' }]],
    ['what was not asked', [{ path: 'documents.R02' }]],
    ['no list', 'purpose'],
  ])('naming %s is refused beside it', async (_, corrections) => {
    expect(await outcomeOf(returned(corrections))).toEqual({
      code: 'corrections-invalid',
      status: 400,
      paths: ['corrections'],
    })
  })
  it.each(['operator', 'officer', 'head'] as const)(
    'is not made or changed by %s saving the list',
    async (who) => {
      const { payload } = product
      const { id, corrections } = await returned([{ path: 'purpose' }])
      await edit(product[who], id, { corrections: [{ path: 'letter' }] })
      expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({ corrections })
    },
  )
  it('names anew each time; the last list is never taken for this one', async () => {
    const { payload, operator, officer } = product
    const { id } = await returned([{ path: 'purpose' }])
    await again(id)
    await act(payload, officer, id, 'startReview')
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({
      corrections: [{ path: 'purpose', note: BECAUSE.note }],
    })
    expect(await returned(undefined, id)).toMatchObject({ returns: 2, corrections: [{ path: 'whole-file' }] })
    await edit(operator, id, { requestedName: 'nama-lain' })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({
      requestedName: 'nama-lain',
    })
  })
})

describe('while it is back with the unit', () => {
  it('only what was returned can be edited, whatever is sent', async () => {
    const { payload, operator } = product
    const { id, requestedName } = await returned([{ path: 'purpose' }, { path: 'technicalManager' }])
    const { docs: before } = await payload.find({ collection: 'requests', where: { id: { equals: id } } })
    const everything = {
      requestedName: 'lain-sekali',
      purpose: 'Lebih jelas.',
      category: 'institution',
      contactEmail: 'lain@contoh.go.id',
      contactPhone: '0000',
      technicalManager: { name: 'Budi' },
      letter: { number: '1/LAIN' },
      statements: { purposeFits: false, responsible: false },
      target: { type: 'A', value: '8.8.8.8' },
    } as const
    await edit(operator, id, everything)
    const stored = await payload.findByID({ collection: 'requests', id })
    expect(stored).toMatchObject({
      requestedName,
      purpose: 'Lebih jelas.',
      technicalManager: { name: 'Budi' },
      category: before[0]?.category,
      contactEmail: before[0]?.contactEmail,
      contactPhone: before[0]?.contactPhone,
      statements: { purposeFits: true, responsible: true },
    })
    expect([stored.letter?.number ?? null, stored.target?.value ?? null]).toEqual([null, null])
  })
  it('nor together with the new submission', async () => {
    const { payload, operator } = product
    const { id, requestedName } = await returned([{ path: 'purpose' }])
    const data = { action: 'submit', purpose: 'Lebih jelas.', requestedName: 'lain-sekali' } as const
    await payload.update({ collection: 'requests', id, data, ...as(operator) })
    expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({
      status: 'submitted',
      requestedName,
      purpose: 'Lebih jelas.',
    })
  })
  it.each(['operator', 'officer'] as const)('only returned documents are taken, from %s', async (who) => {
    const { payload } = product
    const { id } = await returned([{ path: 'documents.R10' }])
    const handIn = (code: string) => outcomeOf(aDocument(payload, product[who], { request: id, code }))
    expect(await handIn('R12')).toEqual({ code: 'not-returned', status: 409, paths: ['requirement'] })
    expect((await handIn('R10')).code).toBe('accepted')
  })
  it('after the new submission nothing is open, and the list stays to be read', async () => {
    const { payload, operator } = product
    const { id } = await returned([{ path: 'purpose' }])
    await again(id)
    await edit(operator, id, { purpose: 'Sekali lagi.' })
    const stored = await payload.findByID({ collection: 'requests', id })
    expect(stored).toMatchObject({ corrections: [{ path: 'purpose', note: BECAUSE.note }] })
    expect(stored.purpose).not.toBe('Sekali lagi.')
  })
})

describe('number and dates of submission', () => {
  it('stay those of the first one', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    const first = await again(id)
    expect(first.resubmittedAt ?? null).toBeNull()
    await act(payload, product.officer, id, 'startReview')
    await returned([{ path: 'purpose' }], id)
    const second = await again(id)
    expect(second).toMatchObject({ number: first.number, submittedAt: first.submittedAt })
    expect(Date.parse(second.resubmittedAt ?? '')).toBeGreaterThan(Date.parse(first.submittedAt ?? ''))
  })
})

it('a return that names nothing lets everything be edited', async () => {
  const { payload, operator } = product
  const { id } = await returned()
  await edit(operator, id, { purpose: 'Lebih jelas.', contactPhone: '0811' })
  expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({
    purpose: 'Lebih jelas.',
    contactPhone: '0811',
  })
  expect(await codeOf(aDocument(payload, operator, { request: id, code: 'R11' }))).toBe('accepted')
})
