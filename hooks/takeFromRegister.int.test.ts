import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { act, aDraft, aHandover, handInAll } from '#testing/builders.ts'
import { codeOf, faceOf, outcomeOf } from '#testing/office.ts'
import { as, fresh } from '#testing/people.ts'
import { drain, ZONE } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aDraftFor, aSubdomain, readyFor } from '#testing/subdomains.ts'

const bench = useReconciler()
const people = () => ({ payload: bench.product.payload, office: bench.office })
const subdomain = (wishes = {}) => aSubdomain(bench, bench.worker(), wishes)

it('reads name, category and manager from the register, whatever the form says', async () => {
  const { payload } = people()
  const { id, name, category, technicalManager } = await subdomain()
  const { operator } = bench.office
  const draft = await payload.create({
    collection: 'requests',
    depth: 0,
    ...as(operator),
    data: {
      type: 'change',
      status: 'draft',
      channel: 'portal',
      unit: operator.unit,
      subdomain: id,
      requestedName: 'lain',
    },
  })
  expect(draft).toMatchObject({ requestedName: name, category, technicalManager })
  const saved = await payload.update({
    collection: 'requests',
    id: draft.id,
    depth: 0,
    ...as(operator),
    data: { requestedName: 'lain-lagi', category: 'event', subdomain: null },
  })
  expect(saved).toMatchObject({ requestedName: name, category, subdomain: id })
})

it('reads the name again when a draft is acted on that waited while another request renamed the subdomain', async () => {
  const { payload, office } = people()
  const chosen = await subdomain()
  const waiting = {
    deletion: await aDraftFor(people(), chosen, { type: 'deletion' }),
    below: await aDraftFor(people(), chosen, { type: 'change' }),
    toItself: await aDraftFor(people(), chosen, { type: 'change' }),
  }
  for (const { id, type } of Object.values(waiting)) await handInAll(payload, office.operator, id, type)
  const newName = fresh('baru')
  const { id } = await readyFor(bench, chosen, { type: 'change', newName })
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())

  const submit = async (draft: { id: string }, data = {}) => {
    await payload.update({ collection: 'requests', id: draft.id, data, ...as(office.operator) })
    return outcomeOf(act(payload, office.operator, draft.id, 'submit'))
  }
  expect(await submit(waiting.below, { newName: `anak.${newName}` })).toMatchObject({
    code: 'name-taken',
    paths: ['newName'],
  })
  const toItself = { type: 'CNAME' as const, value: `${newName}.${ZONE}`, proxied: false }
  expect(await submit(waiting.toItself, { target: toItself })).toMatchObject({ code: 'target-not-allowed' })
  expect(await submit(waiting.deletion)).toMatchObject({ code: 'accepted' })
  const stored = await payload.findByID({ collection: 'requests', id: waiting.deletion.id, depth: 0 })
  expect(stored.requestedName).toBe(newName)
})

it('keeps the former name of a renaming that was carried out', async () => {
  const { payload, office } = people()
  const chosen = await subdomain()
  const { id } = await readyFor(bench, chosen, { type: 'change', newName: fresh('baru') })
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())
  await aHandover(payload, office.officer, id)
  const done = await act(payload, office.officer, id, 'handOver')
  expect(done.requestedName).toBe(chosen.name)
})

it('drops a new name that is written into a creation', async () => {
  const { payload, office } = people()
  const { id } = await aDraft(payload, office.operator)
  const data = { newName: 'lain' }
  const saved = await payload.update({ collection: 'requests', id, depth: 0, data, ...as(office.operator) })
  expect(saved.newName).toBeNull()
})

it('answers alike for the subdomain of another unit and for one that does not exist', async () => {
  const { payload } = people()
  const { id } = await subdomain()
  const { stranger } = bench.office
  const attempt = (chosen: string) =>
    faceOf(aDraft(payload, stranger, { type: 'deletion', subdomain: chosen, reason: 'Bukan milik kami.' }))
  const foreign = JSON.stringify(await attempt(id)).replaceAll(id, '')
  const unknown = randomUUID()
  expect(foreign).toBe(JSON.stringify(await attempt(unknown)).replaceAll(unknown, ''))
  expect(foreign).toContain('subdomain')
})

