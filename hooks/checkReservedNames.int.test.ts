import { describe, expect, it } from 'vitest'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

const save = (...reservedNames: string[]) =>
  product.payload.updateGlobal({ slug: 'service', data: { reservedNames }, ...as(product.admin) })

describe('the list of reserved names', () => {
  it('keeps each in its one spelling and once', async () => {
    const { reservedNames } = await save(
      ' Surat. ',
      'surat.tapinkab.go.id',
      '*.toko',
      '_dmarc',
      ' ',
      'ns1.dns',
    )
    expect(reservedNames).toEqual(['surat', 'toko', '_dmarc', 'ns1.dns'])
  })
  it('reserves what was written with the zone', async () => {
    await save('Kotak-Surat.tapinkab.go.id')
    const { id } = await aDraft(product.payload, product.operator, { requestedName: 'kotak-surat' })
    await handInAll(product.payload, product.operator, id)
    expect(await outcomeOf(act(product.payload, product.operator, id, 'submit'))).toMatchObject({
      code: 'name-taken',
      paths: ['requestedName'],
    })
  })
  it.each(['https://mail', 'ma il', 'mаil', 'tapinkab.go.id', '-mail', 'x..mail'])(
    'refuses %j beside the field',
    async (word) => {
      expect(await outcomeOf(save('surat', word))).toMatchObject({
        code: 'field-invalid',
        paths: ['reservedNames'],
      })
    },
  )
})
