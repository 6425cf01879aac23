import { afterAll, describe, expect, it } from 'vitest'
import { availableActions } from '#endpoints/availableActions.ts'
import { during } from '#now.ts'
import type { Event, User } from '#payload-types.ts'
import { act, judgeAll, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUser, type Person } from '#testing/people.ts'

const product = useOffice()
const BECAUSE = { reasonCode: 'purpose-does-not-fit', note: 'Tidak sesuai tugas OPD.' } as const

const appoint = (id: string, actingHead: User['actingHead']) =>
  product.payload.update({ collection: 'users', id, depth: 0, data: { actingHead }, ...as(product.admin) })
const named = (data: { headTitle: string; headOfService: string | null }) =>
  product.payload.updateGlobal({ slug: 'service', data })

afterAll(() => named({ headTitle: 'Kepala Bidang', headOfService: null }))

async function deputy(actingHead: User['actingHead']): Promise<Person> {
  const officer = await aUser(product.payload, 'officer')
  await appoint(officer.id, actingHead)
  return { ...officer, actingHead }
}

async function judged(): Promise<string> {
  const { id } = await product.requestIn('in-review')
  await judgeAll(product.payload, product.officer, id)
  return id
}

describe('an administrator appoints an acting head', () => {
  it.each([
    [
      'for a time that ends before it begins',
      '2098-01-02T00:00:00Z',
      '2098-01-01T00:00:00Z',
      'actingHead.until',
    ],
    ['for a time that is over', '2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z', 'actingHead.until'],
    ['without saying until when', '2098-01-01T00:00:00Z', null, 'actingHead.until'],
    ['without saying since when', null, '2098-01-01T00:00:00Z', 'actingHead.from'],
    ['in words', 'besok', '2098-01-01T00:00:00Z', 'actingHead.from'],
  ])('%s: refused beside the field', async (_, from, until, path) => {
    const { id } = await aUser(product.payload, 'officer')
    expect(await outcomeOf(appoint(id, { from, until }))).toEqual({
      code: 'field-invalid',
      status: 400,
      paths: [path],
    })
  })
  it('and an account whose period is over can still be changed, and appointed anew', async () => {
    const { payload, admin } = product
    const { id } = await aUser(payload, 'officer')
    const past = { from: '2026-01-05T00:00:00.000Z', until: '2026-01-09T08:00:00.000Z' }
    await during(new Date('2026-01-02T00:00:00Z'), () => appoint(id, past))
    const change = (data: Partial<User>) => payload.update({ collection: 'users', id, data, ...as(admin) })
    expect(await codeOf(change({ phone: '0811', actingHead: past }))).toBe('accepted')
    expect(await codeOf(appoint(id, { from: past.from, until: '2098-01-01T00:00:00Z' }))).toBe('accepted')
    expect(await codeOf(appoint(id, { from: null, until: null }))).toBe('accepted')
  })
  it('an officer who becomes something else takes no appointment along', async () => {
    const { payload, admin } = product
    const { id } = await deputy({ from: '2020-01-01T00:00:00Z', until: '2098-01-01T00:00:00Z' })
    const change = (role: User['role']) =>
      payload.update({ collection: 'users', id, data: { role }, ...as(admin) })
    await change('auditor')
    const { actingHead } = await change('officer')
    expect([actingHead?.from ?? null, actingHead?.until ?? null]).toEqual([null, null])
  })
})

