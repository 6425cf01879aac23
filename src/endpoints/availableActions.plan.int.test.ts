import { expect, it } from 'vitest'
import { z } from 'zod'
import { reconcileDns } from '#jobs/reconcileDns.ts'
import { refreshZone } from '#jobs/refreshZone.ts'
import { act, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { outcomeOf } from '#testing/office.ts'
import { as, fresh, type Person } from '#testing/people.ts'
import { readyToApprove, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain, readyFor } from '#testing/subdomains.ts'
import { availableActions } from './availableActions.ts'

const bench = useReconciler()

const answer = z.object({
  plan: z
    .object({ hash: z.string().length(32) })
    .loose()
    .nullable(),
})

async function seenBy(by: Person, id: string): Promise<z.infer<typeof answer>['plan']> {
  const { body } = await callEndpoint(bench.product.payload, availableActions, { by, params: { id } })
  return answer.parse(body).plan
}

async function shownTo(by: Person, id: string): Promise<unknown> {
  return (await callEndpoint(bench.product.payload, availableActions, { by, params: { id } })).body
}

async function planFor(by: Person, id: string): Promise<unknown> {
  const { hash: _, ...plan } = (await seenBy(by, id)) ?? { hash: null, isNone: true }
  return 'isNone' in plan ? null : plan
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

it('shows the second person, while the brake holds, what goes and what stands behind it', async () => {
  const { head, officer, operator } = bench.office
  const { payload } = bench.product
  const subdomain = await aSubdomain(bench, bench.worker())
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  await payload.updateGlobal({ slug: 'service', data: { deletionsPerHour: 0 } })
  await act(payload, head, id, 'approve')
  expect(await shownTo(officer, id)).toMatchObject({ plan: null, impact: null })
  await reconcileDns(bench.worker())
  const plan = { before: record(subdomain.fqdn), after: null }
  expect(await shownTo(officer, id)).toMatchObject({ plan, impact: { fqdn: subdomain.fqdn } })
  expect(await shownTo(operator, id)).toMatchObject({ plan: null, impact: null })
  await act(payload, officer, id, 'confirmDeletion')
  await reconcileDns(bench.worker())
  expect(await shownTo(officer, id)).toMatchObject({ status: 'completed', plan: null, impact: null })
  await payload.updateGlobal({ slug: 'service', data: { deletionsPerHour: 5 } })
})

it('shows what stands in the zone, when somebody has edited the record, and approves that', async () => {
  const { head } = bench.office
  const subdomain = await aSubdomain(bench, bench.worker())
  const [standing] = bench.standIn.records.named(subdomain.fqdn)
  await bench.worker().provider.apply({
    kind: 'update',
    id: standing?.id ?? '',
    before: { ...record(subdomain.fqdn), id: standing?.id ?? '', ttl: 1, comment: standing?.comment ?? null },
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

it('names the plan by what is carried out: the same to everybody, and what is approved', async () => {
  const { head, officer } = bench.office
  const subdomain = await aSubdomain(bench, bench.worker())
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  const planHash = (await seenBy(head, id))?.hash
  expect((await seenBy(officer, id))?.hash).toBe(planHash)
  const approved = await act(bench.product.payload, head, id, 'approve', { planHash })
  expect(approved).toMatchObject({ status: 'approved', goalHash: planHash })
  expect(approved).not.toHaveProperty('planHash')
})

it('an approval of a plan that is another by now is refused, and nothing is decided', async () => {
  const { head, officer } = bench.office
  const { payload } = bench.product
  const subdomain = await aSubdomain(bench, bench.worker())
  const target = { type: 'A', value: '103.130.10.98', proxied: false } as const
  const { id } = await readyFor(bench, subdomain, { type: 'change', target })
  const planHash = (await seenBy(head, id))?.hash
  const data = { target: { ...target, value: '103.130.10.99' } }
  await payload.update({ collection: 'requests', id, depth: 0, ...as(officer), data })
  const refusal = await outcomeOf(act(payload, head, id, 'approve', { planHash }))
  expect(refusal).toEqual({ code: 'plan-changed', status: 409, paths: [] })
  const stays = await payload.findByID({ collection: 'requests', id, depth: 0 })
  expect(stays).toMatchObject({ status: 'in-review', goalHash: null })
  const now = (await seenBy(head, id))?.hash
  expect(now).not.toBe(planHash)
  expect(await outcomeOf(act(payload, head, id, 'approve', { planHash: now }))).toMatchObject({ status: 200 })
})

it('a record that somebody edits while the page is open makes another plan', async () => {
  const { head } = bench.office
  const subdomain = await aSubdomain(bench, bench.worker())
  await refreshZone(bench.worker())
  const { id } = await readyFor(bench, subdomain, { type: 'deletion' })
  const planHash = (await seenBy(head, id))?.hash
  const [standing] = bench.standIn.records.named(subdomain.fqdn)
  bench.standIn.records.change(standing?.id ?? '', { content: '198.51.100.66' })
  await refreshZone(bench.worker())
  expect(await outcomeOf(act(bench.product.payload, head, id, 'approve', { planHash }))).toMatchObject({
    code: 'plan-changed',
  })
})
