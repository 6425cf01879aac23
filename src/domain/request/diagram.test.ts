import { expect, test } from 'vitest'
import { transitionsAsMarkdown } from './diagram.ts'

const lines = transitionsAsMarkdown().split('\n')

test('every action is a row with its statuses, people, inputs and guards', () => {
  expect(lines).toContain('| `reject` | in-review, revision | rejected | head | reasonCode, note | – |')
  expect(lines).toContain('| `handOver` | provisioned | completed | officer, head | – | handoverExists |')
})

test('an action that keeps the status says so and is no arrow', () => {
  expect(lines).toContain('| `assign` | submitted, in-review | (stays) | officer, head | assignee | – |')
  expect(lines.filter((line) => line.endsWith(': assign'))).toEqual([])
})

test('an action from two statuses is two arrows', () => {
  expect(lines.filter((line) => line.endsWith(': submit'))).toEqual([
    '  draft --> submitted: submit',
    '  revision --> submitted: submit',
  ])
})

test('a status with a hyphen has a name that the diagram can read', () => {
  expect(lines).toContain('  state "in-review" as in_review')
  expect(lines).toContain('  submitted --> in_review: startReview')
})

test('a request begins as a draft and ends completed, rejected or withdrawn', () => {
  expect(lines.filter((line) => line.includes('[*]')).sort()).toEqual([
    '  [*] --> draft',
    '  completed --> [*]',
    '  rejected --> [*]',
    '  withdrawn --> [*]',
  ])
})
