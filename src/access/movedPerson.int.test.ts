import { beforeAll, describe, expect, it } from 'vitest'
import { useOffice } from '#testing/office.ts'
import { as, aUser, type Person } from '#testing/people.ts'
import type { User } from '#payload-types.ts'

const product = useOffice()

const LEFT_BEHIND = ['requests', 'documents', 'handovers', 'subdomains', 'events', 'notifications'] as const
type Collection = (typeof LEFT_BEHIND)[number]

let person: Person
/** What the person could read of the unit before moving away. */
const seen: Partial<Record<Collection, string[]>> = {}

const readable = async (collection: Collection) =>
  (await product.payload.find({ collection, depth: 0, pagination: false, ...as(person) })).docs.map(({ id }) => id) // prettier-ignore

async function become(data: Partial<User>): Promise<void> {
  const user = await product.payload.update({
    ...{ collection: 'users', id: person.id, depth: 0, data },
    ...as(product.admin),
  } as const)
  person = { ...user, collection: 'users' }
}

beforeAll(async () => {
  person = await aUser(product.payload, 'agency', { unit: product.operator.unit })
  await product.requestIn('completed')
  for (const collection of LEFT_BEHIND) seen[collection] = await readable(collection)
})

describe.each([
  ['another unit', () => ({ unit: product.stranger.unit })],
  ['the supervisor', () => ({ role: 'supervisor' as const })],
])('whoever moves to %s', (_where, change) => {
  it.each(LEFT_BEHIND)('leaves the %s of the former unit behind', async (collection) => {
    await become(change())
    const before = seen[collection] ?? []
    expect(before.length).toBeGreaterThan(0)
    const { payload } = product
    const where = { id: { in: before } }
    const found = payload.count({ collection, where, ...as(person) }).catch(() => ({ totalDocs: 0 }))
    expect(await found).toEqual({ totalDocs: 0 })
    for (const id of before)
      await expect(payload.findByID({ collection, id, ...as(person) })).rejects.toThrow()
  })
})

it('whoever comes back finds it again, and what was told to the account itself was never lost', async () => {
  await become({ role: 'agency', unit: product.stranger.unit })
  const { id } = await product.payload.create({
    collection: 'notifications',
    data: { kind: 'password-changed', recipient: person.id, state: 'not-sent' },
  })
  expect(await readable('notifications')).toEqual([id])
  await become({ unit: product.operator.unit })
  expect(await readable('notifications')).toEqual(expect.arrayContaining(seen.notifications ?? []))
})
