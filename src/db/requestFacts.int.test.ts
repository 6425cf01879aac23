import { afterEach, describe, expect, it } from 'vitest'
import { actorOfAccount } from '#access/actorOf.ts'
import type { Requirement } from '#payload-types.ts'
import { act, aDocument, aDraft, handInAll, judgeAll, requirementId, TARGET } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { buildZip } from '#testing/files/zip.ts'
import { as, type Person } from '#testing/people.ts'
import { fileRules } from './fileRules.ts'
import { requirementFacts } from './requestFacts.ts'

const product = useOffice()
const REVISION = { reasonCode: 'other', note: 'Mohon diperbaiki.' } as const

/** What an administrator changes; the matrix is put back after each test. */
async function change(code: string, data: Partial<Requirement>): Promise<void> {
  const { payload, admin } = product
  const id = await requirementId(payload, code)
  await payload.update({ collection: 'requirements', id, data, ...as(admin) })
}

const added: string[] = []
async function addRequirement(code: string): Promise<void> {
  const { payload, admin } = product
  const obligations = { creation: 'required', change: 'none', deletion: 'none' } as const
  const data = { code, label: 'Berkas baru', form: 'document', order: 99, obligations, active: true } as const
  await payload.create({ collection: 'requirements', data, ...as(admin) })
  added.push(code)
}

const obliged = (creation: Requirement['obligations']['creation']) => ({
  obligations: { creation, change: 'none', deletion: 'none' } as const,
})

afterEach(async () => {
  await change('R01', { ...obliged('required'), active: true })
  await change('R11', obliged('optional'))
  await change('R10', { archives: true })
  await change('R12', { ...obliged('waivable'), active: true, archives: false })
  for (const code of added.splice(0)) await change(code, { active: false })
})

const matrixOf = async (id: string) => {
  const { matrix } = await product.payload.findByID({ collection: 'requests', id, depth: 0 })
  return (matrix ?? null) as { code: string; obligation: string }[] | null
}

describe('the matrix of a request', () => {
  it('is written down at first submission: what is active and asked of its type', async () => {
    const { payload, operator, db } = product
    const { id } = await aDraft(payload, operator)
    expect(await matrixOf(id)).toBeNull()
    await handInAll(payload, operator, id)
    await act(payload, operator, id, 'submit')
    const matrix = await matrixOf(id)
    expect(matrix).toEqual(await requirementFacts(db, { type: 'creation', channel: 'portal' }))
    expect(matrix?.map(({ code, obligation }) => `${code} ${obligation}`)).toContain('R12 waivable')
    expect(matrix?.map(({ code }) => code)).not.toContain('R02')
    expect(matrix?.[0]).toEqual({
      id: await requirementId(payload, 'R01'),
      code: 'R01',
      form: 'document',
      obligation: 'required',
      archives: false,
    })
  })
  it('stays what it was, through a return and a second submission', async () => {
    const { payload, operator, officer } = product
    const { id, matrix } = await product.requestIn('in-review')
    await change('R12', obliged('required'))
    await act(payload, officer, id, 'requestRevision', REVISION)
    await act(payload, operator, id, 'submit')
    expect(await matrixOf(id)).toEqual(matrix)
  })
  it.each(['operator', 'officer'] as const)('is not %s’s to write', async (who) => {
    const { payload } = product
    const { id } = await aDraft(payload, product.operator)
    await payload.update({ collection: 'requests', id, data: { matrix: [] }, ...as(product[who]) })
    expect(await matrixOf(id)).toBeNull()
  })
})

describe('once submitted, a request no longer feels what an administrator', () => {
  it.each<[string, () => Promise<void>]>([
    ['demands more strictly', () => change('R12', obliged('required'))],
    ['demands in addition', () => change('R11', obliged('required'))],
    ['adds', () => addRequirement('R20')],
    ['takes away', () => change('R12', { active: false })],
    ['makes optional', () => change('R01', obliged('optional'))],
    ['would make something else than a document', () => change('R12', { form: 'field' })],
  ])('%s', async (_, changing) => {
    const { payload, operator, officer, head } = product
    const { id } = await product.requestIn('revision')
    await changing()
    await act(payload, operator, id, 'submit')
    await act(payload, officer, id, 'startReview')
    await judgeAll(payload, officer, id)
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('accepted')
  })
  it('stops demanding: its documents still count, and still lock the approval', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('in-review')
    await change('R01', { active: false })
    expect(await outcomeOf(act(payload, head, id, 'approve', { target: TARGET }))).toMatchObject({
      code: 'documents-not-verified',
      paths: ['documents.R01', 'documents.R10', 'documents.R12', 'documents.R13'],
    })
    expect(await codeOf(aDocument(payload, officer, { request: id, code: 'R01' }))).toBe('accepted')
    await judgeAll(payload, officer, id)
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('accepted')
  })
})

