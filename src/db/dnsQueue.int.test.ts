import { describe, expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { beginWrite, claimWork, type Work } from './dnsQueue.ts'

const product = useOffice()
const QUEUE = { zone: 'tapinkab.go.id', mode: 'queue' } as const
/** A race is lost and won by chance. */
const ROUNDS = Array.from({ length: 4 }, (_, index) => index + 1)

describe('reopening and the worker', () => {
  async function claimed(): Promise<{ id: string; work: Work }> {
    const { id } = await product.requestIn('approved')
    let work = await claimWork(product.db, QUEUE)
    // What earlier tests left behind is claimed on the way.
    while (work && work.request !== id) work = await claimWork(product.db, QUEUE)
    if (!work) throw new Error('the approved request was not to be had')
    return { id, work }
  }
  const reopen = (id: string) => act(product.payload, product.head, id, 'reopen', { note: 'Target keliru.' })

  it.each(ROUNDS)('only one of them goes on (%i)', async () => {
    const { id, work } = await claimed()
    const both = await Promise.all([codeOf(reopen(id)), beginWrite(product.db, work)])
    expect([
      ['accepted', false],
      ['write-begun', true],
    ]).toContainEqual(both)
  })
  it('once a write may have happened, there is no way back', async () => {
    const { id, work } = await claimed()
    expect(await beginWrite(product.db, work)).toBe(true)
    expect(await outcomeOf(reopen(id))).toMatchObject({ code: 'write-begun', status: 409 })
  })
  it('whoever claimed the work before a reopening writes nothing of the old decision after a new one', async () => {
    const { payload, head } = product
    const { id, work } = await claimed()
    await reopen(id)
    await act(payload, head, id, 'approve', { target: { type: 'A', value: '8.8.8.8', proxied: false } })
    expect(await beginWrite(product.db, work)).toBe(false)
    expect(await claimWork(product.db, QUEUE)).toMatchObject({
      request: id,
      goal: { after: { content: '8.8.8.8' } },
    })
  })
})
