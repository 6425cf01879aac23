import { describe, expect, it } from 'vitest'
import type { Unit } from '#payload-types.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUnit, fresh } from '#testing/people.ts'

const product = useOffice()

const save = (id: string, data: Partial<Unit>) =>
  product.payload.update({ collection: 'units', id, depth: 0, data, ...as(product.admin) })
const kept = ({ suggestedLabel, knownNames }: Unit) => ({ suggestedLabel, knownNames })

describe('what is kept for a unit', () => {
  it('stands in its one spelling, and so is kept however it was typed', async () => {
    const label = fresh('balai')
    const { id } = await aUnit(product.payload)
    const saved = await save(id, {
      suggestedLabel: ` ${label.toUpperCase()}.tapinkab.go.id. `,
      knownNames: [`Lama.${label}`, `lama.${label}.tapinkab.go.id`],
    })
    expect(kept(saved)).toEqual({ suggestedLabel: label, knownNames: [`lama.${label}`] })
    const draft = await aDraft(product.payload, product.operator, { requestedName: label })
    await handInAll(product.payload, product.operator, draft.id)
    const outcome = await outcomeOf(act(product.payload, product.operator, draft.id, 'submit'))
    expect(outcome).toMatchObject({ code: 'name-taken', paths: ['requestedName'] })
  })
  it.each([
    ['a site', { suggestedLabel: 'https://balai.id' }, ['suggestedLabel']],
    ['an underscore', { knownNames: ['balai', 'ba_lai'] }, ['knownNames']],
    [
      'a look-alike letter',
      { suggestedLabel: 'bаlai', knownNames: ['a.b.c'] },
      ['suggestedLabel', 'knownNames'],
    ],
  ])('is not %s, told beside the field', async (_, data, paths) => {
    const { id } = await aUnit(product.payload)
    const { code, paths: told } = await outcomeOf(save(id, data))
    expect({ code, told: [...new Set(told)] }).toEqual({ code: 'field-invalid', told: paths })
  })
  it.each(['suggestedLabel', 'knownNames'] as const)('is no %s of another active unit', async (field) => {
    const label = fresh('kembar')
    await aUnit(product.payload, { suggestedLabel: label })
    const { id } = await aUnit(product.payload)
    const spelt = `${label.toUpperCase()}.`
    const attempt = save(id, field === 'knownNames' ? { knownNames: [spelt] } : { suggestedLabel: spelt })
    expect(await outcomeOf(attempt)).toMatchObject({ code: 'field-invalid', paths: [field] })
  })
  it('is saved again and again by its own unit', async () => {
    const label = fresh('tetap')
    const unit = await aUnit(product.payload, { suggestedLabel: label, knownNames: [label] })
    expect(await outcomeOf(save(unit.id, { headName: 'Siti', suggestedLabel: label }))).toMatchObject({
      code: 'accepted',
    })
  })
  it('is free once the unit is not active, and keeps it from coming back beside its successor', async () => {
    const label = fresh('lebur')
    const former = await aUnit(product.payload, { suggestedLabel: label })
    await save(former.id, { active: false })
    const draft = await aDraft(product.payload, product.operator, { requestedName: label })
    await handInAll(product.payload, product.operator, draft.id)
    expect(await outcomeOf(act(product.payload, product.operator, draft.id, 'submit'))).toMatchObject({
      code: 'accepted',
    })
    await aUnit(product.payload, { suggestedLabel: label })
    expect(await outcomeOf(save(former.id, { active: true }))).toMatchObject({ paths: ['suggestedLabel'] })
  })
  it('that another unit keeps too since an earlier version does not stop saving something else', async () => {
    const label = fresh('ganda')
    const { id } = await aUnit(product.payload, { knownNames: [label, fresh('lain')] })
    const other = await aUnit(product.payload)
    await product.pool.query('UPDATE units SET suggested_label = $2 WHERE id = $1', [other.id, label])
    expect(await outcomeOf(save(id, { headName: 'Siti' }))).toMatchObject({ code: 'accepted' })
    expect(await outcomeOf(save(other.id, { knownNames: [label] }))).toMatchObject({ code: 'accepted' })
    await save(id, { active: false })
    expect(await outcomeOf(save(id, { active: true }))).toMatchObject({ paths: ['knownNames'] })
  })
  it('is kept once when two units are given it at the same moment', async () => {
    const suggestedLabel = fresh('rebut')
    const units = [await aUnit(product.payload), await aUnit(product.payload)]
    const outcomes = await Promise.all(units.map(({ id }) => outcomeOf(save(id, { suggestedLabel }))))
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(['accepted', 'field-invalid'])
  })
})