describe('whether archives are taken', () => {
  const zip = buildZip([{ name: 'index.html', data: '<h1>Tapin</h1>' }])
  const handIn = async (who: Person, request: string, code: string) =>
    outcomeOf(
      product.payload.create({
        collection: 'documents',
        data: { request, requirement: await requirementId(product.payload, code), source: 'file' },
        file: { name: 'sumber.zip', data: zip, mimetype: 'application/zip', size: zip.length },
        ...as(who),
      }),
    )
  const refusedFile = { code: 'field-invalid', status: 400, paths: ['file'] }

  it('is a matter of the matrix it was submitted under', async () => {
    const { officer } = product
    const { id } = await product.requestIn('in-review')
    await change('R10', { archives: false })
    await change('R12', { archives: true })
    expect((await handIn(officer, id, 'R10')).code).toBe('accepted')
    expect(await handIn(officer, id, 'R12')).toEqual(refusedFile)
  })
  it('is for a draft what it is today', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    await change('R10', { archives: false })
    await change('R12', { archives: true })
    expect(await handIn(operator, id, 'R10')).toEqual(refusedFile)
    expect((await handIn(operator, id, 'R12')).code).toBe('accepted')
  })
  it('tells a unit nothing about the request of another', async () => {
    const { stranger } = product
    const { id } = await product.requestIn('revision')
    await change('R10', { archives: false })
    expect(await handIn(stranger, id, 'R10')).toEqual(await handIn(stranger, crypto.randomUUID(), 'R10'))
  })
  it('the sizes are those of today, whenever it was submitted', async () => {
    const { payload, db, officer } = product
    const { id: request } = await product.requestIn('in-review')
    const limits = { documentMegabytes: 3, archiveMegabytes: 7 }
    await payload.updateGlobal({ slug: 'service', data: limits })
    const handedIn = { request, requirement: await requirementId(payload, 'R10') }
    expect(await fileRules(db, handedIn, actorOfAccount(officer))).toEqual({ ...limits, archives: true })
    await payload.updateGlobal({ slug: 'service', data: { documentMegabytes: 25, archiveMegabytes: 200 } })
  })
})

describe('a draft follows the matrix of today', () => {
  it('that demands more', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    await change('R11', obliged('required'))
    await addRequirement('R21')
    expect(await outcomeOf(act(payload, operator, id, 'submit'))).toMatchObject({
      code: 'incomplete',
      paths: ['documents.R11', 'documents.R21'],
    })
  })
  it('and that demands less', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    await change('R12', { active: false })
    await act(payload, operator, id, 'submit')
    expect((await matrixOf(id))?.map(({ code }) => code)).not.toContain('R12')
  })
})

describe('a document for what is not asked', () => {
  it('is refused beside its requirement, for a draft and afterwards', async () => {
    const { payload, operator, officer } = product
    const { id: draft } = await aDraft(payload, operator)
    const { id: submitted } = await product.requestIn('in-review')
    await addRequirement('R22')
    const refusal = { code: 'field-invalid', status: 400, paths: ['requirement'] }
    const handIn = (who: typeof operator | typeof officer, request: string, code: string) =>
      outcomeOf(aDocument(payload, who, { request, code }))
    expect(await handIn(operator, draft, 'R02')).toEqual(refusal)
    expect(await handIn(operator, draft, 'R07')).toEqual(refusal)
    expect(await handIn(officer, submitted, 'R22')).toEqual(refusal)
    expect((await handIn(operator, draft, 'R22')).code).toBe('accepted')
  })
})

it('what a requirement is called in rules and requests never changes', async () => {
  const before = await requirementId(product.payload, 'R13')
  await change('R13', { code: 'R99' })
  expect(await requirementId(product.payload, 'R13')).toBe(before)
})
