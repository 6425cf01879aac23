import { describe, expect, it } from 'vitest'
import { availableActions } from '#endpoints/availableActions.ts'
import { act, aDraft, handInAll, judgeAll, TARGET } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { as, aUser, type Person } from '#testing/people.ts'

const product = useOffice()
const BECAUSE = { reasonCode: 'other', note: 'Mohon dilengkapi.' } as const
const PERIOD = { from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z', note: 'Plh.' }

/** A letter of the unit, entered by one person, complete. */
async function entered(by: Person): Promise<string> {
  const { id } = await aDraft(product.payload, by, { unit: product.operator.unit })
  await handInAll(product.payload, by, id)
  return id
}

/** Submitted by somebody, then looked through by the officer. */
async function reviewed(id: string, submitter: Person): Promise<string> {
  await act(product.payload, submitter, id, 'submit')
  await act(product.payload, product.officer, id, 'startReview')
  await judgeAll(product.payload, product.officer, id)
  return id
}

const returned = (id: string) => act(product.payload, product.officer, id, 'requestRevision', BECAUSE)
const edit = (by: Person, id: string, data: object) =>
  product.payload.update({ collection: 'requests', id, data, ...as(by) })
const approval = (by: Person, id: string) =>
  codeOf(act(product.payload, by, id, 'approve', { target: TARGET }))

interface Hands {
  head: Person
  colleague: Person
}

/** Each ends in a review, with the head's hand in it somewhere. */
const OWN: [what: string, story: (hands: Hands) => Promise<string>][] = [
  ['entered', async ({ head, colleague }) => reviewed(await entered(head), colleague)],
  ['submitted', async ({ head, colleague }) => reviewed(await entered(colleague), head)],
  [
    'entered a word of',
    async ({ head, colleague }) => {
      const id = await entered(colleague)
      await edit(head, id, { purpose: 'Sebagaimana surat.' })
      return reviewed(id, colleague)
    },
  ],
  [
    'once submitted, before somebody else did so again',
    async ({ head, colleague }) => {
      const id = await reviewed(await entered(colleague), head)
      await returned(id)
      return reviewed(id, colleague)
    },
  ],
  [
    'submitted again',
    async ({ head, colleague }) => {
      const id = await reviewed(await entered(colleague), colleague)
      await returned(id)
      return reviewed(id, head)
    },
  ],
  [
    'corrected, together with nothing else',
    async ({ head, colleague }) => {
      const id = await reviewed(await entered(colleague), colleague)
      await returned(id)
      await edit(head, id, { letter: { number: '100/1/Dinkes' } })
      return reviewed(id, colleague)
    },
  ],
]

async function hands(): Promise<Hands> {
  const { payload } = product
  return { head: await aUser(payload, 'head'), colleague: await aUser(payload, 'officer') }
}

describe('a head does not approve what the head', () => {
  it.each(OWN)('%s, but another head does', async (_, story) => {
    const people = await hands()
    const id = await story(people)
    expect(await approval(people.head, id)).toBe('own-submission')
    expect(await approval(product.head, id)).toBe('accepted')
  })
  it.each(OWN)('%s, nor does somebody in the head’s stead', async (_, story) => {
    const { colleague } = await hands()
    const acting = await aUser(product.payload, 'officer', { actingHead: PERIOD })
    const id = await story({ head: acting, colleague })
    expect(await approval(acting, id)).toBe('own-submission')
  })
})

describe('whose own it is', () => {
  it('does not end when an operator becomes the head', async () => {
    const { payload, admin, operator } = product
    const mover = await aUser(payload, 'agency', { unit: operator.unit })
    const { id } = await aDraft(payload, mover)
    await handInAll(payload, mover, id)
    await reviewed(id, mover)
    const data = { role: 'head' } as const
    await payload.update({ collection: 'users', id: mover.id, data, ...as(admin) })
    expect(await approval({ ...mover, ...data, unit: null }, id)).toBe('own-submission')
  })
  it('is told beside the button, before anything is tried', async () => {
    const { head, colleague } = await hands()
    const id = await reviewed(await entered(head), colleague)
    const { body } = await callEndpoint(product.payload, availableActions, { by: head, params: { id } })
    expect(body).toMatchObject({
      actions: expect.arrayContaining([
        expect.objectContaining({
          action: 'approve',
          reason: expect.objectContaining({ code: 'own-submission' }),
        }),
        expect.objectContaining({ action: 'reject', possible: true }),
      ]),
    })
  })
  it('is not made by judging, returning, assigning or saying where the name points', async () => {
    const { payload } = product
    const { head, colleague } = await hands()
    const id = await reviewed(await entered(colleague), colleague)
    await act(payload, head, id, 'assign', { assignee: head.id })
    await act(payload, head, id, 'requestRevision', BECAUSE)
    await reviewed(id, colleague)
    await judgeAll(payload, head, id)
    const form = await payload.findByID({ collection: 'requests', id, depth: 0, ...as(head) })
    await edit(head, id, { ...form, target: { type: 'A', value: '103.130.10.21' } })
    expect(await approval(head, id)).toBe('accepted')
  })
  it('may be rejected: nobody gains by it', async () => {
    const { payload } = product
    const { head, colleague } = await hands()
    const id = await reviewed(await entered(head), colleague)
    expect(await codeOf(act(payload, head, id, 'reject', BECAUSE))).toBe('accepted')
  })
})

it('with four eyes, whoever waived a document does not approve, and whoever judged only what was replaced does', async () => {
  const { payload, operator, officer } = product
  const { head } = await hands()
  const { id } = await product.requestIn('in-review')
  await judgeAll(payload, officer, id)
  const where = { request: { equals: id }, source: { equals: 'none' } }
  const { docs } = await payload.find({ collection: 'documents', where, depth: 0 })
  const [document] = docs
  if (!document) throw new Error('nothing was declared not to exist')
  const verdict = { waived: true, note: 'Tidak diperlukan, sudah diperiksa.' }
  await payload.update({ collection: 'documents', id: document.id, data: { verdict }, ...as(head) })
  await payload.updateGlobal({ slug: 'service', data: { fourEyes: true } })
  expect(await approval(head, id)).toBe('four-eyes')
  await returned(id)
  const { request, requirement, source, reason } = document
  const data = { request, requirement, source, reason, supersedes: document.id }
  await payload.create({ collection: 'documents', data, ...as(operator) })
  await reviewed(id, operator)
  expect(await approval(head, id)).toBe('accepted')
  await payload.updateGlobal({ slug: 'service', data: { fourEyes: false } })
})
