import { describe, expect, it } from 'vitest'
import type { Service, Unit } from '#payload-types.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as, aUnit, fresh, type Person } from '#testing/people.ts'

const product = useOffice()

const changeUnit = (by: Person, id: string, data: Partial<Unit>) =>
  product.payload.update({ collection: 'units', id, data, depth: 0, ...as(by) })
const changeService = (by: Person, data: Partial<Service>) =>
  product.payload.updateGlobal({ slug: 'service', data, depth: 0, ...as(by) })

async function linesAbout(subject: string, by: Person = product.officer) {
  const where = { subject: { equals: subject } }
  const found = { collection: 'events', where, sort: 'at', depth: 0, pagination: false } as const
  const { docs } = await product.payload.find({ ...found, ...as(by) })
  return docs.map(({ action, actor, note }) => [action, actor, note])
}

describe('the history tells of a unit', () => {
  it('who entered it', async () => {
    const { payload, admin } = product
    const data = { name: fresh('Dinas Baru'), type: 'dinas', confidence: 'high' } as const
    const { id, name } = await payload.create({ collection: 'units', data, ...as(admin) })
    expect(await linesAbout(`units:${id}`)).toEqual([['unitCreated', admin.id, name]])
  })
  it('who changed which of its fields, and nothing when nothing changed', async () => {
    const { admin, officer } = product
    const { id } = await aUnit(product.payload)
    await changeUnit(officer, id, { headName: 'Norhayati', contactPhone: '0517 1' })
    await changeUnit(officer, id, { headName: 'Norhayati', contactPhone: '0517 1' })
    await changeUnit(admin, id, { active: false, knownNames: ['lama', 'baru'] })
    expect(await linesAbout(`units:${id}`)).toEqual([
      ['unitChanged', officer.id, 'headName, contactPhone'],
      ['unitChanged', admin.id, 'knownNames, active'],
    ])
  })
  it('to staff, not to the unit itself', async () => {
    const { admin, operator } = product
    await changeUnit(admin, operator.unit, { abbreviation: fresh('DU') })
    expect(await linesAbout(`units:${operator.unit}`)).toHaveLength(1)
    expect(await linesAbout(`units:${operator.unit}`, operator)).toEqual([])
  })
  it('not of what the office began with', async () => {
    const where = { action: { in: ['unitCreated', 'serviceChanged'] }, actor: { exists: false } }
    expect(await product.payload.count({ collection: 'events', where })).toEqual({ totalDocs: 0 })
  })
})

describe('the history tells of the settings', () => {
  it('who changed which of them, a guide as one and servers as one', async () => {
    const { admin } = product
    const guide = await product.payload.findGlobal({ slug: 'service' })
    await changeService(admin, { fourEyes: true, guideChange: guide.guideCreation })
    await changeService(admin, { fourEyes: true })
    await changeService(admin, { servers: [{ label: 'Web', type: 'A', value: '103.10.20.30' }] })
    await changeService(admin, { fourEyes: false })
    expect(await linesAbout('service')).toEqual([
      ['serviceChanged', admin.id, 'fourEyes, guideChange'],
      ['serviceChanged', admin.id, 'servers'],
      ['serviceChanged', admin.id, 'fourEyes'],
    ])
    expect(await linesAbout('service', product.operator)).toEqual([])
  })
})

describe('an officer', () => {
  const KEPT: [string, Partial<Unit>][] = [
    ['the name', { name: 'Dinas Lain' }],
    ['the kind', { type: 'badan' }],
    ['the abbreviation', { abbreviation: 'DL' }],
    ['the suggested label', { suggestedLabel: 'lain' }],
    ['the known names', { knownNames: ['lain-pula'] }],
    ['whether it may ask', { active: false }],
  ]
  it.each(KEPT)('does not change %s of a unit; an administrator does', async (_what, data) => {
    const { payload, officer, head, admin } = product
    const { id } = await aUnit(payload)
    const before = await payload.findByID({ collection: 'units', id, depth: 0 })
    for (const person of [officer, head]) await changeUnit(person, id, data)
    expect(await payload.findByID({ collection: 'units', id, depth: 0 })).toMatchObject({
      ...before,
      updatedAt: expect.any(String),
    })
    expect(await changeUnit(admin, id, data)).toMatchObject(data)
  })
  it('confirms whom to turn to, and that the unit is what the list says', async () => {
    const { id } = await aUnit(product.payload, { confidence: 'low' })
    const data = { confidence: 'high', headName: 'Rahmadi', contactEmail: 'rahmadi@contoh.go.id' } as const
    expect(await changeUnit(product.officer, id, data)).toMatchObject(data)
  })
  it('changes one unit at a time, like everybody', async () => {
    const { payload, admin, officer } = product
    const change = { collection: 'units', where: { active: { equals: true } }, data: {} } as const
    for (const person of [officer, admin])
      expect(await codeOf(payload.update({ ...change, ...as(person) }))).toBe('bulk-refused')
  })
})
