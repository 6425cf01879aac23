import { describe, expect, it } from 'vitest'
import { trackedComplaint } from '#complaint/track.ts'
import { mailFactsOf } from '#db/mailFacts.ts'
import { recountComplaints } from '#db/complaintClock.ts'
import { maskComplaints } from '#db/maskComplaints.ts'
import { issueTrackingCode } from '#endpoints/complaints/issueTrackingCode.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { complaintDesk } from '#testing/complaints.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as, aUser, type Person } from '#testing/people.ts'

const product = useOffice()
const { lodged, registered, act, stored, history, notices } = complaintDesk(product)

describe('what goes to the supervisor', () => {
  it('by an officer’s hand is gone from every screen but theirs, with its history and notices', async () => {
    const supervisor = await aUser(product.payload, 'supervisor')
    const { id } = await lodged()
    await act(id, 'escalate', product.officer)
    for (const person of [product.officer, product.head, product.admin]) {
      expect(
        await codeOf(product.payload.findByID({ collection: 'complaints', id, ...as(person) })),
      ).not.toBe('accepted')
      const events = await product.payload.find({
        collection: 'events',
        where: { complaint: { equals: id } },
        ...as(person),
      })
      expect(events.totalDocs).toBe(0)
    }
    expect(await codeOf(act(id, 'answer', supervisor))).toBe('accepted')
    const events = await product.payload.find({
      collection: 'events',
      where: { complaint: { equals: id } },
      ...as(supervisor),
    })
    expect(events.totalDocs).toBe(3)
    expect(await notices(id)).toContain('complaint-received supervisor')
  })

  it('by what it turns out to be about, too, with more time', async () => {
    const { id } = await lodged()
    const before = await stored(id)
    await product.payload.update({
      collection: 'complaints',
      id,
      data: { category: 'payment-request' },
      ...as(product.officer),
    })
    const after = await stored(id)
    expect(after.supervised).toBe(true)
    expect(new Date(after.dueAt ?? 0).getTime()).toBeGreaterThan(new Date(before.dueAt ?? 0).getTime())
  })
})

describe('nothing leads from the office to it any more', () => {
  it('whoever had it is not told, no other complaint points at it, and a code of the office ends', async () => {
    const { id, number } = await lodged()
    const other = await lodged()
    await act(id, 'assign', product.officer, { assignee: product.head.id })
    const data = { duplicateOf: id }
    await product.payload.update({ collection: 'complaints', id: other.id, data, ...as(product.officer) })
    const call = { by: product.officer, params: { id } }
    const { body } = await callEndpoint(product.payload, issueTrackingCode, call)
    const code = String((body as { trackingCode?: string }).trackingCode)
    expect(await trackedComplaint(product.payload, { number, code })).not.toBeNull()
    await product.payload.update({
      collection: 'complaints',
      id,
      data: { category: 'payment-request' },
      ...as(product.officer),
    })
    expect(await stored(id)).toMatchObject({ assignee: null, supervised: true })
    expect(await stored(other.id)).toMatchObject({ duplicateOf: null })
    expect(await trackedComplaint(product.payload, { number, code })).toBeNull()
    expect(await codeOf(act(other.id, 'answer', product.officer))).toBe('accepted')
  })

  it('a code that only the form has shown goes on', async () => {
    const { id, number, code } = await lodged()
    await act(id, 'escalate', product.officer)
    expect(await trackedComplaint(product.payload, { number, code })).not.toBeNull()
  })

  it('a notice that still waits for the morning is not sent to the head', async () => {
    const { id } = await lodged()
    await act(id, 'escalate', product.officer)
    const { rows } = await product.pool.query<{ id: string }>(
      `SELECT id FROM notifications WHERE complaint_id = $1 AND recipient_id = $2`,
      [id, product.head.id],
    )
    const asked = { id: rows[0]?.id ?? '', zone: product.runtime.env.DNS_ZONE }
    expect(await mailFactsOf(product.db, asked)).toMatchObject({ hasMovedAway: true })
  })

  it('nobody is given a complaint by registering it', async () => {
    const { id } = await registered({ category: 'payment-request', assignee: product.head.id })
    expect(await stored(id)).toMatchObject({ supervised: true, assignee: null })
  })
})

