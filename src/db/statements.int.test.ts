import { beforeAll, describe, expect, it } from 'vitest'
import { act, aDraft, handInAll, judgeAll, TARGET } from '#testing/builders.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

beforeAll(async () => {
  for (let made = 0; made < 20; made += 1) await aDraft(product.payload, product.operator)
  // The first of its kind also prepares connections and settings.
  await product.requestIn('approved')
})

const list = (limit: number, depth: number) =>
  product.payload.find({ collection: 'requests', limit, depth, ...as(product.officer) })

/**
 * Measured, and a tenth more: a loop that asks the database for each row would be far beyond. What hangs on a request holds its
 * history: of that, one statement finds the rows that whoever reads may see, and one reads them.
 */
const MOST = {
  list: 3,
  listPopulated: 8,
  byId: 7,
  submit: 21,
  approve: 19,
  return: 18,
  resubmit: 18,
  reject: 18,
  assign: 17,
}

async function counted(what: keyof typeof MOST, work: () => Promise<unknown>): Promise<number> {
  const { length } = await statementsOf(work)
  console.info(`${what}: ${length} SQL statements, at most ${MOST[what]}`)
  return length
}

describe('statements that the database is sent', () => {
  it('for a list of twenty requests, bare and as REST gives it', async () => {
    expect(await counted('list', () => list(20, 0))).toBeLessThanOrEqual(MOST.list)
    expect(await counted('listPopulated', () => list(20, 1))).toBeLessThanOrEqual(MOST.listPopulated)
  })
  it('do not grow with the length of the list', async () => {
    for (const depth of [0, 1]) {
      const [few, many] = [
        await statementsOf(() => list(2, depth)),
        await statementsOf(() => list(20, depth)),
      ]
      expect(many.length).toBe(few.length)
    }
  })
  it('for one request with all that hangs on it', async () => {
    const { id } = await product.requestIn('in-review')
    const read = () => product.payload.findByID({ collection: 'requests', id, ...as(product.officer) })
    expect(await counted('byId', read)).toBeLessThanOrEqual(MOST.byId)
  })
  it('for a submission', async () => {
    const { payload, operator } = product
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    expect(await counted('submit', () => act(payload, operator, id, 'submit'))).toBeLessThanOrEqual(
      MOST.submit,
    )
  })
  it('for an approval', async () => {
    const { payload, officer, head } = product
    const { id } = await product.requestIn('in-review')
    await judgeAll(payload, officer, id)
    const approve = () => act(payload, head, id, 'approve', { target: TARGET })
    expect(await counted('approve', approve)).toBeLessThanOrEqual(MOST.approve)
  })
  it('for a return, the submission that follows it, and a rejection', async () => {
    const { payload, operator, officer, head } = product
    const { id } = await product.requestIn('in-review')
    const because = { reasonCode: 'incomplete', note: 'Mohon dilengkapi.' } as const
    const corrections = ['purpose', 'documents.R01'].map((path) => ({ path, note: 'Terlalu umum.' }))
    const giveBack = () => act(payload, officer, id, 'requestRevision', { ...because, corrections })
    expect(await counted('return', giveBack)).toBeLessThanOrEqual(MOST.return)
    const resubmit = () => act(payload, operator, id, 'submit')
    expect(await counted('resubmit', resubmit)).toBeLessThanOrEqual(MOST.resubmit)
    const assign = () => act(payload, head, id, 'assign', { assignee: head.id })
    expect(await counted('assign', assign)).toBeLessThanOrEqual(MOST.assign)
    await act(payload, officer, id, 'startReview')
    const reject = () => act(payload, head, id, 'reject', because)
    expect(await counted('reject', reject)).toBeLessThanOrEqual(MOST.reject)
  })
})
