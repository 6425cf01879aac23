import { describe, expect, it } from 'vitest'
import { actAsReporter, trackedComplaint } from '#complaint/track.ts'
import type { Complaint } from '#payload-types.ts'
import { complaintDesk } from '#testing/complaints.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()
const { lodged, registered, act, stored, history, notices } = complaintDesk(product)

describe('from receipt to the end', () => {
  it('leaves every step in the history, and tells the reporter what is theirs to know', async () => {
    const { id, number, code } = await lodged()
    await act(id, 'assign', product.head, { assignee: product.officer.id })
    await act(id, 'addStep', product.officer)
    await act(id, 'inform', product.officer)
    await act(id, 'answer', product.officer, { note: 'Telah selesai.' })
    await act(id, 'close', product.officer)
    expect(await history(id)).toEqual([
      'complaintReceived →received',
      'complaint:assign received→received internal',
      'complaint:addStep received→in-progress internal',
      'complaint:inform in-progress→in-progress',
      'complaint:answer in-progress→answered',
      'complaint:close answered→closed',
    ])
    const tracked = await trackedComplaint(product.payload, { number, code })
    expect(tracked).toMatchObject({
      status: 'closed',
      response: 'Telah selesai.',
      canRate: true,
      canReopen: true,
    })
    expect(tracked?.history.map(({ action }) => action)).toEqual([
      'complaintReceived',
      'complaint:inform',
      'complaint:answer',
      'complaint:close',
    ])
    expect((await notices(id)).filter((said) => said.endsWith('reporter'))).toEqual([
      'complaint-acknowledged reporter',
      'complaint-informed reporter',
      'complaint-answered reporter',
    ])
  })

  it('is rated once and reopened once, with a promise of its own', async () => {
    const { id, number, code } = await lodged()
    await act(id, 'answer', product.officer)
    const step = (data: Parameters<typeof actAsReporter>[2]['step']) =>
      actAsReporter(product.payload, id, { step: data, language: 'id' })
    expect(await codeOf(step({ action: 'rate' }))).toBe('rating-required')
    await step({ action: 'rate', rating: 2, note: 'Kurang jelas.' })
    expect(await codeOf(step({ action: 'rate', rating: 5 }))).toBe('already-rated')
    expect(await codeOf(step({ action: 'reopen' }))).toBe('note-required')
    await step({ action: 'reopen', note: 'Belum terjawab.' })
    expect(await stored(id)).toMatchObject({
      status: 'in-progress',
      response: null,
      rating: 2,
      clockState: 'running',
    })
    expect(await notices(id)).toContain('complaint-reopened officer')
    await act(id, 'answer', product.officer)
    expect(await codeOf(step({ action: 'reopen', note: 'Lagi.' }))).toBe('already-reopened')
    expect(await trackedComplaint(product.payload, { number, code })).toMatchObject({
      canRate: false,
      canReopen: false,
    })
  })

  it('of two who answer at once one does', async () => {
    const { id } = await lodged()
    const codes = await Promise.all([
      codeOf(act(id, 'answer', product.officer, { note: 'Satu' })),
      codeOf(act(id, 'answer', product.head, { note: 'Dua' })),
    ])
    expect(codes.sort()).toEqual(['accepted', 'wrong-state'])
  })
})

describe('nobody gets around the actions', () => {
  it('what only an action writes is dropped from any other save', async () => {
    const { id } = await lodged()
    const data = {
      status: 'closed',
      response: 'x',
      dueAt: '2030-01-01T00:00:00Z',
      supervised: true,
      rating: 5,
    } as const
    await product.payload.update({ collection: 'complaints', id, data, ...as(product.officer) })
    await product.payload.update({
      collection: 'complaints',
      id,
      data: { assignee: product.head.id },
      ...as(product.officer),
    })
    expect(await stored(id)).toMatchObject({
      status: 'received',
      response: null,
      supervised: false,
      rating: null,
      assignee: null,
    })
  })

  it('what the reporter wrote stays as it was written', async () => {
    const { id } = await lodged({ title: 'Asli' })
    const data = {
      title: 'Lain',
      description: 'Lain',
      reporter: { name: 'Lain' },
      category: 'other',
    } as const
    await product.payload.update({ collection: 'complaints', id, data, ...as(product.officer) })
    expect(await stored(id)).toMatchObject({
      title: 'Asli',
      description: 'Terlambat.',
      category: 'other',
      reporter: { name: 'Siti' },
    })
  })

  it('nobody rates or reopens in the reporter’s stead', async () => {
    const { id } = await lodged()
    await act(id, 'answer', product.officer)
    expect(await codeOf(act(id, 'reopen', product.officer))).toBe('not-allowed')
  })

  it.each<[string, Partial<Complaint>, string[]]>([
    ['over the form', { channel: 'form' }, ['channel']],
    ['tomorrow', { receivedAt: '2199-01-01T00:00:00Z' }, ['receivedAt']],
    ['years ago', { receivedAt: '2019-01-01T00:00:00Z' }, ['receivedAt']],
  ])('what is registered did not come %s', async (_, data, paths) => {
    const outcome = await outcomeOf(registered(data))
    expect([outcome.status, outcome.paths]).toEqual([400, paths])
  })

  it('work goes to whoever handles complaints of this kind', async () => {
    const { id } = await lodged()
    for (const person of [product.operator, product.admin])
      expect(await codeOf(act(id, 'assign', product.officer, { assignee: person.id }))).toBe(
        'assignee-not-staff',
      )
  })
})
