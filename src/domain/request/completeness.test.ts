import { describe, expect, it } from 'vitest'
import { aDocumentFact, aRequirementFact, aVerdict, goodFacts } from '#testing/requestFacts.ts'
import { missingForSubmission, unverifiedDocuments } from './completeness.ts'
import type { DocumentFact, Obligation } from './facts.ts'

const none = (wishes: Partial<DocumentFact> = {}) => aDocumentFact('R10', { source: 'none', ...wishes })
const inStatus = (obligation: Obligation, documents: DocumentFact[]) =>
  goodFacts({ requirements: [aRequirementFact('R10', { obligation })], documents })

describe('missing for submission', () => {
  it.each<[Obligation, string, DocumentFact[], boolean]>([
    ['required', 'no document', [], true],
    ['required', 'none with a reason', [none()], true],
    ['required', 'a file', [aDocumentFact('R10')], false],
    ['required', 'a link', [aDocumentFact('R10', { source: 'link' })], false],
    ['required', 'something physical', [aDocumentFact('R10', { source: 'physical' })], false],
    ['required', 'a document for another requirement', [aDocumentFact('R01')], true],
    ['waivable', 'no document', [], true],
    ['waivable', 'none with a reason', [none()], false],
    ['waivable', 'a file', [aDocumentFact('R10')], false],
    ['optional', 'no document', [], false],
    ['none', 'no document', [], false],
  ])('%s, %s', (obligation, _, documents, missing) => {
    const expected = missing ? [{ path: 'documents.R10', code: 'document-missing' }] : []
    expect(missingForSubmission(inStatus(obligation, documents))).toEqual(expected)
  })

  it.each(['category', 'contactEmail', 'contactPhone'])('%s is demanded whatever the matrix says', (path) => {
    const fields = { ...goodFacts().fields, [path]: null }
    expect(missingForSubmission(goodFacts({ fields, requirements: [] }))).toEqual([
      { path, code: 'field-required' },
    ])
  })

  it('of a change, what the matrix asks: a new name or a new target', () => {
    const requirements = [aRequirementFact('R08', { form: 'field' })]
    const missing = (wishes: object) =>
      missingForSubmission(
        goodFacts({
          type: 'change',
          requirements,
          fields: { ...goodFacts().fields, subdomain: 'id', reason: 'Pindah.', ...wishes },
        }),
      )
    expect(missing({})).toEqual([{ path: 'newName', code: 'field-required' }])
    expect(missing({ newName: 'baru' })).toEqual([])
    expect(missing({ 'target.value': '103.10.20.30' })).toEqual([])
  })

  it('of a deletion, nothing that its form does not have', () => {
    const requirements = ['R05', 'R07', 'R08', 'R09'].map((code) => aRequirementFact(code, { form: 'field' }))
    const fields = { ...goodFacts().fields, subdomain: 'id', reason: 'Selesai.', purpose: null }
    expect(missingForSubmission(goodFacts({ type: 'deletion', requirements, fields }))).toEqual([])
  })

  it('an event names its end', () => {
    const fields = { ...goodFacts().fields, category: 'event' }
    expect(missingForSubmission(goodFacts({ fields }))).toEqual([
      { path: 'expiresOn', code: 'field-required' },
    ])
    expect(missingForSubmission(goodFacts({ fields: { ...fields, expiresOn: '2026-12-31' } }))).toEqual([])
  })

  it('a statement that was not ticked is missing', () => {
    const fields = { ...goodFacts().fields, 'statements.responsible': false }
    expect(missingForSubmission(goodFacts({ fields }))).toEqual([
      { path: 'statements.responsible', code: 'statement-required' },
    ])
  })

  it('a field of blanks is empty', () => {
    const fields = { ...goodFacts().fields, purpose: '   ' }
    expect(missingForSubmission(goodFacts({ fields }))).toEqual([{ path: 'purpose', code: 'field-required' }])
  })

  it('the technical manager is five fields', () => {
    const requirements = [aRequirementFact('R09', { form: 'field' })]
    expect(missingForSubmission(goodFacts({ requirements })).map(({ path }) => path)).toEqual([
      'technicalManager.name',
      'technicalManager.nip',
      'technicalManager.position',
      'technicalManager.phone',
      'technicalManager.email',
    ])
  })
})

describe('what locks the approval', () => {
  const verdict = aVerdict
  const file = (given: Partial<DocumentFact['verdict']>) => aDocumentFact('R10', { verdict: verdict(given) })
  const waived = { complete: false, valid: false, waived: true }
  it.each<[Obligation, string, DocumentFact[], boolean]>([
    ['required', 'complete and valid', [file({})], false],
    ['required', 'complete only', [file({ valid: false })], true],
    ['required', 'valid only', [file({ complete: false })], true],
    ['required', 'waived with a note', [file({ ...waived, note: 'Templat.' })], true],
    ['required', 'two of which one is not valid', [file({}), file({ valid: false })], true],
    ['required', 'none at all', [], true],
    ['waivable', 'complete and valid', [file({})], false],
    ['waivable', 'waived with a note', [none({ verdict: verdict({ ...waived, note: 'Templat.' }) })], false],
    ['waivable', 'waived without a note', [none({ verdict: verdict(waived) })], true],
    ['waivable', 'nothing found complete and valid', [none({ verdict: verdict() })], true],
    ['waivable', 'none at all', [], true],
    ['optional', 'not valid', [file({ valid: false })], false],
    ['none', 'not valid', [file({ valid: false })], false],
  ])('%s, %s', (obligation, _, documents, locks) => {
    const expected = locks ? [{ path: 'documents.R10', code: 'document-not-verified' }] : []
    expect(unverifiedDocuments(inStatus(obligation, documents))).toEqual(expected)
  })
})
