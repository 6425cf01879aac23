import { expect, it } from 'vitest'
import { decided, type Operation } from '#testing/operations.ts'
import { standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { reconcileDns } from './reconcileDns.ts'

const bench = useReconciler()

/** The calls of one pass, in any order: the zone is asserted, the names are looked at, written, and looked at again. */
const calls = () =>
  bench.standIn.requests.map(({ method, address }) => `${method} ${kindOf(address)}`).toSorted()
const kindOf = (address: string) => /dns_records(\/batch|\?|\/|$)/.exec(address)?.[0] ?? 'zone'

it('a creation takes four calls', async () => {
  const { id } = await bench.approved()
  await reconcileDns(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'provisioned' })
  expect(calls()).toEqual(['GET dns_records?', 'GET dns_records?', 'GET zone', 'POST dns_records'])
})

/** In all: the zone, a listing of the name where it leads, the record itself, the one write, and that listing again where the name is new. */
const FIGURES: [Operation, write: string, calls: number][] = [
  ['a new target', 'PATCH dns_records/', 4],
  ['a new name', 'PATCH dns_records/', 5],
  ['another type', 'POST dns_records/batch', 4],
  ['a new name and another type', 'POST dns_records/batch', 5],
  ['a deletion', 'DELETE dns_records/', 4],
]

it.each(FIGURES)('%s is one %s and takes %i calls in all', async (operation, write, expected) => {
  const { id, doneAs } = await decided(bench, operation)
  bench.standIn.requests.length = 0
  await reconcileDns(bench.worker())
  expect(await standing(bench.product.pool, id)).toMatchObject({ status: doneAs })
  expect(calls().filter((call) => !call.startsWith('GET'))).toEqual([write])
  expect(calls()).toHaveLength(expected)
})
