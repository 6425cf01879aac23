import { expect, it } from 'vitest'
import { idOf } from '#domain/relation.ts'
import { availableActions } from '#endpoints/availableActions.ts'
import { reissueHandover, revealHandover } from '#endpoints/revealHandover.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import type { Subdomain, SubdomainRequest } from '#payload-types.ts'
import { act, aDocument, aDraft, aHandover, judgeAll, words } from '#testing/builders.ts'
import { codeOf, faceOf, historyOf } from '#testing/office.ts'
import { as, aUnit, fresh } from '#testing/people.ts'
import { drain } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aSubdomain } from '#testing/subdomains.ts'

const bench = useReconciler()
const people = () => ({ payload: bench.product.payload, office: bench.office })
const subdomain = (wishes = {}) => aSubdomain(bench, bench.worker(), wishes)
const register = (id: string) => people().payload.findByID({ collection: 'subdomains', id, depth: 0 })
const request = (id: string) => people().payload.findByID({ collection: 'requests', id, depth: 0 })

/** A letter by which the stranger's unit takes over a subdomain of the operator's. */
function aLetter({ id }: Subdomain, wishes: Partial<SubdomainRequest> = {}): Promise<SubdomainRequest> {
  const { payload, office } = people()
  const { technicalManager } = words()
  const reason = 'Penggabungan perangkat daerah.'
  const unit = office.stranger.unit
  return aDraft(payload, office.officer, {
    type: 'change',
    unit,
    subdomain: id,
    reason,
    technicalManager,
    ...wishes,
  })
}

async function transferred(chosen: Subdomain, wishes: Partial<SubdomainRequest> = {}): Promise<string> {
  const { payload, office } = people()
  const { id } = await aLetter(chosen, wishes)
  await aDocument(payload, office.officer, { request: id, code: 'R02' })
  await act(payload, office.officer, id, 'submit')
  await act(payload, office.officer, id, 'startReview')
  await judgeAll(payload, office.officer, id)
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())
  return id
}

it('goes to the unit that the letter is from, with its manager and without a write in the zone', async () => {
  const chosen = await subdomain()
  const { office } = people()
  const written = bench.standIn.requests.filter(isWrite).length
  const manager = { ...words().technicalManager, name: 'Pengelola Baru' }
  const id = await transferred(chosen, { technicalManager: manager })
  expect(await request(id)).toMatchObject({
    status: 'provisioned',
    unit: office.stranger.unit,
    fromUnit: office.operator.unit,
    requestedName: chosen.name,
  })
  expect(await register(chosen.id)).toMatchObject({
    unit: office.stranger.unit,
    status: 'active',
    fqdn: chosen.fqdn,
    technicalManager: { name: 'Pengelola Baru' },
  })
  expect(bench.standIn.requests.filter(isWrite)).toHaveLength(written)
})

it('is told to both units, in the history of each, and shows neither the other’s request', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const id = await transferred(chosen)
  for (const person of [office.operator, office.stranger]) {
    const where = { action: { equals: 'subdomainTransferred' }, note: { contains: chosen.fqdn } }
    const events = await payload.find({ collection: 'events', where, depth: 0, ...as(person) })
    const subject = person === office.stranger ? `subdomains:${chosen.id}` : null
    expect(events.docs).toMatchObject([{ subject }])
    const kind = { kind: { equals: 'subdomain-transferred' } }
    const notices = await payload.find({ collection: 'notifications', where: kind, depth: 0, ...as(person) })
    const mine =
      person === office.stranger
        ? { request: id }
        : { request: null, facts: expect.objectContaining({ fqdn: chosen.fqdn }) }
    expect(notices.docs).toContainEqual(expect.objectContaining(mine))
  }
  const foreign = payload.findByID({ collection: 'requests', id, ...as(office.operator) })
  expect(await codeOf(foreign)).toBe('NotFound')
})

it('asks for a manager of the new unit: the former one is not copied', async () => {
  const { technicalManager } = await aLetter(await subdomain(), { technicalManager: {} })
  expect(Object.values(technicalManager ?? {}).filter(Boolean)).toEqual([])
})

