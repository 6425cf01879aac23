import { describe, expect, it } from 'vitest'
import { availableActions } from '#endpoints/availableActions.ts'
import { idOf } from '#domain/relation.ts'
import { act, aDraft } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, historyOf, outcomeOf } from '#testing/office.ts'
import { anOfficeAct, anOfficeDraft } from '#testing/officeActs.ts'
import { as, type Person } from '#testing/people.ts'
import { drain, standing } from '#testing/reconciler.ts'
import { useReconciler } from '#testing/reconcilerBench.ts'
import { aDraftFor, aSubdomain, readyFor } from '#testing/subdomains.ts'

const bench = useReconciler()
const people = () => ({ payload: bench.product.payload, office: bench.office })
const subdomain = (wishes = {}) => aSubdomain(bench, bench.worker(), wishes)
const told = async (request: string, kind: string) => {
  const { docs } = await people().payload.find({
    collection: 'notifications',
    where: { request: { equals: request }, kind: { equals: kind } },
    depth: 0,
  })
  return docs.map(({ recipient }) => idOf(recipient))
}
const offered = async (by: Person, id: string) => {
  const { body } = await callEndpoint(people().payload, availableActions, { by, params: { id } })
  return (body as { actions: { action: string }[] }).actions.map(({ action }) => action)
}
/** As if the unit had had its days. */
const letTimePass = (id: string) =>
  bench.product.pool.query(
    `UPDATE requests SET ex_officio_objection_until = now() - interval '1 minute' WHERE id = $1`,
    [id],
  )

describe('the office starts', () => {
  it('for the unit of the subdomain, without contact, letter or document', async () => {
    const chosen = await subdomain()
    const { payload, office } = people()
    const started = await anOfficeAct(people(), chosen, 'harmful')
    expect(started).toMatchObject({
      status: 'in-review',
      channel: 'office',
      unit: office.operator.unit,
      requestedName: chosen.name,
      exOfficio: { grounds: 'harmful', objectionUntil: null },
    })
    const seen = payload.findByID({
      collection: 'requests',
      id: started.id,
      depth: 0,
      ...as(office.operator),
    })
    expect(await seen).toMatchObject({ number: started.number })
    const foreign = payload.findByID({ collection: 'requests', id: started.id, ...as(office.stranger) })
    expect(await codeOf(foreign)).toBe('NotFound')
    expect(await told(started.id, 'ex-officio-started')).toContain(office.operator.id)
  })

  it('and the unit has the days of the settings to object to what it abandoned', async () => {
    const { payload } = people()
    const before = Date.now()
    const { exOfficio } = await anOfficeAct(people(), await subdomain(), 'abandoned')
    const { objectionDays } = await payload.findGlobal({ slug: 'service', depth: 0 })
    const days = (Date.parse(exOfficio?.objectionUntil ?? '') - before) / 86_400_000
    expect(days).toBeGreaterThanOrEqual(objectionDays)
    expect(days).toBeLessThan(objectionDays + 1)
  })

  it('is promised to nobody, so it is never late', async () => {
    const { payload } = people()
    const { id } = await anOfficeAct(people(), await subdomain(), 'abandoned')
    expect(await payload.findByID({ collection: 'requests', id, depth: 0 })).toMatchObject({ dueAt: null })
  })

  it.each([
    ['abandoned', 'change', 'exOfficio.grounds'],
    ['drift', 'deletion', 'exOfficio.grounds'],
    [null, 'deletion', 'exOfficio.grounds'],
  ] as const)('not for %s as a %s', async (grounds, type, path) => {
    const attempt = anOfficeDraft(people(), await subdomain(), 'harmful', { type, exOfficio: { grounds } })
    expect(await outcomeOf(attempt)).toMatchObject({ code: 'field-invalid', paths: [path] })
  })

  it('against what a dissolved unit left behind, of which nobody is there', async () => {
    const chosen = await subdomain()
    const { payload, office } = people()
    const unit = idOf(chosen.unit) ?? ''
    await payload.update({ collection: 'units', id: unit, data: { active: false } })
    const { id } = await anOfficeAct(people(), chosen, 'harmful')
    await act(payload, office.head, id, 'approve')
    await payload.update({ collection: 'units', id: unit, data: { active: true } })
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'completed' })
  })
})

