import { describe, expect, it } from 'vitest'
import type { Service } from '#payload-types.ts'
import { outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()
type Server = NonNullable<Service['servers']>[number]

const save = (...servers: Omit<Server, 'id'>[]) =>
  product.payload.updateGlobal({ slug: 'service', data: { servers }, ...as(product.admin) })
const server = (value: string, type: Server['type'] = 'A') => ({ label: `Peladen ${value}`, type, value })

describe('the list of the office’s servers', () => {
  it('keeps each in its one spelling', async () => {
    const { servers } = await save(
      server(' 103.130.10.20 '),
      server('2401:0DB0:0::1', 'AAAA'),
      server('Web.Diskominfo.TAPINKAB.go.id.', 'CNAME'),
    )
    expect(servers?.map(({ value }) => value)).toEqual([
      '103.130.10.20',
      '2401:db0::1',
      'web.diskominfo.tapinkab.go.id',
    ])
  })
  it.each([
    ['a private address', [server('10.0.0.1')], ['servers.0.value']],
    ['an address as a host name', [server('103.130.10.20', 'CNAME')], ['servers.0.value']],
    ['a scheme', [server('103.130.10.20'), server('https://web.id', 'CNAME')], ['servers.1.value']],
    ['the same twice', [server('103.130.10.20'), server('103.130.10.20 ')], ['servers.1.value']],
  ])('refuses %s beside its row', async (_, servers, paths) => {
    expect(await outcomeOf(save(...servers))).toEqual({ code: 'field-invalid', status: 400, paths })
  })
})
