import { afterEach, describe, expect, it } from 'vitest'
import { act } from '#testing/builders.ts'
import { wita } from '#testing/clock.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { useFollowUp } from '#testing/followUp.ts'
import { codeOf, historyOf } from '#testing/office.ts'
import { as, fresh } from '#testing/people.ts'

const { product, at, settle, remindAt, closeAt, returned } = useFollowUp()
afterEach(() => product.pool.query(`DELETE FROM subdomains`))

interface Told {
  recipient: string | null
  facts: Record<string, string>
}
async function told(kind: string, request: string | null = null): Promise<Told[]> {
  const { rows } = await product.pool.query<Told>(
    `SELECT recipient_id AS recipient, facts FROM notifications
     WHERE kind = $1 AND ($2::uuid IS NULL OR request_id = $2) ORDER BY created_at, recipient_id`,
    [kind, request],
  )
  return rows
}

describe('a request that lies with its unit', () => {
  it('is reminded of once after five working days, with the day on which it is closed', async () => {
    const id = await returned()
    await remindAt('2026-07-24 10:00')
    expect(await told('request-reminder', id)).toEqual([])
    for (const local of ['2026-07-27 10:00', '2026-07-27 10:10', '2026-07-30 10:00']) await remindAt(local)
    expect(await told('request-reminder', id)).toMatchObject([
      { recipient: product.operator.id, facts: { closesOn: '2026-09-02' } },
    ])
    expect((await historyOf(product.payload, id)).filter((line) => line.startsWith('reminded'))).toHaveLength(
      1,
    )
  })

  it('is reminded of again when it is returned again', async () => {
    const { payload, operator, officer } = product
    const id = await returned()
    await remindAt('2026-07-27 10:00')
    await at('2026-07-28 09:00', async () => {
      await payload.update({
        collection: 'requests',
        id,
        data: { purpose: 'Layanan bagi masyarakat luas.' },
        ...as(operator),
      })
      await act(payload, operator, id, 'submit')
      await act(payload, officer, id, 'startReview')
      const corrections = [{ path: 'purpose', note: 'Masih kurang.' }]
      await act(payload, officer, id, 'requestRevision', {
        reasonCode: 'incomplete',
        note: 'Kurang.',
        corrections,
      })
    })
    await remindAt('2026-07-29 10:00')
    expect(await told('request-reminder', id)).toHaveLength(1)
    await remindAt('2026-08-04 10:00')
    expect(await told('request-reminder', id)).toHaveLength(2)
  })

  it('is closed on the day after the one it was told, its name is free, and the unit hears of it', async () => {
    const id = await returned()
    await remindAt('2026-07-27 10:00')
    await closeAt('2026-09-02 23:50')
    expect(await product.payload.findByID({ collection: 'requests', id, depth: 0 })).toMatchObject({
      status: 'revision',
    })
    await Promise.all([closeAt('2026-09-03 00:10'), closeAt('2026-09-03 00:10')])
    const closed = await product.payload.findByID({
      collection: 'requests',
      id,
      depth: 0,
      showHiddenFields: true,
    })
    expect(closed).toMatchObject({ status: 'withdrawn', heldName: null })
    expect((await told('request-closed', id)).map(({ recipient }) => recipient)).toContain(
      product.operator.id,
    )
    expect(
      (await historyOf(product.payload, id)).filter((line) => line.includes('closeUnanswered')),
    ).toHaveLength(1)
  })

  it('is never closed without having been told, however long nothing ran', async () => {
    const id = await returned()
    await closeAt('2026-11-30 09:00')
    await remindAt('2026-11-30 09:00')
    expect(await told('request-reminder', id)).toMatchObject([{ facts: { closesOn: '2026-12-07' } }])
    await closeAt('2026-12-07 15:00')
    expect(await product.payload.findByID({ collection: 'requests', id, depth: 0 })).toMatchObject({
      status: 'revision',
    })
    await closeAt('2026-12-08 08:00')
    expect(await product.payload.findByID({ collection: 'requests', id, depth: 0 })).toMatchObject({
      status: 'withdrawn',
    })
  })

  it('is never closed where the settings say so, and then no day is named', async () => {
    await settle({ closingDays: 0 })
    const id = await returned()
    await remindAt('2026-07-27 10:00')
    expect((await told('request-reminder', id))[0]?.facts['closesOn']).toBeNull()
    await closeAt('2027-07-27 10:00')
    expect(await product.payload.findByID({ collection: 'requests', id, depth: 0 })).toMatchObject({
      status: 'revision',
    })
  })

  it('is closed by nobody else', async () => {
    const id = await returned()
    for (const person of [product.head, product.officer, product.operator, product.admin])
      expect(await codeOf(act(product.payload, person, id, 'closeUnanswered'))).toMatch(
        /not-allowed|Forbidden/,
      )
  })
})