describe('who wants to stay confidential', () => {
  it('is shown to whoever handles complaints, and cannot be searched for by others', async () => {
    const auditor = await aUser(product.payload, 'auditor')
    const { id } = await lodged({ reporter: { name: 'Rahasia', email: 'r@contoh.id', confidential: true } })
    const seenBy = async (person: Person) =>
      (await product.payload.findByID({ collection: 'complaints', id, depth: 0, ...as(person) })).reporter
    expect(await seenBy(product.officer)).toMatchObject({ name: 'Rahasia' })
    for (const person of [auditor, product.admin]) {
      expect(JSON.stringify(await seenBy(person))).not.toContain('Rahasia')
      const where = { 'reporter.name': { equals: 'Rahasia' } }
      const found = await outcomeOf(product.payload.find({ collection: 'complaints', where, ...as(person) }))
      expect(found.code).not.toBe('accepted')
      const mails = await product.payload.find({
        collection: 'notifications',
        where: { complaint: { equals: id } },
        depth: 0,
        ...as(person),
      })
      expect(mails.docs.map(({ kind }) => kind)).not.toContain('complaint-acknowledged')
    }
  })
})

describe('the clock', () => {
  it('runs from the true receipt, is late at once where that was long ago, and says so once', async () => {
    const { id } = await registered({ classification: 'information', receivedAt: '2026-11-02T02:00:00Z' })
    const doc = await stored(id)
    expect(doc).toMatchObject({ dueAt: '2026-11-09T08:00:00.000Z', overdue: true, clockState: 'overdue' })
    await product.pool.query(
      `UPDATE complaints SET overdue = false, clock_state = 'running', overdue_days = NULL WHERE id = $1`,
      [id],
    )
    expect(await recountComplaints(product.db)).toBeGreaterThan(0)
    expect(await recountComplaints(product.db)).toBe(0)
    expect((await history(id)).filter((line) => line.startsWith('complaintOverdue'))).toHaveLength(1)
  })

  it('moves with the settings while nothing is answered, and keeps the verdict of what is', async () => {
    const [open, answered] = [await registered({}), await registered({})]
    await act(answered.id, 'answer', product.officer)
    const before = await stored(answered.id)
    const complaintDays = { information: 5, complaint: 30, supervised: 60 }
    await product.payload.updateGlobal({ slug: 'service', data: { complaintDays }, ...as(product.admin) })
    expect((await stored(open.id)).dueAt).not.toBe(open.dueAt)
    await act(answered.id, 'close', product.officer)
    const { dueAt, clockState, overdueDays } = await stored(answered.id)
    expect({ dueAt, clockState, overdueDays }).toEqual({
      dueAt: before.dueAt,
      clockState: before.clockState,
      overdueDays: before.overdueDays,
    })
  })
})

describe('after its time', () => {
  it('nobody knows who complained, neither from the complaint nor from its mails', async () => {
    const { id, number, code } = await lodged()
    await act(id, 'answer', product.officer)
    await act(id, 'close', product.officer)
    await product.pool.query(
      `UPDATE notifications SET sent_to = 'siti@contoh.id', text = 'Yth. Siti', html = 'Siti' WHERE complaint_id = $1`,
      [id],
    )
    expect(await maskComplaints(product.db)).toBe(0)
    await product.pool.query(`UPDATE complaints SET closed_at = now() - interval '366 days' WHERE id = $1`, [
      id,
    ])
    expect(await maskComplaints(product.db)).toBe(1)
    expect(await maskComplaints(product.db)).toBe(0)
    for (const table of [
      'complaints WHERE id',
      'events WHERE complaint_id',
      'notifications WHERE complaint_id',
    ]) {
      const [name = ''] = table.split(' ')
      const { rows } = await product.pool.query<{ all: string }>(
        `SELECT string_agg(${name}::text, '') AS all FROM ${table} = $1 ${name === 'notifications' ? 'AND recipient_id IS NULL' : ''}`,
        [id],
      )
      expect(rows[0]?.all).not.toMatch(/Siti|siti@contoh|0811/)
    }
    expect(await trackedComplaint(product.payload, { number, code })).toBeNull()
  })

  it('what is not answered stays whole however old it is', async () => {
    const { id } = await lodged()
    await act(id, 'addStep', product.officer)
    await product.pool.query(`UPDATE complaints SET received_at = now() - interval '3 years' WHERE id = $1`, [
      id,
    ])
    await maskComplaints(product.db)
    expect((await stored(id)).reporter?.name).toBe('Siti')
  })
})