it('cannot be had by a unit: a foreign subdomain answers as if it did not exist', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const attempt = (id: string) =>
    faceOf(
      aDraft(payload, office.stranger, {
        type: 'change',
        channel: 'letter',
        fromUnit: office.operator.unit,
        subdomain: id,
      }),
    )
  const unknown = '00000000-0000-4000-8000-000000000000'
  const said = JSON.stringify(await attempt(unknown)).replaceAll(unknown, '')
  expect(JSON.stringify(await attempt(chosen.id)).replaceAll(chosen.id, '')).toBe(said)
})

it('is no deletion: what belongs to another unit is not deleted by letter', async () => {
  const attempt = aLetter(await subdomain(), { type: 'deletion' })
  expect(await codeOf(attempt)).toBe('field-invalid')
})

it('stops when the subdomain meanwhile went elsewhere', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const draft = await aLetter(chosen)
  await aDocument(payload, office.officer, { request: draft.id, code: 'R02' })
  await transferred(chosen)
  expect(await codeOf(act(payload, office.officer, draft.id, 'submit'))).toBe('subdomain-not-active')
})

it('names what lies below and stays behind, and lets it stay', async () => {
  const parent = await subdomain()
  const child = await subdomain({ requestedName: `anak.${parent.name}` })
  const { office } = people()
  const { id } = await aLetter(parent)
  const { body } = await callEndpoint(bench.product.payload, availableActions, {
    by: office.officer,
    params: { id },
  })
  expect(JSON.stringify(body)).toContain(child.name)
  await transferred(parent)
  expect(await register(child.id)).toMatchObject({ unit: office.operator.unit, status: 'active' })
})

it('takes the reservation of its name along', async () => {
  const { payload, office } = people()
  const name = fresh('dipesan')
  const unit = office.operator.unit
  await payload.update({
    collection: 'units',
    id: unit,
    data: { suggestedLabel: name, knownNames: [name, 'lain'] },
  })
  await transferred(await subdomain({ requestedName: name }))
  const kept = (id: string) => payload.findByID({ collection: 'units', id, depth: 0 })
  expect(await kept(unit)).toMatchObject({ suggestedLabel: null, knownNames: ['lain'] })
  expect(await kept(office.stranger.unit)).toMatchObject({ knownNames: [name] })
})

it('is carried out all the same where a third unit keeps the name too', async () => {
  const { payload, office } = people()
  const name = fresh('bertiga')
  const chosen = await subdomain({ requestedName: name })
  await payload.update({ collection: 'units', id: office.operator.unit, data: { knownNames: [name] } })
  const third = await aUnit(payload)
  await bench.product.pool.query('UPDATE units SET suggested_label = $2 WHERE id = $1', [third.id, name])
  await transferred(chosen)
  expect(await register(chosen.id)).toMatchObject({ unit: office.stranger.unit })
  const { knownNames } = await payload.findByID({ collection: 'units', id: office.stranger.unit, depth: 0 })
  expect(knownNames).not.toContain(name)
})

it('leaves each unit its own login information and shows it nobody else', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const creation = idOf(chosen.request) ?? ''
  const first = await aHandover(payload, office.officer, creation)
  await act(payload, office.officer, creation, 'handOver')
  const id = await transferred(chosen)
  const second = await aHandover(payload, office.officer, id)
  await act(payload, office.officer, id, 'handOver')
  const reveal = async (handover: string, by: typeof office.operator) =>
    (await callEndpoint(payload, revealHandover, { by, params: { id: handover } })).status
  expect(await reveal(first.id, office.stranger)).toBe(404)
  expect(await reveal(second.id, office.operator)).toBe(404)
  expect(await reveal(first.id, office.operator)).toBe(409)
  expect(await reveal(second.id, office.stranger)).toBe(200)
})

it('ends an earlier request that was never handed over, and its login information stays closed', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const creation = idOf(chosen.request) ?? ''
  const { id: handover } = await aHandover(payload, office.officer, creation)
  await transferred(chosen)
  expect(await request(creation)).toMatchObject({ status: 'completed', completedAt: expect.any(String) })
  expect(await historyOf(payload, creation)).toContain('lapse provisioned→completed')
  const params = { id: handover }
  const revealed = await callEndpoint(payload, revealHandover, { by: office.operator, params })
  const reissued = await callEndpoint(payload, reissueHandover, { by: office.officer, params })
  for (const answer of [revealed, reissued])
    expect(answer).toMatchObject({ status: 409, body: { errors: [{ data: { code: 'login-lapsed' } }] } })
})
