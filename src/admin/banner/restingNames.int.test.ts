import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { fresh, type Person } from '#testing/people.ts'
import { drain, embeddedProvider, workerOf } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { restingNames } from './restingNames.ts'

const bench = useReconciler()
const worker = () => workerOf(bench.product, embeddedProvider(bench.product))

async function seenBy(user: Person, id: string): Promise<string[]> {
  const { payload } = bench.product
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const request = await payload.findByID({ collection: 'requests', id, depth: 0 })
  return (await restingNames(req, request)).map(({ name }) => name)
}

it.each([
  ['a deleted name', { type: 'deletion' }],
  ['the name before a renaming', { type: 'change' }],
] as const)('%s is told to whoever asked for it, and to nobody else', async (_, { type }) => {
  const { payload } = bench.product
  const subdomain = await aSubdomain(bench, worker())
  const newName = type === 'change' ? fresh('baru') : undefined
  const { id } = await readyFor(bench, subdomain, { type, newName })
  expect(await seenBy(bench.office.operator, id)).toEqual([])
  await act(payload, bench.office.head, id, 'approve')
  await drain(worker())
  expect(await seenBy(bench.office.operator, id)).toEqual([subdomain.name])
  expect(await seenBy(bench.office.stranger, id)).toEqual([])
})
