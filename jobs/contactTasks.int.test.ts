import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contacted } from '#endpoints/contacted.ts'
import { contactCount } from '#db/contactTasks.ts'
import { TO_CONTACT } from '../src/admin/contact/contactTask.ts'
import { during } from '../src/now.ts'
import { aDraft, act, handInAll } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { senderOf } from '#testing/mail/sender.ts'
import { spawnSmtp, type SpawnedSmtp } from '#testing/mail/spawnSmtp.ts'
import { historyOf, useOffice } from '#testing/office.ts'
import { as, aUnit, type Person } from '#testing/people.ts'
import { sendNotifications } from './sendNotifications.ts'

const product = useOffice()
let smtp: SpawnedSmtp
beforeAll(async () => void (smtp = await spawnSmtp()))
afterAll(() => smtp.stop())
beforeEach(() => product.pool.query('DELETE FROM notifications'))

const MONDAY_TEN = new Date('2026-11-23T10:00:00+08:00')
const send = () => during(MONDAY_TEN, () => sendNotifications(senderOf(product, smtp.url)))

/** The tasks as somebody finds them with their own access. */
async function tasksOf(person: Person) {
  const { docs } = await product.payload.find({
    collection: 'notifications',
    where: TO_CONTACT,
    depth: 0,
    ...as(person),
  })
  return docs
}

const note = (by: Person, id: string, body: object = { way: 'phone' }) =>
  callEndpoint(product.payload, contacted, { by, params: { id }, body })

/** A request that is in, and whose notice the unit's mail server refused. */
async function refusedNotice(): Promise<{ request: string; id: string }> {
  const { id: request } = await product.requestIn('submitted')
  await smtp.fail('refuse-recipient')
  await send()
  const [task] = await tasksOf(product.officer)
  return { request, id: task?.id ?? '' }
}

describe('a notice that the unit’s mail server refuses', () => {
  it('is a task until somebody notes that the unit was told, once, and that stands in the history', async () => {
    const { request, id } = await refusedNotice()
    expect(await contactCount(product.db)).toBe(1)
    expect(await note(product.officer, id)).toMatchObject({ status: 200 })
    expect(await tasksOf(product.officer)).toEqual([])
    expect(await note(product.head, id)).toMatchObject({ status: 409 })
    expect((await historyOf(product.payload, request)).at(-1)).toBe('contacted')
  })

  it('is no task of the unit, of an administrator’s or of nobody’s', async () => {
    const { id } = await refusedNotice()
    for (const person of [product.operator, product.stranger, product.admin])
      expect(await note(person, id)).toMatchObject({ status: 403 })
    expect(await contactCount(product.db)).toBe(1)
  })

  it('is noted only with the way in which the unit was told', async () => {
    const { id } = await refusedNotice()
    expect(await note(product.officer, id, { way: 'merpati' })).toMatchObject({ status: 400 })
    expect(await note(product.officer, 'x')).toMatchObject({ status: 404 })
    expect(await note(product.officer, crypto.randomUUID())).toMatchObject({ status: 409 })
  })
})

describe('a unit without an account', () => {
  async function onPaper(contactEmail: string): Promise<string> {
    const unit = await aUnit(product.payload)
    const draft = await aDraft(product.payload, product.officer, { unit: unit.id, contactEmail })
    await handInAll(product.payload, product.officer, draft.id)
    await product.payload.update({
      collection: 'requests',
      id: draft.id,
      data: {
        letter: {
          ...{ number: '1/A/2026', date: '2026-11-20' },
          signatory: { name: 'Kepala', nip: '1', position: 'Kepala Dinas', positionStatus: 'definitive' },
        },
      },
      ...as(product.officer),
    })
    await act(product.payload, product.officer, draft.id, 'submit')
    return draft.id
  }

  it('is written to at the address of its request', async () => {
    const request = await onPaper('kontak@contoh.go.id')
    await send()
    const { rows } = await product.pool.query(
      `SELECT state, sent_to AS "sentTo" FROM notifications WHERE request_id = $1 AND recipient_id IS NULL`,
      [request],
    )
    expect(rows).toEqual([{ state: 'sent', sentTo: 'kontak@contoh.go.id' }])
  })

  it('becomes a task when that address does not work', async () => {
    const request = await onPaper('kontak@contoh.go.id')
    await smtp.fail('refuse-recipient')
    await send()
    expect(await tasksOf(product.officer)).toMatchObject([{ request, state: 'refused' }])
  })
})