describe('a unit', () => {
  it('starts nothing in the name of the office, nor for another unit', async () => {
    const chosen = await subdomain()
    const { office } = people()
    const draft = await aDraftFor(people(), chosen, {
      type: 'deletion',
      channel: 'office',
      unit: office.stranger.unit,
      fromUnit: office.stranger.unit,
      exOfficio: {
        grounds: 'harmful',
        objectionUntil: '2020-01-01T00:00:00.000Z',
        objectedAt: '2020-01-01T00:00:00.000Z',
        objection: 'x',
      },
    })
    expect(draft).toMatchObject({ channel: 'portal', unit: office.operator.unit })
    const stored = await people().payload.findByID({ collection: 'requests', id: draft.id, depth: 0 })
    expect(stored.fromUnit).toBeNull()
    expect(Object.values(draft.exOfficio ?? {}).filter(Boolean)).toEqual([])
  })

  it('neither edits, ends nor mends what the office started, and adds nothing to it', async () => {
    const { payload, office } = people()
    const { id } = await anOfficeDraft(people(), await subdomain(), 'harmful')
    expect(await codeOf(act(payload, office.operator, id, 'withdraw'))).toBe('Forbidden')
    await act(payload, office.officer, id, 'submit')
    const by = as(office.operator)
    const edited = await payload.update({
      collection: 'requests',
      id,
      depth: 0,
      ...by,
      data: { reason: 'Bukan begitu.', channel: 'portal', exOfficio: { grounds: 'drift' } },
    })
    expect(edited).toMatchObject({ channel: 'office', exOfficio: { grounds: 'harmful' } })
    expect(edited.reason).not.toBe('Bukan begitu.')
    for (const action of ['startReview', 'withdraw'] as const)
      expect(await codeOf(act(payload, office.operator, id, action, { note: 'Tidak.' }))).toBe('not-allowed')
  })

  it('objects in its own words, which officers and heads are told', async () => {
    const { payload, office } = people()
    const { id } = await anOfficeAct(people(), await subdomain(), 'abandoned')
    const note = 'Masih dipakai untuk arsip.'
    expect(await codeOf(act(payload, office.operator, id, 'object'))).toBe('note-required')
    expect(await offered(office.operator, id)).toEqual(['object'])
    expect(await act(payload, office.operator, id, 'object', { note })).toMatchObject({
      status: 'in-review',
      exOfficio: { objection: note, objectedAt: expect.any(String) },
    })
    expect(await told(id, 'ex-officio-objection')).toEqual(
      expect.arrayContaining([office.officer.id, office.head.id]),
    )
    expect(await historyOf(payload, id)).toContain('object in-review→in-review')
  })

  it('is too late once its days are over', async () => {
    const { payload, office } = people()
    const { id } = await anOfficeAct(people(), await subdomain(), 'abandoned')
    await letTimePass(id)
    const late = act(payload, office.operator, id, 'object', { note: 'Terlambat.' })
    expect(await codeOf(late)).toBe('objection-too-late')
    expect(await offered(office.operator, id)).toEqual([])
  })
})

describe('the head', () => {
  it('waits for objections, and answers the one that came', async () => {
    const chosen = await subdomain()
    const { payload, office } = people()
    const { id } = await anOfficeAct(people(), chosen, 'abandoned')
    await act(payload, office.operator, id, 'object', { note: 'Masih dipakai.' })
    const answer = { note: 'Tidak ada isi selama dua tahun.' }
    expect(await codeOf(act(payload, office.head, id, 'approve', answer))).toBe('objection-time-runs')
    await letTimePass(id)
    expect(await codeOf(act(payload, office.head, id, 'approve'))).toBe('objection-unanswered')
    await act(payload, office.head, id, 'approve', answer)
    await drain(bench.worker())
    const register = await payload.findByID({ collection: 'subdomains', id: chosen.id, depth: 0 })
    expect(register).toMatchObject({ status: 'deleted' })
    expect(await told(id, 'subdomain-deleted')).toContain(office.operator.id)
  })

  it('deletes at once what is harmful', async () => {
    const chosen = await subdomain()
    const { payload, office } = people()
    const { id } = await anOfficeAct(people(), chosen, 'harmful')
    await act(payload, office.head, id, 'approve')
    expect(await told(id, 'ex-officio-decided')).toEqual(
      expect.arrayContaining([office.operator.id, office.officer.id]),
    )
    await drain(bench.worker())
    expect(await bench.worker().provider.listByName(chosen.fqdn)).toEqual([])
  })

  it('is not held up for good by a request of the unit that nobody mends', async () => {
    const chosen = await subdomain()
    const { payload, office } = people()
    const ofUnit = await readyFor(bench, chosen, {
      type: 'change',
      target: { type: 'A', value: '103.130.10.21' },
    })
    const because = { reasonCode: 'incomplete', note: 'Surat belum ditandatangani.' } as const
    await act(payload, office.officer, ofUnit.id, 'requestRevision', because)
    const { id } = await anOfficeDraft(people(), chosen, 'harmful')
    expect(await codeOf(act(payload, office.officer, id, 'submit'))).toBe('subdomain-busy')
    const ended = { reasonCode: 'other', note: 'Subdomain disalahgunakan.' } as const
    expect(await act(payload, office.head, ofUnit.id, 'reject', ended)).toMatchObject({ status: 'rejected' })
    await act(payload, office.officer, id, 'submit')
    await act(payload, office.officer, id, 'startReview')
    await act(payload, office.head, id, 'approve')
    await drain(bench.worker())
    expect(await standing(bench.product.pool, id)).toMatchObject({ status: 'completed' })
  })

  it('does not decide what he started', async () => {
    const chosen = await subdomain()
    const { payload, office } = people()
    const { id } = await anOfficeAct(
      { payload, office: { ...office, officer: office.head } },
      chosen,
      'harmful',
    )
    expect(await codeOf(act(payload, office.head, id, 'approve'))).toBe('own-submission')
  })

  it('ends what the office started, and the unit is told', async () => {
    const { payload, office } = people()
    const { id } = await anOfficeAct(people(), await subdomain(), 'harmful')
    expect(await codeOf(act(payload, office.head, id, 'withdraw'))).toBe('note-required')
    await act(payload, office.head, id, 'withdraw', { note: 'Sudah dibersihkan OPD.' })
    expect(await told(id, 'ex-officio-ended')).toContain(office.operator.id)
  })

  it('does not end what a unit sent on paper', async () => {
    const { payload, office } = people()
    const { id } = await aDraft(payload, office.officer, { unit: office.operator.unit })
    expect(await codeOf(act(payload, office.head, id, 'withdraw', { note: 'x' }))).toBe('not-allowed')
  })
})
