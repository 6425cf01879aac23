import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { during } from '../src/now.ts'
import { act } from '#testing/builders.ts'
import { senderOf } from '#testing/mail/sender.ts'
import { spawnSmtp, type SpawnedSmtp } from '#testing/mail/spawnSmtp.ts'
import { useOffice } from '#testing/office.ts'
import { tellPerson } from '#db/queueNotices.ts'
import { sendNotifications } from './sendNotifications.ts'
import { writeDigests } from './writeDigests.ts'

const product = useOffice()
let smtp: SpawnedSmtp
beforeAll(async () => void (smtp = await spawnSmtp()))
afterAll(() => smtp.stop())
beforeEach(() => product.pool.query('DELETE FROM notifications'))

/** 23 November 2026 is a Monday. */
const MONDAY_TEN = new Date('2026-11-23T10:00:00+08:00')
const MONDAY_NIGHT = new Date('2026-11-23T22:00:00+08:00')
const SATURDAY = new Date('2026-11-28T10:00:00+08:00')
const NEXT_MORNING = new Date('2026-11-24T08:00:30+08:00')

const sendAt = (instant: Date) => during(instant, () => sendNotifications(senderOf(product, smtp.url)))
const digestsAt = (instant: Date) => during(instant, () => writeDigests(senderOf(product, smtp.url)))

interface Told {
  role: string
  kind: string
  state: string
  hours: number | null
}

/** By whom it is for. */
async function outbox(): Promise<Told[]> {
  const { rows } = await product.pool.query<Told>(
    `SELECT u.role::text AS role, kind, state, round(extract(epoch FROM next_attempt_at - now()) / 3600)::int AS hours
     FROM notifications n JOIN users u ON u.id = n.recipient_id ORDER BY role, n.created_at, kind`,
  )
  return rows
}

describe('a mail to a unit', () => {
  it.each([
    ['in office hours goes out', MONDAY_TEN, { state: 'sent' }],
    ['in the evening waits until the office opens', MONDAY_NIGHT, { state: 'waiting', hours: 10 }],
    ['on a Saturday waits until Monday', SATURDAY, { state: 'waiting', hours: 46 }],
  ])('%s', async (_, instant, expected) => {
    await product.requestIn('submitted')
    await sendAt(instant)
    const toUnit = (await outbox()).filter(({ role }) => role === 'agency')
    expect(toUnit).toMatchObject([{ kind: 'request-received', ...expected }])
  })

  it('waits for the end of the holidays', async () => {
    const days = ['2026-11-23', '2026-11-24']
    for (const date of days)
      await product.pool.query(`INSERT INTO holidays (date, name, kind) VALUES ($1, 'Libur uji', 'local')`, [
        date,
      ])
    await product.requestIn('submitted')
    await sendAt(MONDAY_TEN)
    await product.pool.query('DELETE FROM holidays WHERE date = ANY ($1)', [days])
    expect((await outbox())[0]).toMatchObject({ role: 'agency', state: 'waiting', hours: 46 })
  })

  it('about signing in goes out at any hour', async () => {
    await tellPerson(product.db, { kind: 'password-changed', recipient: product.operator.id, facts: {} })
    await sendAt(SATURDAY)
    expect(await outbox()).toMatchObject([{ state: 'sent' }])
  })

  it('keeps to the hours of the settings', async () => {
    await product.requestIn('submitted')
    const { rows } = await product.pool.query<{ closes: string }>(
      `UPDATE service SET office_closes_at = '23:00' RETURNING office_closes_at AS closes`,
    )
    expect(rows).toEqual([{ closes: '23:00' }])
    await sendAt(MONDAY_NIGHT)
    await product.pool.query(`UPDATE service SET office_closes_at = '16:00'`)
    expect((await outbox())[0]).toMatchObject({ role: 'agency', state: 'sent' })
  })
})

