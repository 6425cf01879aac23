import { expect, it } from 'vitest'
import { z } from 'zod'
import { refreshZone } from '#jobs/refreshZone.ts'
import { act, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { as, fresh, type Person } from '#testing/people.ts'
import { readyToApprove, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { availableActions } from './availableActions.ts'

const bench = useReconciler()

async function planFor(by: Person, id: string): Promise<unknown> {
  const { body } = await callEndpoint(bench.product.payload, availableActions, { by, params: { id } })
  return z.object({ plan: z.unknown() }).parse(body).plan
}

const record = (name: string, content = '103.130.10.20') => ({
  name: name.includes(ZONE) ? name : `${name}.${ZONE}`,
  type: 'A',
  content,
  proxied: false,
})

it('shows staff what an approval does in DNS, and units nothing of it', async () => {
  const { head, officer, operator } = bench.office
  const subdomain = await aSubdomain(bench, bench.worker())
  const newName = fresh('baru')
  const { id } = await readyFor(bench, subdomain, { type: 'change', newName })
  const plan = { before: record(subdomain.fqdn), after: record(newName) }
  expect(await planFor(head, id)).toEqual(plan)
  expect(await planFor(officer, id)).toEqual(plan)
  expect(await planFor(operator, id)).toBeNull()
})

it('shows a deletion as what goes', async () => {
  const subdomain = await aSubdomain(bench, bench.worker())
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  expect(await planFor(bench.office.head, id)).toEqual({ before: record(subdomain.fqdn), after: null })
})

it('shows what stands in the zone, when somebody has edited the record, and approves that', async () => {
  const { head } = bench.office
  const subdomain = await aSubdomain(bench, bench.worker())
  const [standing] = bench.standIn.records.named(subdomain.fqdn)
  await bench.worker().provider.apply({
    kind: 'update',
    id: standing?.id ?? '',
    before: { ...record(subdomain.fqdn), id: standing?.id ?? '', ttl: 1, comment: null },
    record: {
      ...record(subdomain.fqdn, '198.51.100.66'),
      type: 'A',
      ttl: 1,
      comment: standing?.comment ?? '',
    },
  })
  await refreshZone(bench.worker())
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  expect(await planFor(head, id)).toEqual({ before: record(subdomain.fqdn, '198.51.100.66'), after: null })
})

it('shows a new name once its target is known, and nothing after the decision', async () => {
  const { head, officer } = bench.office
  const { payload } = bench.product
  const { id, requestedName } = await readyToApprove(bench.product, bench.office)
  expect(await planFor(head, id)).toBeNull()
  await payload.update({ collection: 'requests', id, depth: 0, ...as(officer), data: { target: TARGET } })
  expect(await planFor(head, id)).toEqual({ before: null, after: record(requestedName ?? '') })
  await act(payload, head, id, 'approve')
  expect(await planFor(head, id)).toBeNull()
})
