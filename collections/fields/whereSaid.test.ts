import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { whereSaid } from './whereSaid.ts'

/** Whether each field, by its name, is drawn over these values. */
function drawn(fields: readonly Field[], values: object): Record<string, boolean> {
  const flat = fields.flatMap((field) => (field.type === 'row' ? field.fields : [field]))
  return Object.fromEntries(
    flat.flatMap((field) => {
      if (!('name' in field)) return []
      const condition = field.admin?.condition as ((data: object, siblings: object) => boolean) | undefined
      return [[field.name, condition?.({}, values) ?? true]]
    }),
  )
}

describe('in a form that is only read', () => {
  it.each([
    ['nothing was said', {}, false],
    ['nothing is stored', { note: null }, false],
    ['the text is empty', { note: '' }, false],
    ['it says something', { note: 'Lengkap.' }, true],
    ['it says none', { note: 0 }, true],
    ['it says no', { note: false }, true],
  ])('where %s, a field is drawn: %o %s', (_, values, isDrawn) => {
    expect(drawn(whereSaid([{ name: 'note', type: 'text' }]), values)).toEqual({ note: isDrawn })
  })
  it('each field of a row speaks for itself', () => {
    const row: Field = { type: 'row', fields: ['from', 'to'].map((name) => ({ name, type: 'text' })) }
    expect(drawn(whereSaid([row]), { to: 'approved' })).toEqual({ from: false, to: true })
  })
  it('what must be there keeps its check, and what has its own condition keeps that', () => {
    const own = () => true
    const kept: Field[] = [
      { name: 'action', type: 'text', required: true },
      { name: 'note', type: 'text', admin: { condition: own } },
    ]
    expect(whereSaid(kept)).toEqual(kept)
  })
})
