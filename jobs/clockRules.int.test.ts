import { afterEach, describe, expect, it } from 'vitest'
import { during } from '#now.ts'
import type { Service, SubdomainRequest } from '#payload-types.ts'
import { explainedDeadline } from '#db/explainedDeadline.ts'
import { act, aDraft, handInAll, judgeAll } from '#testing/builders.ts'
import { wita } from '#testing/clock.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, fresh } from '#testing/people.ts'
import { flagOverdue } from './flagOverdue.ts'

const product = useOffice()
const at = <T>(local: string, work: () => Promise<T>) => during(wita(local), work)
const settle = (data: Partial<Service>) =>
  product.payload.updateGlobal({ slug: 'service', data, ...as(product.admin) })
const STANDARD: Partial<Service> = {
  workingDays: { creation: 3, change: 2, deletion: 1 },
  clockStartsAt: 'submission',
  extensionDays: 3,
}
afterEach(() => settle(STANDARD))

const MONDAY = '2026-07-20 09:00'
const REASON = { note: 'Server pusat data sedang dipindahkan.' }

function received(wishes: Partial<SubdomainRequest> = {}, local = MONDAY): Promise<SubdomainRequest> {
  const { payload, operator, officer } = product
  const by = wishes.channel ? officer : operator
  return at(local, async () => {
    const { id } = await aDraft(payload, by, {
      ...(wishes.channel && { unit: operator.unit ?? undefined }),
      ...wishes,
    })
    await handInAll(payload, by, id)
    return act(payload, by, id, 'submit')
  })
}

async function standing(id: string) {
  const { rows } = await product.pool.query<{
    due_at: Date | null
    clock_state: string | null
    overdue: boolean
  }>('SELECT due_at, clock_state, overdue FROM requests WHERE id = $1', [id])
  return rows[0]
}
const linesOf = async (id: string, action: string) =>
  (
    await product.pool.query(
      'SELECT details, visible_to_unit FROM events WHERE request_id = $1 AND action = $2',
      [id, action],
    )
  ).rows
const told = async (id: string, kind: string) =>
  (
    await product.pool.query(
      'SELECT recipient_id AS id FROM notifications WHERE request_id = $1 AND kind = $2',
      [id, kind],
    )
  ).rows.map((row) => row.id)

describe('an extension by the head', () => {
  const extend = (id: string, local: string) =>
    at(local, () => act(product.payload, product.head, id, 'extend', REASON))

  it('moves the due time by the days of the settings, and tells the unit why', async () => {
    const { id, dueAt } = await received()
    expect(dueAt).toBe(wita('2026-07-23 16:00').toISOString())
    await settle({ extensionDays: 2 })
    const extended = await extend(id, '2026-07-23 15:59')
    expect(extended).toMatchObject({ status: 'submitted', dueAt: wita('2026-07-27 16:00').toISOString() })
    expect(await linesOf(id, 'extend')).toEqual([{ details: { days: 2 }, visible_to_unit: true }])
    expect(await told(id, 'request-extended')).toContain(product.operator.id)
  })

  it('stays as it was granted when the settings change', async () => {
    const { id } = await received()
    await extend(id, '2026-07-21 09:00')
    await settle({ extensionDays: 9 })
    expect((await standing(id))?.due_at).toEqual(wita('2026-07-28 16:00'))
  })

  it('happens once, also when two heads press at the same time', async () => {
    const { id } = await received()
    const both = [extend(id, '2026-07-21 09:00'), extend(id, '2026-07-21 09:00')]
    expect((await Promise.all(both.map(outcomeOf))).map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await codeOf(extend(id, '2026-07-22 09:00'))).toBe('already-extended')
    expect(await linesOf(id, 'extend')).toHaveLength(1)
    expect(
      (await told(id, 'request-extended')).filter((person) => person === product.operator.id),
    ).toHaveLength(1)
  })

  it('comes too late once the due time has passed, marked or not', async () => {
    const { id } = await received()
    expect(await codeOf(extend(id, '2026-07-23 16:01'))).toBe('due-time-passed')
    expect((await standing(id))?.due_at).toEqual(wita('2026-07-23 16:00'))
  })

  it('needs its reason, and is no officer’s', async () => {
    const { id } = await received()
    const without = at('2026-07-21 09:00', () => act(product.payload, product.head, id, 'extend'))
    expect(await codeOf(without)).toBe('note-required')
    expect(await codeOf(act(product.payload, product.officer, id, 'extend', REASON))).toBe('not-allowed')
  })
})

