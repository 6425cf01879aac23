import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { availableActions } from '#endpoints/availableActions.ts'
import { aDocument, aDraft, aPdf } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as, fresh, type Person } from '#testing/people.ts'

const product = useOffice()
const aFile = () => aPdf('surat.pdf', fresh('isi'))

const warned = z.object({
  warnings: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
})

async function warningsTo(by: Person, id: string): Promise<string[]> {
  const { body } = await callEndpoint(product.payload, availableActions, { by, params: { id } })
  return warned
    .parse(body)
    .warnings.filter(({ code }) => code.startsWith('same-file'))
    .map(({ path, code, message }) => `${path} ${code} ${message}`)
}

describe('the same file again', () => {
  it('in the same request names the first one, and both are warned of', async () => {
    const { payload, operator, officer } = product
    const { id } = await aDraft(payload, operator)
    const file = aFile()
    const first = await aDocument(payload, operator, { request: id, code: 'R01', file })
    const second = await aDocument(payload, operator, { request: id, code: 'R11', file })
    expect([first.duplicateOf, second.duplicateOf]).toEqual([null, first.id])
    expect(second.filename).not.toBe(first.filename)
    const warnings = await warningsTo(operator, id)
    expect(warnings).toEqual([
      expect.stringMatching(/^documents.R01 same-file-in-request .*R11/),
      expect.stringMatching(/^documents.R11 same-file-in-request .*R01/),
    ])
    expect(await warningsTo(officer, id)).toEqual(warnings)
  })
  it('in another request of the unit is said to it and to staff', async () => {
    const { payload, operator, officer } = product
    const [one, other] = [await aDraft(payload, operator), await aDraft(payload, operator)]
    const file = aFile()
    const first = await aDocument(payload, operator, { request: one.id, code: 'R01', file })
    const again = await aDocument(payload, operator, { request: other.id, code: 'R01', file })
    expect(again.duplicateOf).toBe(first.id)
    for (const by of [operator, officer])
      expect(await warningsTo(by, other.id)).toEqual([
        expect.stringContaining(`documents.R01 same-file-in-unit`),
      ])
  })
  it('in many requests of the unit is said once, naming a few of them', async () => {
    const { payload, operator } = product
    const file = aFile()
    const drafts = []
    for (let number = 0; number < 5; number += 1) {
      const draft = await aDraft(payload, operator)
      await aDocument(payload, operator, { request: draft.id, code: 'R01', file })
      drafts.push(draft)
    }
    const [warning, ...more] = await warningsTo(operator, drafts[0]?.id ?? '')
    const named = drafts.filter(({ requestedName }) => warning?.includes(` ${requestedName ?? '–'}`))
    expect([more, named.length, warning?.includes('(+1)')]).toEqual([[], 3, true])
  })
  it('from another unit is said to staff only', async () => {
    const { payload, operator, stranger, officer, head } = product
    const [one, other] = [await aDraft(payload, operator), await aDraft(payload, stranger)]
    const file = aFile()
    await aDocument(payload, operator, { request: one.id, code: 'R01', file })
    const theirs = await aDocument(payload, stranger, { request: other.id, code: 'R01', file })
    expect(theirs.duplicateOf).toBeNull()
    expect(await warningsTo(stranger, other.id)).toEqual([])
    expect(await warningsTo(operator, one.id)).toEqual([])
    const unit = await payload.findByID({ collection: 'units', id: operator.unit })
    for (const by of [officer, head])
      expect(await warningsTo(by, other.id)).toEqual([
        expect.stringMatching(`documents.R01 same-file-of-other-unit .*${unit.name}`),
      ])
  })
  it('sent as a claim without a file is not believed', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const first = await aDocument(payload, operator, { request: id, code: 'R01' })
    const data = { request: id, requirement: first.requirement, source: 'link' } as const
    const claim = { link: 'https://contoh.go.id/x', sha256: first.sha256, duplicateOf: first.id }
    const linked = await payload.create({
      collection: 'documents',
      depth: 0,
      data: { ...data, ...claim },
      ...as(operator),
    })
    expect([linked.sha256, linked.duplicateOf]).toEqual([null, null])
  })
})

describe('a replacement', () => {
  it.each([0, 1, 2, 3, 10])('and what it replaced are read to depth %i', async (depth) => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const file = aFile()
    const old = await aDocument(payload, operator, { request: id, code: 'R01', file })
    const next = await aDocument(payload, operator, { request: id, code: 'R01', supersedes: old.id })
    await aDocument(payload, operator, { request: id, code: 'R11', file })
    for (const document of [old, next])
      await payload.findByID({ collection: 'documents', id: document.id, depth, ...as(operator) })
    await payload.findByID({ collection: 'requests', id, depth, ...as(operator) })
    await payload.find({
      collection: 'documents',
      where: { request: { equals: id } },
      depth,
      ...as(operator),
    })
  })
})

describe('a replacement by the same file', () => {
  it('is refused beside the file, and the old one still counts', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const file = aFile()
    const old = await aDocument(payload, operator, { request: id, code: 'R01', file })
    const again = aDocument(payload, operator, { request: id, code: 'R01', file, supersedes: old.id })
    expect(await outcomeOf(again)).toMatchObject({ code: 'field-invalid', paths: ['file'] })
    const kept = await payload.findByID({ collection: 'documents', id: old.id, depth: 0 })
    expect(kept.supersededBy).toBeNull()
  })
  it('is a replacement all the same when a byte is different, and nothing is warned of', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    const old = await aDocument(payload, operator, { request: id, code: 'R01', file: aFile() })
    const fresher = await aDocument(payload, operator, { request: id, code: 'R01', supersedes: old.id })
    expect(fresher.duplicateOf).toBeNull()
    expect(await warningsTo(operator, id)).toEqual([])
  })
})