it('lets one request for a subdomain in at a time, also of two submitted at once', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const drafts = await Promise.all(
    (['change', 'deletion'] as const).map((type) =>
      aDraftFor(people(), chosen, { type, newName: fresh('baru') }),
    ),
  )
  for (const { id, type } of drafts) await handInAll(payload, office.operator, id, type)
  const codes = await Promise.all(drafts.map(({ id }) => codeOf(act(payload, office.operator, id, 'submit'))))
  expect(codes.toSorted()).toEqual(['accepted', 'subdomain-busy'])
})

it('does not delete what other living names lie below', async () => {
  const parent = await subdomain()
  const child = await subdomain({ requestedName: `anak.${parent.name}` })
  const { payload, office } = people()
  const draft = await aDraftFor(people(), parent, { type: 'deletion' })
  await handInAll(payload, office.operator, draft.id, 'deletion')
  const attempt = () => outcomeOf(act(payload, office.operator, draft.id, 'submit'))
  expect(await attempt()).toMatchObject({ code: 'names-below', paths: ['subdomain'] })
  const { id } = await readyFor(bench, child, { type: 'deletion' })
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())
  expect(await attempt()).toMatchObject({ code: 'accepted' })
})

it.each([
  ['its own name', (name: string) => name, 'nothing-to-change'],
  ['a name below itself', (name: string) => `anak.${name}`, 'name-taken'],
  ['no new name and no new target', () => '', 'nothing-to-change'],
])('refuses a change to %s', async (_, nameFrom, code) => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const draft = await aDraftFor(people(), chosen, { type: 'change', newName: nameFrom(chosen.name) })
  await handInAll(payload, office.operator, draft.id, 'change')
  expect(await codeOf(act(payload, office.operator, draft.id, 'submit'))).toBe(code)
})

it('keeps a deleted name from other units while it rests, and gives it back to its own', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const { id } = await readyFor(bench, chosen, { type: 'deletion' })
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())
  const asked = async (by: typeof office.operator) => {
    const draft = await aDraft(payload, by, { requestedName: chosen.name })
    await handInAll(payload, by, draft.id)
    return codeOf(act(payload, by, draft.id, 'submit'))
  }
  expect(await asked(office.stranger)).toBe('name-taken')
  expect(await asked(office.operator)).toBe('accepted')
})

it('tells the unit that its subdomain was deleted', async () => {
  const chosen = await subdomain()
  const { payload, office } = people()
  const { id } = await readyFor(bench, chosen, { type: 'deletion' })
  await act(payload, office.head, id, 'approve')
  await drain(bench.worker())
  const { docs } = await payload.find({
    collection: 'notifications',
    where: {
      request: { equals: id },
      kind: { equals: 'subdomain-deleted' },
      recipient: { equals: office.operator.id },
    },
  })
  expect(docs).toHaveLength(1)
})

it.each([
  ['another unit’s', { code: 'name-taken', paths: ['newName'] }],
  ['its own', { code: 'accepted' }],
])('judges a change to a name in quarantine: %s', async (whose, expected) => {
  const { payload, office } = people()
  const [chosen, resting] = [await subdomain(), await subdomain()]
  const deletion = await readyFor(bench, resting, { type: 'deletion' })
  await act(payload, office.head, deletion.id, 'approve')
  await drain(bench.worker())
  const unit = whose === 'its own' ? office.operator.unit : office.stranger.unit
  await bench.product.pool.query(`UPDATE subdomains SET unit_id = $2 WHERE id = $1`, [resting.id, unit])
  const draft = await aDraftFor(people(), chosen, { type: 'change', newName: resting.name })
  await handInAll(payload, office.operator, draft.id, 'change')
  expect(await outcomeOf(act(payload, office.operator, draft.id, 'submit'))).toMatchObject(expected)
})
