import type { Where } from 'payload'
import { valueAt } from '#domain/valueAt.ts'

type Test = (value: unknown, wanted: unknown) => boolean

/** Whether a row that was read meets the condition of a list, as the database would find: several lists share one reading. */
export function matches(row: object, where: Where): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return wheresIn(condition).every((each) => matches(row, each))
    if (key === 'or') return wheresIn(condition).some((each) => matches(row, each))
    return Object.entries(condition).every(([operator, wanted]) => {
      const test = TESTS[operator]
      if (!test) throw new Error(`no list of the start page asks for "${operator}" yet`)
      return test(valueAt(row, key), wanted)
    })
  })
}

/** The fields that a condition asks for. */
export function fieldsIn(where: Where): string[] {
  return Object.entries(where).flatMap(([key, condition]) =>
    key === 'and' || key === 'or' ? wheresIn(condition).flatMap(fieldsIn) : [key],
  )
}

const isThere = (value: unknown) => value !== null && value !== undefined

const TESTS: Readonly<Record<string, Test>> = {
  equals: (value, wanted) => value === wanted,
  not_equals: (value, wanted) => value !== wanted,
  in: (value, wanted) => Array.isArray(wanted) && wanted.includes(value),
  not_in: (value, wanted) => Array.isArray(wanted) && !wanted.includes(value),
  exists: (value, wanted) => isThere(value) === wanted,
  less_than: (value, wanted) => isThere(value) && timeOf(value) < timeOf(wanted),
  less_than_equal: (value, wanted) => isThere(value) && timeOf(value) <= timeOf(wanted),
  greater_than: (value, wanted) => isThere(value) && timeOf(value) > timeOf(wanted),
  greater_than_equal: (value, wanted) => isThere(value) && timeOf(value) >= timeOf(wanted),
}

const timeOf = (value: unknown) => Date.parse(String(value))

function wheresIn(condition: unknown): Where[] {
  // Payload's own type allows `and` and `or` nothing else.
  return condition as Where[]
}