it('closing takes longer than the reminder', async () => {
  expect(await codeOf(settle({ reminderDays: 10, closingDays: 10 }))).toBe('ValidationError')
  expect(await codeOf(settle({ reminderDays: 10, closingDays: 11 }))).toBe('accepted')
})

describe('login information that nobody opens', () => {
  const lapsing = async (local: string) => {
    const { id } = await product.requestIn('completed')
    await product.pool.query('UPDATE handovers SET expires_at = $2 WHERE request_id = $1', [id, wita(local)])
    return id
  }

  it('is recalled to its unit two working days before, and to staff once it has lapsed', async () => {
    const id = await lapsing('2026-07-27 10:00')
    await remindAt('2026-07-22 09:00')
    expect(await told('handover-reminder', id)).toEqual([])
    for (const local of ['2026-07-23 09:00', '2026-07-24 09:00']) await remindAt(local)
    expect((await told('handover-reminder', id)).map(({ recipient }) => recipient)).toEqual([
      product.operator.id,
    ])
    expect(await told('handover-lapsed', id)).toEqual([])
    for (const local of ['2026-07-27 10:01', '2026-07-28 09:00']) await remindAt(local)
    const people = (await told('handover-lapsed', id)).map(({ recipient }) => recipient)
    expect(people.sort()).toEqual([product.officer.id, product.head.id].sort())
  })

  it('is recalled anew when it is issued again, and not when it was opened', async () => {
    const id = await lapsing('2026-07-27 10:00')
    await remindAt('2026-07-24 09:00')
    await product.pool.query('UPDATE handovers SET expires_at = $2 WHERE request_id = $1', [
      id,
      wita('2026-08-04 10:00'),
    ])
    await remindAt('2026-08-03 09:00')
    expect(await told('handover-reminder', id)).toHaveLength(2)
    await product.pool.query('UPDATE handovers SET revealed_at = now() WHERE request_id = $1', [id])
    await remindAt('2026-08-10 09:00')
    expect(await told('handover-lapsed', id)).toEqual([])
  })
})

describe('the name of an event', () => {
  const ending = (name: string, day: string) =>
    product.pool.query(
      `INSERT INTO subdomains (fqdn, name, unit_id, status, category, expires_on)
       VALUES ($1 || '.tapinkab.go.id', $1, $2, 'active', 'event', $3)`,
      [name, product.operator.unit, wita(`${day} 00:00`)],
    )

  it('is spoken of two weeks before to its unit, on the day after to staff, and again when its end moves', async () => {
    const name = fresh('pekan')
    await ending(name, '2026-08-17')
    const about = async (kind: string) =>
      (await told(kind)).filter(({ facts }) => facts['fqdn'] === `${name}.tapinkab.go.id`)
    await remindAt('2026-08-02 23:00')
    expect(await about('event-ending')).toEqual([])
    for (const local of ['2026-08-03 00:10', '2026-08-17 23:00']) await remindAt(local)
    expect(await about('event-ending')).toMatchObject([
      { recipient: product.operator.id, facts: { endsOn: '2026-08-17' } },
    ])
    for (const local of ['2026-08-18 00:10', '2026-08-20 09:00']) await remindAt(local)
    expect(await about('event-ended')).toHaveLength(2)
    await product.pool.query('UPDATE subdomains SET expires_on = $2 WHERE name = $1', [
      name,
      wita('2026-08-30 00:00'),
    ])
    await remindAt('2026-08-21 09:00')
    expect(await about('event-ending')).toHaveLength(2)
  })
})

it('costs the same few statements however much there is, and tells nothing a second time in two processes', async () => {
  const many = await product.pool.query<{ id: string }>(
    `INSERT INTO subdomains (fqdn, name, unit_id, status, category, expires_on)
     SELECT 'n' || n || '.tapinkab.go.id', 'n' || n, $1, 'active', 'event', $2 FROM generate_series(1, 500) n RETURNING id`,
    [product.operator.unit, wita('2026-09-01 00:00')],
  )
  const count = async () => (await told('event-ending')).length
  const before = await count()
  await Promise.all([remindAt('2026-08-25 09:00'), remindAt('2026-08-25 09:00')])
  expect(await count()).toBe(before + 500)
  const again = await statementsOf(() => remindAt('2026-08-25 09:10'))
  expect(await count()).toBe(before + 500)
  expect(many.rowCount).toBe(500)
  expect(again.length).toBeLessThanOrEqual(11)
})
