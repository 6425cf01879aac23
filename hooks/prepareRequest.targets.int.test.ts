import { beforeAll, describe, expect, it } from 'vitest'
import type { SubdomainRequest } from '#payload-types.ts'
import { act, aDraft, handInAll, judgeAll } from '#testing/builders.ts'
import { outcomeOf, useOffice, type Outcome } from '#testing/office.ts'
import { fresh } from '#testing/people.ts'

const product = useOffice()

type Type = NonNullable<NonNullable<SubdomainRequest['target']>['type']>
const pointing = (type: Type, value: string) => ({ target: { type, value, proxied: false } })
const REFUSED = { code: 'target-not-allowed', paths: ['target.value'] }

/** Every target of which no server can be reached, as people may write it. */
const HOPELESS: [type: Type, value: string][] = [
  ['A', '127.0.0.1'],
  ['A', '127.1'],
  ['A', '0177.0.0.1'],
  ['A', '10.0.0.1'],
  ['A', '100.64.0.1'],
  ['A', '198.19.0.1'],
  ['A', '0.0.0.0'],
  ['AAAA', '::1'],
  ['AAAA', '::'],
  ['AAAA', '::ffff:10.0.0.1'],
  ['AAAA', '2001:db8::1'],
  ['AAAA', 'fe80::1%eth0'],
  ['CNAME', 'https://server.contoh.id'],
  ['CNAME', '103.10.20.30'],
  ['CNAME', 'localhost.localdomain'],
  ['CNAME', 'nas.private'],
  ['CNAME', 'x.tapinkab.go.id.tapinkab.go.id'],
]

describe('a target where no server can be', () => {
  let drafted: string
  let reviewed: string
  beforeAll(async () => {
    const { payload, operator, officer } = product
    drafted = (await aDraft(payload, operator)).id
    await handInAll(payload, operator, drafted)
    reviewed = (await product.requestIn('in-review')).id
    await judgeAll(payload, officer, reviewed)
  })
  it.each(HOPELESS)('%s %s is refused to the unit and to the head', async (type, value) => {
    const { payload, operator, head } = product
    const target = pointing(type, value)
    expect(await outcomeOf(act(payload, operator, drafted, 'submit', target))).toMatchObject(REFUSED)
    expect(await outcomeOf(act(payload, head, reviewed, 'approve', target))).toMatchObject(REFUSED)
  })
})

describe('a name that points to itself', () => {
  const submitted = async (wishes: Partial<SubdomainRequest>): Promise<Outcome> => {
    const { payload, operator } = product
    const { id, type } = await aDraft(payload, operator, wishes)
    await handInAll(payload, operator, id, type)
    return outcomeOf(act(payload, operator, id, 'submit'))
  }
  it.each([
    ['as it is', (name: string) => `${name}.tapinkab.go.id`],
    ['without the zone', (name: string) => name],
    ['in capitals', (name: string) => `${name.toUpperCase()}.TapinKab.go.id.`],
  ])('is refused, written %s', async (_, written) => {
    const requestedName = fresh('cermin')
    const outcome = await submitted({ requestedName, ...pointing('CNAME', written(requestedName)) })
    expect(outcome).toMatchObject(REFUSED)
  })
  it.each(['earlier', 'new'] as const)('is refused by its %s name when it is renamed', async (which) => {
    const { subdomain, requestedName: earlier } = await product.requestIn('completed')
    const newName = fresh('baru')
    const host = `${which === 'new' ? newName : (earlier ?? '')}.tapinkab.go.id`
    const renaming = { type: 'change', subdomain, reason: 'Pindah.', newName } as const
    expect(await submitted({ ...renaming, ...pointing('CNAME', host) })).toMatchObject(REFUSED)
    expect(await submitted({ ...renaming, ...pointing('CNAME', 'server.contoh.id') })).toMatchObject({
      code: 'accepted',
    })
  })
})
