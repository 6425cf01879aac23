import { describe, expect, it } from 'vitest'
import { REFUSALS, refused, type RefusalCode } from '#domain/request/refusals.ts'
import { Refusal } from './Refusal.ts'

const STATUS: [RefusalCode, number][] = [
  ['incomplete', 400],
  ['name-not-allowed', 400],
  ['documents-not-verified', 400],
  ['status-not-writable', 400],
  ['bulk-refused', 400],
  ['not-allowed', 403],
  ['own-submission', 403],
  ['four-eyes', 403],
  ['not-found', 404],
  ['wrong-state', 409],
  ['name-taken', 409],
  ['already-revealed', 409],
  ['write-begun', 409],
]

it.each(STATUS)('%s answers %i', (code, status) => {
  expect(new Refusal(refused(code), 'id')).toMatchObject({
    status,
    isRefusal: true,
    data: { code, errors: [] },
  })
})

// The literal keys are lost on the way through Object.keys.
const codes = Object.keys(REFUSALS) as RefusalCode[]
describe.each(codes)('%s', (code) => {
  it('is said in both languages, differently, and ends as a sentence', () => {
    const [id, en] = ['id', 'en'].map((language) => new Refusal(refused(code), language).message)
    expect(id).toMatch(/\.$/)
    expect(en).toMatch(/\.$/)
    expect(id).not.toBe(en)
  })
})

it('says every problem beside its field, in the language of the person', () => {
  const problems = [
    { path: 'purpose', code: 'field-required' },
    { path: 'requestedName', code: 'underscore', label: 'a_b' },
  ]
  const [id, en] = ['id', 'en'].map(
    (language) => new Refusal(refused('incomplete', problems), language).data.errors,
  )
  expect(id?.map(({ path }) => path)).toEqual(['purpose', 'requestedName'])
  expect(id?.[1]?.message).toContain('a_b')
  expect(en?.[1]?.message).toContain('a_b')
  expect(id?.map(({ message }) => message)).not.toEqual(en?.map(({ message }) => message))
})

it.each([undefined, 'fr', ''])('speaks Indonesian when the language is %j', (language) => {
  expect(new Refusal(refused('incomplete'), language).message).toBe(
    new Refusal(refused('incomplete'), 'id').message,
  )
})

it('is recognised by its shape after a copy of the module threw it', () => {
  const { isRefusal, status, data } = new Refusal(refused('wrong-state'), 'id')
  expect({ isRefusal, status, data }).toEqual({
    isRefusal: true,
    status: 409,
    data: { code: 'wrong-state', errors: [] },
  })
})
