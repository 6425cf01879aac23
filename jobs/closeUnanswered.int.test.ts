import { describe, expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { wita } from '#testing/clock.ts'
import { useFollowUp } from '#testing/followUp.ts'
import { inLine, requestLock } from '#testing/inLine.ts'
import { codeOf, historyOf } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const { product, at, settle, remindAt, closeAt, returned } = useFollowUp()

async function closingDaysTold(request: string): Promise<(string | null)[]> {
  const { rows } = await product.pool.query<{ day: string | null }>(
    `SELECT facts ->> 'closesOn' AS day FROM notifications WHERE kind = 'request-reminder' AND request_id = $1 ORDER BY created_at`,
    [request],
  )
  return rows.map(({ day }) => day)
}

const statusOf = async (id: string) =>
  (await product.payload.findByID({ collection: 'requests', id, depth: 0 })).status

/** Everything that tells of something, to see that nothing was added. */
async function linesWritten(): Promise<number> {
  const { rows } = await product.pool.query<{ lines: number }>(
    'SELECT ((SELECT count(*) FROM notifications) + (SELECT count(*) FROM events))::int AS lines',
  )
  return rows[0]?.lines ?? 0
}

describe('five working days after the return the unit hears on which day it is closed', () => {
  it.each([
    ['returned on a Friday', '2026-07-17 10:00', '2026-07-23', '2026-07-24', '2026-09-01'],
    ['returned on a Saturday', '2026-07-18 10:00', '2026-07-23', '2026-07-24', '2026-09-01'],
    ['returned after midnight in the office', '2026-07-21 00:30', '2026-07-27', '2026-07-28', '2026-09-03'],
    ['across the block of Idulfitri', '2026-03-17 10:00', '2026-03-30', '2026-03-31', '2026-05-07'],
  ])('%s', async (_, since, before, day, closes) => {
    const id = await returned(since)
    await remindAt(`${before} 23:50`)
    expect(await closingDaysTold(id)).toEqual([])
    await remindAt(`${day} 00:10`)
    expect(await closingDaysTold(id)).toEqual([closes])
    await closeAt(`${closes} 23:50`)
    expect(await statusOf(id)).toBe('revision')
  })
})

it('whoever entered a letter hears of its return like the unit, once', async () => {
  const { pool, officer, operator } = product
  const id = await returned()
  await pool.query(`UPDATE requests SET channel = 'letter', entered_by_id = $2 WHERE id = $1`, [
    id,
    officer.id,
  ])
  for (const local of ['2026-07-27 10:00', '2026-07-28 10:00']) await remindAt(local)
  const { rows } = await pool.query<{ person: string }>(
    `SELECT recipient_id AS person FROM notifications WHERE kind = 'request-reminder' AND request_id = $1`,
    [id],
  )
  expect(rows.map(({ person }) => person).sort()).toEqual([officer.id, operator.id].sort())
})

it('after days without a run it is closed on the first one, and a second one writes nothing', async () => {
  const id = await returned()
  await remindAt('2026-07-27 10:00')
  await closeAt('2026-09-14 03:00')
  expect(await statusOf(id)).toBe('withdrawn')
  const lines = await linesWritten()
  await remindAt('2026-09-14 03:10')
  await closeAt('2026-09-14 03:10')
  expect(await linesWritten()).toBe(lines)
})

it('where the settings bring an end later, the unit hears of it before it comes', async () => {
  await settle({ closingDays: 0 })
  const id = await returned()
  await remindAt('2026-07-27 10:00')
  await settle({ closingDays: 30 })
  await closeAt('2026-11-30 09:00')
  await remindAt('2026-11-30 09:00')
  expect(await closingDaysTold(id)).toEqual([null, '2026-12-07'])
  await closeAt('2026-12-08 00:10')
  expect(await statusOf(id)).toBe('withdrawn')
})

describe('whichever comes first,', () => {
  async function onItsLastMinute(): Promise<string> {
    const { payload, operator } = product
    const id = await returned()
    await remindAt('2026-07-27 10:00')
    const data = { purpose: 'Layanan bagi masyarakat luas.' }
    await at('2026-09-02 16:00', () =>
      payload.update({ collection: 'requests', id, data, depth: 0, ...as(operator) }),
    )
    return id
  }
  const submit = (id: string) => () =>
    at('2026-09-03 00:10', () => codeOf(act(product.payload, product.operator, id, 'submit')))
  const close = () => codeOf(closeAt('2026-09-03 00:10'))

  it('corrections or closing, the request ends in one of them', async () => {
    const { pool, payload } = product
    const early = await onItsLastMinute()
    expect(await inLine(pool, requestLock(early), [submit(early), close])).toEqual(['accepted', 'accepted'])
    expect(await statusOf(early)).toBe('submitted')
    expect((await historyOf(payload, early)).some((line) => line.startsWith('closeUnanswered'))).toBe(false)
    const late = await onItsLastMinute()
    expect(await inLine(pool, requestLock(late), [close, submit(late)])).toEqual(['accepted', 'wrong-state'])
    expect(await statusOf(late)).toBe('withdrawn')
  })

  it('what was returned anew meanwhile waits for its own reminder', async () => {
    const { pool } = product
    const id = await onItsLastMinute()
    const returnAnew = async () => {
      await pool.query('UPDATE requests SET returned_at = $2 WHERE id = $1', [id, wita('2026-09-03 00:09')])
      return 'returned'
    }
    expect(await inLine(pool, requestLock(id), [returnAnew, close])).toEqual(['returned', 'accepted'])
    expect(await statusOf(id)).toBe('revision')
  })
})

describe('a reminder that reached nobody closes nothing', () => {
  const reminded = (id: string, set: string) =>
    product.pool.query(
      `UPDATE notifications SET ${set} WHERE kind = 'request-reminder' AND request_id = $1`,
      [id],
    )
  it.each([
    ['the server refused it', `state = 'refused'`, 'revision'],
    ['there was no address', `state = 'no-address'`, 'revision'],
    ['it was not sent any more', `state = 'dropped'`, 'revision'],
    ['no mail server, and no account', `state = 'not-configured', recipient_id = NULL`, 'revision'],
    ['refused, and told by telephone', `state = 'refused', contacted_at = now()`, 'withdrawn'],
    ['taken by the server', `state = 'sent'`, 'withdrawn'],
  ])('%s', async (_, set, status) => {
    const id = await returned()
    await remindAt('2026-07-28 10:00')
    await reminded(id, set)
    await closeAt('2026-09-28 10:00')
    expect(await statusOf(id)).toBe(status)
  })

  it('nor does the copy of whoever entered the letter', async () => {
    const id = await returned()
    await remindAt('2026-07-28 10:00')
    await product.pool.query(
      `UPDATE notifications SET recipient_id = $2 WHERE kind = 'request-reminder' AND request_id = $1`,
      [id, product.officer.id],
    )
    await closeAt('2026-09-28 10:00')
    expect(await statusOf(id)).toBe('revision')
  })
})
