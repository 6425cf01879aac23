import { describe, expect, it } from 'vitest'
import { recountDeadlines } from '#db/recountDeadlines.ts'
import { drizzleOf } from '#db/transaction.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { during } from '#now.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { wita } from '#testing/clock.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'
import { flagOverdue } from './flagOverdue.ts'

const product = useOffice()
const at = <T>(local: string, work: () => Promise<T>) => during(wita(local), work)
const flagAt = (local: string) =>
  at(local, () => flagOverdue({ payload: product.payload, log: product.runtime.log }))

/** Of the operator; handed in on Monday 20 July 2026 at nine, due on Thursday at closing time. */
function received(local = '2026-07-20 09:00'): Promise<SubdomainRequest> {
  const { payload, operator } = product
  return at(local, async () => {
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    return act(payload, operator, id, 'submit')
  })
}

async function returned(id: string, local: string): Promise<void> {
  const { payload, officer } = product
  const corrections = [{ path: 'purpose', note: 'Mohon dijelaskan.' }]
  await at(local, async () => {
    await act(payload, officer, id, 'startReview')
    await act(payload, officer, id, 'requestRevision', {
      reasonCode: 'incomplete',
      note: 'Kurang.',
      corrections,
    })
  })
}

async function standingOf(id: string) {
  const { rows } = await product.pool.query(
    `SELECT due_at, overdue, overdue_days,
       (SELECT count(*)::int FROM events WHERE request_id = r.id AND action = 'becameOverdue') AS told
     FROM requests r WHERE id = $1`,
    [id],
  )
  const { due_at, overdue, overdue_days, told } = rows[0] ?? {}
  return [due_at, Boolean(overdue), overdue_days === null ? null : Number(overdue_days), told]
}

const THURSDAY = wita('2026-07-23 16:00')

describe('the due time', () => {
  it('is told with the answer to the submission, and stands in the register', async () => {
    const request = await received()
    expect(request.dueAt).toBe(THURSDAY.toISOString())
    expect(await standingOf(request.id)).toEqual([THURSDAY, false, null, 0])
  })

  it('moves by the working days that the file was with the unit', async () => {
    const { payload, operator } = product
    const { id } = await received()
    await returned(id, '2026-07-21 10:00')
    const change = { purpose: 'Informasi layanan kesehatan bagi masyarakat Tapin.' }
    const back = await at('2026-07-23 09:00', async () => {
      await payload.update({ collection: 'requests', id, data: change, ...as(operator) })
      return act(payload, operator, id, 'submit')
    })
    expect(back.dueAt).toBe(wita('2026-07-27 16:00').toISOString())
  })

  it('of every open request moves with the calendar, in the same moment; a verdict stays', async () => {
    const { payload, admin, operator } = product
    const [open, ended] = [await received('2030-07-22 09:00'), await received('2030-07-22 09:00')]
    await at('2030-07-23 09:00', () => act(payload, operator, ended.id, 'withdraw'))
    const data = { date: '2030-07-24', name: 'Hari Jadi', kind: 'local' } as const
    const holiday = await payload.create({ collection: 'holidays', data, ...as(admin) })
    expect((await standingOf(open.id))[0]).toEqual(wita('2030-07-26 16:00'))
    expect((await standingOf(ended.id))[0]).toEqual(wita('2030-07-25 16:00'))
    await payload.delete({ collection: 'holidays', id: holiday.id, ...as(admin) })
    expect((await standingOf(open.id))[0]).toEqual(wita('2030-07-25 16:00'))
  })
})

describe('a request that is late', () => {
  it('is marked once, and counts its working days', async () => {
    const { id } = await received()
    await flagAt('2026-07-23 15:59')
    expect(await standingOf(id)).toEqual([THURSDAY, false, null, 0])
    await flagAt('2026-07-23 16:01')
    expect(await standingOf(id)).toEqual([THURSDAY, true, 0, 1])
    await flagAt('2026-07-27 09:00')
    expect(await standingOf(id)).toEqual([THURSDAY, true, 2, 1])
  })

  it('is found after a night off, by two processes at once, in one line of the history', async () => {
    const { id } = await received()
    await Promise.all([flagAt('2026-07-24 08:00'), flagAt('2026-07-24 08:00')])
    expect(await standingOf(id)).toEqual([THURSDAY, true, 1, 1])
  })

  it('stays late when it is returned, and keeps the verdict when it ends', async () => {
    const { id } = await received()
    await flagAt('2026-07-24 08:00')
    await returned(id, '2026-07-24 09:00')
    await flagAt('2026-07-31 08:00')
    expect(await standingOf(id)).toEqual([THURSDAY, true, 0, 1])
    await at('2026-08-03 09:00', () => act(product.payload, product.operator, id, 'withdraw'))
    await flagAt('2026-09-01 08:00')
    expect(await standingOf(id)).toEqual([THURSDAY, true, 0, 1])
  })

  it('is not one that waits for its unit', async () => {
    const { id } = await received()
    await returned(id, '2026-07-23 09:00')
    await flagAt('2026-08-24 08:00')
    expect((await standingOf(id)).slice(1)).toEqual([false, null, 0])
  })
})

it('costs the same few statements however many requests there are, and writes nothing a second time', async () => {
  const db = drizzleOf(product.payload.db)
  await at('2026-07-23 15:00', () => recountDeadlines(db))
  const count = () =>
    at('2026-08-20 09:00', async () => (await statementsOf(() => recountDeadlines(db))).length)
  expect(await count()).toBe(4)
  expect(await count()).toBe(3)
  expect(await at('2026-08-20 09:00', () => recountDeadlines(db))).toBe(0)
})
