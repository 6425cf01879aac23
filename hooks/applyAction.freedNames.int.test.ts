import { describe, expect, it } from 'vitest'
import { act, aDraft, handInAll, judgeAll, TARGET, words } from '#testing/builders.ts'
import { inLine, nameLock } from '#testing/inLine.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, fresh } from '#testing/people.ts'

const product = useOffice()
const BECAUSE = { reasonCode: 'purpose-does-not-fit', note: 'Bukan tugas OPD ini.' } as const
const ROUNDS = [1, 2, 3, 4]

type End = (id: string) => Promise<unknown>

const reject: End = (id) => act(product.payload, product.head, id, 'reject', BECAUSE)
const withdraw: End = (id) => act(product.payload, product.operator, id, 'withdraw')
const reopenAndReject: End = async (id) => {
  await act(product.payload, product.head, id, 'reopen', BECAUSE)
  await reject(id)
}
const takeAnother: End = (id) => {
  const data = { action: 'submit', requestedName: fresh('pengganti') }
  return product.payload.update({ collection: 'requests', id, data, ...as(product.operator) })
}

const ENDS: [how: string, from: 'submitted' | 'in-review' | 'revision' | 'approved', end: End][] = [
  ['a rejection', 'in-review', reject],
  ['a withdrawal', 'submitted', withdraw],
  ['a withdrawal during the review', 'in-review', withdraw],
  ['a withdrawal of what was returned', 'revision', withdraw],
  ['a rejection of what was never mended', 'revision', reject],
  ['an approval that was reopened and rejected', 'approved', reopenAndReject],
  ['another name instead', 'revision', takeAnother],
]

/** A request that holds a name, and another unit that is ready to submit for the same name. */
async function rivals(from: (typeof ENDS)[number][1]) {
  const { payload, stranger } = product
  const requestedName = fresh('idaman')
  const { id: held } = await product.requestIn(from, { requestedName })
  const { id: wanting } = await aDraft(payload, stranger, { ...words(), requestedName })
  await handInAll(payload, stranger, wanting)
  const submit = () => outcomeOf(act(payload, stranger, wanting, 'submit'))
  return { requestedName, held, wanting, submit }
}

async function holdersOf(name: string): Promise<string[]> {
  const where = { heldName: { equals: name } }
  const { docs } = await product.payload.find({ collection: 'requests', where, depth: 0 })
  return docs.map(({ id }) => id)
}

const ACCEPTED = { code: 'accepted', status: 200, paths: [] }
const TAKEN = { code: 'name-taken', status: 409, paths: ['requestedName'] }

describe.each(ENDS)('%s', (_, from, end) => {
  it('frees the name at once, and not before', async () => {
    const { requestedName, held, wanting, submit } = await rivals(from)
    expect(await submit()).toEqual(TAKEN)
    expect(await holdersOf(requestedName)).toEqual([held])
    await end(held)
    expect(await holdersOf(requestedName)).toEqual([])
    expect((await submit()).code).toBe('accepted')
    expect(await holdersOf(requestedName)).toEqual([wanting])
  })
})

describe.each(ENDS.filter(([how]) => /rejection$|returned/.test(how)))(
  '%s and a submission at the same moment',
  (_, from, end) => {
    it('the end comes first: the name is the other unit’s', async () => {
      const { requestedName, held, wanting, submit } = await rivals(from)
      const ended = () => outcomeOf(end(held))
      const outcomes = await inLine(product.pool, nameLock(requestedName), [ended, submit])
      expect(outcomes.map(({ code }) => code)).toEqual(['accepted', 'accepted'])
      expect(await holdersOf(requestedName)).toEqual([wanting])
    })
    it('the submission comes first: it is told that the name is taken, and may try again', async () => {
      const { requestedName, held, wanting, submit } = await rivals(from)
      const ended = () => outcomeOf(end(held))
      const outcomes = await inLine(product.pool, nameLock(requestedName), [submit, ended])
      expect(outcomes.map(({ code }) => code)).toEqual(['name-taken', 'accepted'])
      expect(await holdersOf(requestedName)).toEqual([])
      expect((await submit()).code).toBe('accepted')
      expect(await holdersOf(requestedName)).toEqual([wanting])
    })
    it.each(ROUNDS)('whoever comes first, one of the two is true (%i)', async () => {
      const { requestedName, held, wanting, submit } = await rivals(from)
      const [ended, submitted] = await Promise.all([codeOf(end(held)), submit()])
      expect(ended).toBe('accepted')
      const isTheirs = submitted.code === 'accepted'
      expect(submitted).toEqual(isTheirs ? ACCEPTED : TAKEN)
      expect(await holdersOf(requestedName)).toEqual(isTheirs ? [wanting] : [])
    })
  },
)

it('a name that was freed and taken does not come back: what has ended has ended', async () => {
  const { payload, head, operator } = product
  const { held, submit } = await rivals('in-review')
  await reject(held)
  await submit()
  expect(await codeOf(act(payload, head, held, 'reopen', BECAUSE))).toBe('wrong-state')
  expect(await codeOf(act(payload, operator, held, 'submit'))).toBe('wrong-state')
})

it('a draft holds no name, and gives none back', async () => {
  const { payload, operator, head, officer } = product
  const { requestedName, held, submit, wanting } = await rivals('in-review')
  const { id: draft } = await aDraft(payload, operator, { requestedName })
  await reject(held)
  await submit()
  await act(payload, operator, draft, 'withdraw')
  expect(await holdersOf(requestedName)).toEqual([wanting])
  await act(payload, officer, wanting, 'startReview')
  await judgeAll(payload, officer, wanting)
  expect(await codeOf(act(payload, head, wanting, 'approve', { target: TARGET }))).toBe('accepted')
  expect(await payload.findByID({ collection: 'requests', id: held })).toMatchObject({ status: 'rejected' })
})
