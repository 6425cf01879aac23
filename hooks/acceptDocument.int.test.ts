import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  act,
  aDocument,
  aDraft,
  aPdf,
  handInAll,
  judgeAll,
  requirementId,
  TARGET,
} from '#testing/builders.ts'
import { documentsOf } from '#testing/documentsOf.ts'
import { codeOf, faceOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

describe('handing in', () => {
  it('a file is kept under a random name, with what it was called and its fingerprint', async () => {
    const { payload, operator, runtime } = product
    const { id } = await aDraft(payload, operator)
    const document = await aDocument(payload, operator, { request: id, code: 'R01', file: aPdf() })
    expect(document).toMatchObject({
      originalName: 'surat.pdf',
      mimeType: 'application/pdf',
      unit: operator.unit,
    })
    expect(document.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/)
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/)
    const stored = await readFile(path.join(runtime.env.MEDIA_DIR, document.filename ?? ''))
    expect(stored.equals(aPdf().data)).toBe(true)
  })
  it('without saying what for is refused beside both fields', async () => {
    const { payload, operator } = product
    const data = { request: '', requirement: '', source: 'link', link: 'https://contoh.go.id/x' } as const
    expect(await outcomeOf(payload.create({ collection: 'documents', data, ...as(operator) }))).toMatchObject(
      {
        code: 'field-invalid',
        paths: ['request', 'requirement'],
      },
    )
  })
  it('two at once that are called the same never meet', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const both = await Promise.all(
      ['R01', 'R12'].map((code) => aDocument(payload, operator, { request: id, code })),
    )
    expect(new Set(both.map(({ filename }) => filename)).size).toBe(2)
  })
  it('what only the product writes is dropped', async () => {
    const { payload, operator, stranger } = product
    const { id: request } = await aDraft(payload, operator)
    const requirement = await requirementId(payload, 'R01')
    const sent = {
      verdict: { complete: true, valid: true, by: operator.id },
      unit: stranger.unit,
      sha256: 'x',
      originalName: 'y',
    }
    const data = { request, requirement, source: 'file', ...sent } as const
    const { id } = await payload.create({ collection: 'documents', data, file: aPdf(), ...as(operator) })
    const stored = await payload.findByID({ collection: 'documents', id, depth: 0, showHiddenFields: true })
    expect(stored).toMatchObject({
      unit: operator.unit,
      originalName: 'surat.pdf',
      verdict: { complete: false, valid: false },
    })
    expect(stored.verdict?.by ?? null).toBeNull()
    expect(stored.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
  it('a link, something physical and nothing each say what they need', async () => {
    const { payload, operator } = product
    const { id: request } = await aDraft(payload, operator)
    const requirement = await requirementId(payload, 'R10')
    const tried = (['file', 'link', 'physical', 'none'] as const).map((source) =>
      outcomeOf(
        payload.create({ collection: 'documents', data: { request, requirement, source }, ...as(operator) }),
      ),
    )
    expect((await Promise.all(tried)).map(({ paths }) => paths)).toEqual([['file'], ['link'], [], ['reason']])
  })
  it.each([
    ['submitted', 'operator', 'request-locked'],
    ['in-review', 'operator', 'request-locked'],
    ['in-review', 'officer', 'accepted'],
    ['revision', 'operator', 'accepted'],
    ['approved', 'officer', 'request-locked'],
    ['rejected', 'operator', 'request-locked'],
  ] as const)('while %s by %s: %s', async (status, who, code) => {
    const { id } = await product.requestIn(status)
    expect(await codeOf(aDocument(product.payload, product[who], { request: id, code: 'R11' }))).toBe(code)
  })
  it('an update never brings a file along', async () => {
    const { payload, officer } = product
    const { id } = await product.requestIn('in-review')
    const [letter] = await documentsOf(product.payload, id, 'R01')
    const attempt = payload.update({
      collection: 'documents',
      id: letter?.id ?? '',
      data: {},
      file: aPdf('lain.pdf'),
      ...as(officer),
    })
    expect(await codeOf(attempt)).toBe('document-immutable')
  })
})

describe('another unit’s documents', () => {
  it('answer exactly like ones that do not exist', async () => {
    const { payload, operator, stranger } = product
    const { id: theirs } = await aDraft(payload, operator)
    const { id: own } = await aDraft(payload, stranger)
    const document = await aDocument(payload, operator, { request: theirs, code: 'R01' })
    const questions = (request: string, id: string) => [
      payload.findByID({ collection: 'documents', id, ...as(stranger) }),
      payload.update({ collection: 'documents', id, data: { verdict: { complete: true } }, ...as(stranger) }),
      aDocument(payload, stranger, { request, code: 'R01' }),
      aDocument(payload, stranger, { request: own, code: 'R01', supersedes: id }),
    ]
    const faces = async (...at: [string, string]) => Promise.all(questions(...at).map(faceOf))
    expect(await faces(theirs, document.id)).toEqual(await faces(crypto.randomUUID(), crypto.randomUUID()))
    expect(await documentsOf(product.payload, theirs)).toHaveLength(1)
  })
})

describe('a replacement', () => {
  it('is a new row without a verdict that locks the approval again', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('in-review')
    await judgeAll(payload, officer, id)
    const [letter] = await documentsOf(product.payload, id, 'R01')
    const fresh = await aDocument(payload, officer, { request: id, code: 'R01', supersedes: letter?.id })
    expect(await outcomeOf(act(payload, head, id, 'approve', { target: TARGET }))).toMatchObject({
      code: 'documents-not-verified',
      paths: ['documents.R01'],
    })
    expect(await payload.findByID({ collection: 'documents', id: letter?.id ?? '', depth: 0 })).toMatchObject(
      {
        supersededBy: fresh.id,
        sha256: letter?.sha256,
      },
    )
    await judgeAll(payload, officer, id)
    expect(await codeOf(act(payload, head, id, 'approve', { target: TARGET }))).toBe('accepted')
  })
  it('happens once, and for the same requirement of the same request', async () => {
    const { payload, operator } = product
    const [{ id }, other] = [await aDraft(payload, operator), await aDraft(payload, operator)]
    await handInAll(payload, operator, id)
    const supersedes = (await documentsOf(product.payload, id, 'R01'))[0]?.id
    expect(await codeOf(aDocument(payload, operator, { request: id, code: 'R12', supersedes }))).toBe(
      'field-invalid',
    )
    expect(
      await codeOf(aDocument(payload, operator, { request: other.id, code: 'R01', supersedes })),
    ).not.toBe('accepted')
    const twice = [1, 2].map(() =>
      codeOf(aDocument(payload, operator, { request: id, code: 'R01', supersedes })),
    )
    expect((await Promise.all(twice)).sort()).toEqual(['accepted', 'already-superseded'])
  })
  it('leaves the replaced one beyond judgement', async () => {
    const { payload, officer } = product
    const { id } = await product.requestIn('in-review')
    const [letter] = await documentsOf(product.payload, id, 'R01')
    await aDocument(payload, officer, { request: id, code: 'R01', supersedes: letter?.id })
    const verdict = { complete: true, valid: true }
    const attempt = payload.update({
      collection: 'documents',
      id: letter?.id ?? '',
      data: { verdict },
      ...as(officer),
    })
    expect(await codeOf(attempt)).toBe('already-superseded')
  })
})