describe('the settings', () => {
  it('move every open promise in the same moment; a verdict stays', async () => {
    const [open, ended] = [await received(), await received()]
    await at('2026-07-21 09:00', () => act(product.payload, product.operator, ended.id, 'withdraw'))
    await settle({ workingDays: { creation: 5, change: 2, deletion: 1 } })
    expect((await standing(open.id))?.due_at).toEqual(wita('2026-07-27 16:00'))
    expect((await standing(ended.id))?.due_at).toEqual(wita('2026-07-23 16:00'))
    const explained = await explainedDeadline(product.db, ended.id)
    expect(explained).toMatchObject({ due: { at: wita('2026-07-23 16:00') }, state: 'in-time', days: [] })
  })

  it.each([0, -1, 61, 1.5])('do not promise %s working days', async (creation) => {
    expect(await codeOf(settle({ workingDays: { creation, change: 2, deletion: 1 } }))).toBe(
      'ValidationError',
    )
  })
})

describe('where the clock starts once the file is declared complete', () => {
  const review = async () => {
    await settle({ clockStartsAt: 'complete' })
    const { id, dueAt } = await received()
    expect(dueAt).toBeNull()
    await act(product.payload, product.officer, id, 'startReview')
    return id
  }
  const declare = (id: string, local: string) =>
    at(local, () => act(product.payload, product.officer, id, 'declareComplete'))

  it('nothing is due before; from then on the promised days count, and the unit is told', async () => {
    const id = await review()
    expect(await codeOf(declare(id, '2026-07-22 09:00'))).toBe('documents-not-complete')
    await judgeAll(product.payload, product.officer, id)
    const declared = await declare(id, '2026-07-22 09:00')
    expect(declared).toMatchObject({ status: 'in-review', dueAt: wita('2026-07-27 16:00').toISOString() })
    expect(await told(id, 'request-complete')).toContain(product.operator.id)
    expect(await codeOf(declare(id, '2026-07-23 09:00'))).toBe('already-declared')
  })

  it('is no question where the clock runs from the submission', async () => {
    const { id } = await received()
    await act(product.payload, product.officer, id, 'startReview')
    expect(await codeOf(declare(id, '2026-07-21 09:00'))).toBe('clock-runs')
  })
})

describe('what came on paper', () => {
  const letter = (receivedAt: string | null, local = MONDAY) =>
    received(
      {
        channel: 'letter',
        receivedAt: receivedAt && wita(receivedAt).toISOString(),
        requestedName: fresh('surat'),
      },
      local,
    )

  it.each([
    ['on the Friday before', '2026-07-17 10:00', '2026-07-22 16:00'],
    ['at a time that nobody noted', null, '2026-07-23 16:00'],
  ])('%s is due by the day on which it came', async (_, receivedAt, due) => {
    expect((await letter(receivedAt)).dueAt).toBe(wita(due).toISOString())
  })

  it('may be late when it is entered, and is marked at once', async () => {
    const { id } = await letter('2026-07-10 10:00')
    expect(await standing(id)).toMatchObject({ overdue: true, clock_state: 'overdue' })
    expect(await linesOf(id, 'becameOverdue')).toHaveLength(1)
  })

  it('did not come tomorrow, nor in another century', async () => {
    expect(await codeOf(letter('2026-07-21 09:00'))).toBe('field-invalid')
    expect(await codeOf(letter('1926-07-20 09:00'))).toBe('field-invalid')
  })

  it('is what a unit sends itself at no other time than its submission', async () => {
    const early = wita('2026-07-01 09:00').toISOString()
    const { receivedAt, dueAt } = await received({ receivedAt: early })
    expect([receivedAt, dueAt]).toEqual([null, wita('2026-07-23 16:00').toISOString()])
  })

  it('keeps its day from the submission on', async () => {
    const { id, receivedAt } = await letter('2026-07-17 10:00')
    const data = { receivedAt: wita('2026-07-20 08:00').toISOString() }
    const edited = await product.payload.update({
      collection: 'requests',
      id,
      data,
      depth: 0,
      ...as(product.officer),
    })
    expect(edited.receivedAt).toBe(receivedAt)
  })
})

it('what is due soon is said once, to the office alone', async () => {
  const { id } = await received()
  const flagAt = (local: string) =>
    at(local, () => flagOverdue({ payload: product.payload, log: product.runtime.log }))
  const states = []
  for (const local of [
    '2026-07-21 09:00',
    '2026-07-22 09:00',
    '2026-07-22 09:05',
    '2026-07-23 09:00',
    '2026-07-23 16:01',
  ]) {
    await flagAt(local)
    states.push((await standing(id))?.clock_state)
  }
  expect(states).toEqual(['running', 'due-tomorrow', 'due-tomorrow', 'due-today', 'overdue'])
  expect(await linesOf(id, 'becameDueSoon')).toEqual([{ details: null, visible_to_unit: false }])
  expect(await linesOf(id, 'becameOverdue')).toHaveLength(1)
})
