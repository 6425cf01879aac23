import { describe, expect, test } from 'vitest'
import { REQUIREMENTS } from '#seed/data/requirements.ts'
import { FORM_PARTS_OF, liesIn } from './formParts.ts'
import { requirementProblems, type MatrixLine } from './requirementProblems.ts'
import { FILLED_IN_CODES, pathsOf } from './requirementPaths.ts'
import { REQUEST_TYPES } from './status.ts'

const line = (code: string, wishes: Partial<MatrixLine> = {}): MatrixLine => ({
  code,
  form: 'field',
  obligations: { creation: 'none', change: 'none', deletion: 'none' },
  ...wishes,
})
const asking = (obligations: Partial<MatrixLine['obligations']>): Pick<MatrixLine, 'obligations'> => ({
  obligations: { creation: 'none', change: 'none', deletion: 'none', ...obligations },
})

describe('a line of the matrix', () => {
  test.each<[string, MatrixLine, string[]]>([
    ['a field that a change has', line('R07', asking({ change: 'required' })), []],
    ['a field that nobody is asked for', line('R07'), []],
    [
      'an own requirement as a document',
      line('R15', { form: 'document', ...asking({ change: 'waivable' }) }),
      [],
    ],
    [
      'a rule, which is filled in nowhere',
      line('R04', { form: 'rule', ...asking({ deletion: 'required' }) }),
      [],
    ],
    ['an own requirement as a field', line('R15'), ['form requirement-has-no-field']],
    ['an own statement', line('constructor', { form: 'statement' }), ['form requirement-has-no-field']],
    [
      'a field that a deletion has not',
      line('R07', asking({ deletion: 'required' })),
      ['obligations.deletion requirement-not-in-form'],
    ],
    [
      'a statement that a change has not',
      line('R05', { form: 'statement', ...asking({ change: 'optional' }) }),
      ['obligations.change requirement-not-in-form'],
    ],
    [
      'a waivable field',
      line('R07', asking({ creation: 'waivable' })),
      ['obligations.creation only-documents-waivable'],
    ],
    [
      'a waivable rule',
      line('R04', { form: 'rule', ...asking({ change: 'waivable' }) }),
      ['obligations.change only-documents-waivable'],
    ],
  ])('%s', (_, asked, problems) => {
    expect(requirementProblems(asked).map(({ path, code }) => `${path} ${code}`)).toEqual(problems)
  })

  test('of the standard can be met', () => {
    expect(REQUIREMENTS.flatMap((requirement) => requirementProblems(requirement))).toEqual([])
  })
})

test('what can be demanded is shown in the form of its type', () => {
  const demanded = FILLED_IN_CODES.flatMap((code) =>
    REQUEST_TYPES.flatMap((type) => (pathsOf(code, type) ?? []).flat().map((path) => ({ type, path }))),
  )
  expect(
    demanded.filter(({ type, path }) => !FORM_PARTS_OF[type].some((part) => liesIn(path, part))),
  ).toEqual([])
  expect(demanded).toContainEqual({ type: 'change', path: 'purpose' })
})
