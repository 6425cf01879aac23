import { describe, expect, it } from 'vitest'
import { act, aDocument, aDraft, handInAll, judgeAll, requirementId, TARGET } from '#testing/builders.ts'
import { inLine, requestLock } from '#testing/inLine.ts'
import { codeOf, historyOf, outcomeOf, useOffice } from '#testing/office.ts'
import { anOperator, as, fresh, type Person } from '#testing/people.ts'

const product = useOffice()
/** Races are lost and won by chance: each is run this often. */
const ROUNDS = Array.from({ length: 4 }, (_, index) => index + 1)

async function readyDraft(operator: Person, requestedName = fresh('layanan')): Promise<string> {
  const { id } = await aDraft(product.payload, operator, { requestedName })
  await handInAll(product.payload, operator, id)
  return id
}

async function judged(): Promise<string> {
  const { id } = await product.requestIn('in-review')
  await judgeAll(product.payload, product.officer, id)
  return id
}

const sorted = async (...attempts: Promise<unknown>[]) => (await Promise.all(attempts.map(codeOf))).sort()

describe('two at once: one is done, the other is told', () => {
  it.each(ROUNDS)('submitting twice (%i)', async () => {
    const { payload, operator } = product
    const id = await readyDraft(operator)
    const both = await Promise.all([1, 2].map(() => outcomeOf(act(payload, operator, id, 'submit'))))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await historyOf(payload, id)).filter((line) => line.startsWith('submit'))).toHaveLength(1)
  })
  it.each(ROUNDS)('approving twice (%i)', async () => {
    const { payload, head } = product
    const id = await judged()
    const approve = () => act(payload, head, id, 'approve', { target: TARGET })
    expect(await sorted(approve(), approve())).toEqual(['accepted', 'wrong-state'])
    expect((await historyOf(payload, id)).filter((line) => line.startsWith('approve'))).toHaveLength(1)
  })
  it('approving and rejecting', async () => {
    const { payload, head } = product
    const id = await judged()
    const reject = act(payload, head, id, 'reject', { reasonCode: 'other', note: 'Tidak sesuai.' })
    expect(await sorted(act(payload, head, id, 'approve', { target: TARGET }), reject)).toEqual([
      'accepted',
      'wrong-state',
    ])
  })
  it('starting a review ten times', async () => {
    const { payload, officer } = product
    const { id } = await product.requestIn('submitted')
    const codes = await sorted(...Array.from({ length: 10 }, () => act(payload, officer, id, 'startReview')))
    expect(codes).toEqual(['accepted', ...Array.from({ length: 9 }, () => 'wrong-state')])
  })
  it.each(ROUNDS)('two units submitting for one name (%i)', async () => {
    const { payload, operator, stranger } = product
    const name = fresh('rebutan')
    const [one, other] = [await readyDraft(operator, name), await readyDraft(stranger, name)]
    const both = await Promise.all([
      outcomeOf(act(payload, operator, one, 'submit')),
      outcomeOf(act(payload, stranger, other, 'submit')),
    ])
    expect(both.map(({ code, status }) => `${code} ${status}`).sort()).toEqual([
      'accepted 200',
      'name-taken 409',
    ])
    const { totalDocs } = await payload.count({
      collection: 'requests',
      where: { heldName: { equals: name } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('a decision and the file it rests on', () => {
  it.each(ROUNDS)('are never torn apart by a replacement (%i)', async () => {
    const { payload, officer, head } = product
    const id = await judged()
    const requirement = { equals: await requirementId(payload, 'R01') }
    const { docs } = await payload.find({
      collection: 'documents',
      where: { request: { equals: id }, requirement },
    })
    const codes = await Promise.all([
      codeOf(act(payload, head, id, 'approve', { target: TARGET })),
      codeOf(aDocument(payload, officer, { request: id, code: 'R01', supersedes: docs[0]?.id })),
    ])
    expect([
      ['accepted', 'request-locked'],
      ['documents-not-verified', 'accepted'],
    ]).toContainEqual(codes)
  })
})

describe('whichever comes first,', () => {
  const approve = (id: string) => () =>
    codeOf(act(product.payload, product.head, id, 'approve', { target: TARGET }))

  async function letterOf(request: string): Promise<string> {
    const requirement = { equals: await requirementId(product.payload, 'R01') }
    const where = { request: { equals: request }, requirement, supersededBy: { exists: false } }
    const { docs } = await product.payload.find({ collection: 'documents', where, depth: 0 })
    return docs[0]?.id ?? ''
  }

  /** Documents that count and that nobody found complete and valid, or waived. */
  async function unjudged(request: string): Promise<number> {
    const where = { request: { equals: request }, supersededBy: { exists: false } }
    const { docs } = await product.payload.find({ collection: 'documents', where, depth: 0 })
    return docs.filter(({ verdict }) => !verdict?.waived && !(verdict?.complete && verdict.valid)).length
  }

  type Change = (id: string) => Promise<unknown>
  const replaced: Change = async (request) => {
    const supersedes = await letterOf(request)
    return aDocument(product.payload, product.officer, { request, code: 'R01', supersedes })
  }
  const added: Change = (request) => aDocument(product.payload, product.officer, { request, code: 'R01' })
  const byItsRow: Change = async (id) => {
    const { payload, officer } = product
    const request = await payload.findByID({ collection: 'requests', id, depth: 0 })
    const requirement = await requirementId(payload, 'R01')
    const data = { request, requirement, source: 'link' as const, link: 'https://contoh.go.id/berkas' }
    return payload.create({ collection: 'documents', data, ...as(officer) })
  }
  const takenBack: Change = async (request) => {
    const id = await letterOf(request)
    const data = { verdict: { complete: true, valid: false, note: 'Cap dinas tidak terbaca.' } }
    return product.payload.update({ collection: 'documents', id, data, ...as(product.officer) })
  }

  it.each<[what: string, change: Change]>([
    ['replacing the letter', replaced],
    ['a second file for it', added],
    ['one for the request itself instead of its id', byItsRow],
    ['taking its verdict back', takenBack],
  ])('approval or %s, an approval covers only what was judged', async (_, change) => {
    const { payload, pool } = product
    const [early, late] = [await judged(), await judged()]
    const changed = (id: string) => () => codeOf(change(id))
    expect(await inLine(pool, requestLock(early), [approve(early), changed(early)])).toEqual([
      'accepted',
      'request-locked',
    ])
    expect(await unjudged(early)).toBe(0)
    expect(await inLine(pool, requestLock(late), [changed(late), approve(late)])).toEqual([
      'accepted',
      'documents-not-verified',
    ])
    expect(await payload.findByID({ collection: 'requests', id: late })).toMatchObject({
      status: 'in-review',
    })
  })
  it('a hand-over for the request itself waits like one for its id, and a second one is told', async () => {
    const { payload, officer, pool } = product
    const request = await product.requestIn('provisioned')
    const data = { request, noneNeeded: true, reason: 'Peladen milik OPD.' }
    const prepare = () => codeOf(payload.create({ collection: 'handovers', data, ...as(officer) }))
    const complete = () => codeOf(act(payload, officer, request.id, 'handOver'))
    expect(await inLine(pool, requestLock(request.id), [prepare, prepare, complete])).toEqual([
      'accepted',
      'handover-exists',
      'accepted',
    ])
  })
  it('approval or withdrawal, the request ends in one of them', async () => {
    const { payload, operator, pool } = product
    const [early, late] = [await judged(), await judged()]
    const withdraw = (id: string) => () => codeOf(act(payload, operator, id, 'withdraw'))
    expect(await inLine(pool, requestLock(early), [approve(early), withdraw(early)])).toEqual([
      'accepted',
      'wrong-state',
    ])
    expect(await inLine(pool, requestLock(late), [withdraw(late), approve(late)])).toEqual([
      'accepted',
      'wrong-state',
    ])
  })
})

it('twenty units work at the same time without waiting for a connection for ever', async () => {
  const { payload } = product
  const units = await Promise.all(Array.from({ length: 20 }, () => anOperator(payload)))
  const drafts = await Promise.all(units.map((operator) => readyDraft(operator)))
  const codes = await Promise.all(
    drafts.map((id, at) => codeOf(act(payload, units[at] ?? product.operator, id, 'submit'))),
  )
  expect(new Set(codes)).toEqual(new Set(['accepted']))
}, 90_000)