describe('staff', () => {
  it('get one mail in the morning instead of one for each notice', async () => {
    await product.requestIn('submitted')
    await product.requestIn('submitted')
    await sendAt(MONDAY_TEN)
    const collected = (await outbox()).filter(({ role }) => role !== 'agency')
    expect(collected.map(({ state }) => state)).toEqual(['digest', 'digest', 'digest', 'digest'])
    await digestsAt(MONDAY_NIGHT)
    expect((await outbox()).filter(({ kind }) => kind === 'daily-digest')).toEqual([])
    await Promise.all([digestsAt(NEXT_MORNING), digestsAt(NEXT_MORNING)])
    await digestsAt(NEXT_MORNING)
    await sendAt(NEXT_MORNING)
    const told = (await outbox()).filter(({ role }) => role !== 'agency')
    expect(told.filter(({ kind }) => kind === 'daily-digest')).toMatchObject([
      { role: 'head', state: 'sent' },
      { role: 'officer', state: 'sent' },
    ])
    expect(told.filter(({ kind }) => kind !== 'daily-digest').map(({ state }) => state)).toEqual(
      Array(4).fill('digested'),
    )
  })

  it('read in it what waits, what is late, what is due and what is stuck', async () => {
    const late = await product.requestIn('in-review')
    const today = await product.requestIn('in-review')
    const tomorrow = await product.requestIn('in-review')
    const later = await product.requestIn('in-review')
    const stuck = await product.requestIn('approved')
    const waiting = await product.requestIn('submitted')
    const due = `UPDATE requests SET due_at = $2 WHERE id = $1`
    await product.pool.query(due, [late.id, '2026-11-23T16:00:00+08:00'])
    await product.pool.query(`UPDATE requests SET overdue_days = 1 WHERE id = $1`, [late.id])
    await product.pool.query(due, [tomorrow.id, '2026-11-25T16:00:00+08:00'])
    await product.pool.query(due, [later.id, '2026-11-26T16:00:00+08:00'])
    await product.pool.query(due, [today.id, '2026-11-24T16:00:00+08:00'])
    await product.pool.query(`UPDATE requests SET provisioning_state = 'conflict' WHERE id = $1`, [stuck.id])
    await digestsAt(NEXT_MORNING)
    await sendAt(NEXT_MORNING)
    const { rows } = await product.pool.query<{ text: string; subject: string }>(
      `SELECT text, subject FROM notifications WHERE kind = 'daily-digest' AND recipient_id = $1`,
      [product.head.id],
    )
    const { subject, text = '' } = rows[0] ?? {}
    expect(subject).toBe('Ringkasan pagi')
    const paragraph = (title: string) => text.split('\n\n').find((part) => part.startsWith(title)) ?? ''
    expect(paragraph('Terlambat (1):')).toContain(`${late.number} `)
    expect(paragraph('Terlambat (1):')).toMatch(/: terlambat 1 hari kerja$/)
    expect(paragraph('Harus selesai pada hari kerja berikutnya (1):')).toContain(tomorrow.number)
    expect(paragraph('Harus selesai hari ini (1):')).toContain(today.number)
    expect(paragraph('Terkendala di DNS (1):')).toContain(stuck.number)
    expect(paragraph('Menunggu petugas')).toContain(waiting.number)
    expect(text).not.toMatch(/\{|undefined/)
  })

  it('get none on a morning when nothing stands', async () => {
    await product.pool.query(`UPDATE requests SET status = 'withdrawn', held_name = NULL`)
    await digestsAt(NEXT_MORNING)
    expect(await outbox()).toEqual([])
  })

  it('are told at once, in office hours, what is theirs to do today', async () => {
    const { id } = await product.requestIn('submitted')
    await act(product.payload, product.head, id, 'assign', { assignee: product.officer.id })
    await sendAt(MONDAY_TEN)
    const assigned = (await outbox()).filter(({ kind }) => kind === 'request-assigned')
    expect(assigned).toMatchObject([{ role: 'officer', state: 'sent' }])
  })
})
