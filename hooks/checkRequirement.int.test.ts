import { expect, it } from 'vitest'
import type { Requirement } from '#payload-types.ts'
import { act, aDraft, handInAll, requirementId } from '#testing/builders.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

const NOBODY = { creation: 'none', change: 'none', deletion: 'none' } as const
const save = async (code: string, data: Partial<Requirement>) =>
  product.payload.update({
    collection: 'requirements',
    id: await requirementId(product.payload, code),
    depth: 0,
    data,
    ...as(product.admin),
  })

it.each<[string, string, Partial<Requirement>, string]>([
  [
    'a field that a deletion has not',
    'R07',
    { obligations: { ...NOBODY, deletion: 'required' } },
    'obligations.deletion',
  ],
  [
    'a field that may be waived',
    'R09',
    { obligations: { ...NOBODY, creation: 'waivable' } },
    'obligations.creation',
  ],
])('the matrix does not ask for %s', async (_, code, data, path) => {
  expect(await outcomeOf(save(code, data))).toEqual({ code: 'field-invalid', status: 400, paths: [path] })
})

it('an own requirement is a document', async () => {
  const create = (form: Requirement['form']) =>
    product.payload.create({
      collection: 'requirements',
      data: { code: 'R15', form, order: 15, label: 'Surat kuasa', obligations: NOBODY },
      ...as(product.admin),
    })
  expect(await outcomeOf(create('statement'))).toMatchObject({ code: 'field-invalid', paths: ['form'] })
  expect(await outcomeOf(create('document'))).toMatchObject({ code: 'accepted' })
})

it('what the administrator demands of a change can be filled in and is enough', async () => {
  const { payload, operator } = product
  const { subdomain } = await product.requestIn('completed')
  await save('R07', { obligations: { creation: 'required', change: 'required', deletion: 'none' } })
  const target = { type: 'A' as const, value: '103.10.20.31', proxied: false }
  const { id } = await aDraft(payload, operator, {
    ...{ type: 'change', subdomain, reason: 'Pindah.', purpose: null, target },
  })
  await handInAll(payload, operator, id, 'change')
  const submit = () => outcomeOf(act(payload, operator, id, 'submit'))
  expect(await submit()).toMatchObject({ code: 'incomplete', paths: ['purpose'] })
  const data = { purpose: 'Layanan bagi petani.' }
  await payload.update({ collection: 'requests', id, data, ...as(operator) })
  expect(await submit()).toMatchObject({ code: 'accepted' })
})