it('an acting head who changes their own telephone number stays one, and appoints nobody', async () => {
  const { payload } = product
  const acting = await deputy({ from: '2020-01-01T00:00:00.000Z', until: '2098-01-01T00:00:00.000Z' })
  const data = { phone: '0812', actingHead: { from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' } }
  const { actingHead, phone } = await payload.update({
    collection: 'users',
    id: acting.id,
    data,
    ...as(acting),
  })
  expect({ actingHead, phone }).toMatchObject({
    phone: '0812',
    actingHead: { from: '2020-01-01T00:00:00.000Z', until: '2098-01-01T00:00:00.000Z' },
  })
})

describe('an acting head decides', () => {
  const period = { from: '2026-11-23T00:00:00.000Z', until: '2026-11-25T08:00:00.000Z' }

  it.each([
    ['in the last moment before', '2026-11-22T23:59:59.900Z', 'outside-acting-period'],
    ['in the first minute of', '2026-11-23T00:00:00.000Z', 'accepted'],
    ['in the last minute of', '2026-11-25T08:00:59.000Z', 'accepted'],
    ['in the first minute after', '2026-11-25T08:01:00.000Z', 'outside-acting-period'],
  ])('%s the period: %s', async (_, instant, code) => {
    const { payload } = product
    const id = await judged()
    const officer = await aUser(payload, 'officer')
    const acting = { ...officer, actingHead: period }
    const approve = () => act(payload, acting, id, 'approve', { target: TARGET })
    expect(await codeOf(during(new Date(instant), approve))).toBe(code)
  })
  it('outside of it they are told which it is, in the office’s own time, and are offered no button', async () => {
    const { payload } = product
    const id = await judged()
    const acting = { ...(await aUser(payload, 'officer')), actingHead: period }
    const approve = () => act(payload, acting, id, 'approve', { target: TARGET })
    await expect(during(new Date('2026-11-20T00:00:00Z'), approve)).rejects.toThrow(
      '23 November 2026 pukul 08.00 WITA sampai dengan 25 November 2026 pukul 16.00 WITA',
    )
    const later = { ...acting, actingHead: { from: '2098-01-01T00:00:00Z', until: '2098-01-02T00:00:00Z' } }
    const { body } = await callEndpoint(payload, availableActions, { by: later, params: { id } })
    const offered = (body as { actions: { action: string }[] }).actions.map(({ action }) => action)
    expect(offered).toEqual(expect.arrayContaining(['requestRevision', 'assign']))
    expect(offered).not.toEqual(expect.arrayContaining(['approve']))
    expect(offered).not.toEqual(expect.arrayContaining(['reject']))
  })
})

describe('in whose stead', () => {
  async function lineOf(id: string, action: string): Promise<Event | undefined> {
    const where = { request: { equals: id }, action: { equals: action } }
    return (await product.payload.find({ collection: 'events', where, depth: 0 })).docs[0]
  }

  it('is written down in words, and stays true when the head is another one', async () => {
    const { payload } = product
    await named({ headTitle: 'Kepala Bidang Aplikasi Informatika', headOfService: 'Rahmadi, S.Kom.' })
    const acting = await deputy({ from: '2020-01-01T00:00:00Z', until: '2098-01-01T00:00:00Z' })
    const [approved, rejected] = [await judged(), await judged()]
    await act(payload, acting, approved, 'approve', { target: TARGET })
    await act(payload, acting, rejected, 'reject', BECAUSE)
    await named({ headTitle: 'Kepala Bidang E-Government', headOfService: 'Norhayati, M.T.' })
    const inSteadOf = 'Kepala Bidang Aplikasi Informatika, Rahmadi, S.Kom.'
    for (const [id, action] of [
      [approved, 'approve'],
      [rejected, 'reject'],
    ] as const) {
      expect(await payload.findByID({ collection: 'requests', id })).toMatchObject({
        decision: { inSteadOf },
      })
      expect(await lineOf(id, action)).toMatchObject({ inSteadOf, actorName: acting.name })
    }
    await act(payload, acting, approved, 'reopen', BECAUSE)
    expect(await lineOf(approved, 'reopen')).toMatchObject({
      inSteadOf: 'Kepala Bidang E-Government, Norhayati, M.T.',
    })
  })
  it('is nobody’s when the head decides, or an acting head does an officer’s work', async () => {
    const { payload, head } = product
    const acting = await deputy({ from: '2020-01-01T00:00:00Z', until: '2098-01-01T00:00:00Z' })
    const { id } = await product.requestIn('submitted')
    await act(payload, acting, id, 'startReview')
    await act(payload, head, id, 'reject', BECAUSE)
    expect([(await lineOf(id, 'startReview'))?.inSteadOf, (await lineOf(id, 'reject'))?.inSteadOf]).toEqual([
      null,
      null,
    ])
  })
})
