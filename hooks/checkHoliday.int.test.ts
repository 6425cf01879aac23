import { describe, expect, it } from 'vitest'
import { calendarOf } from '#db/calendar.ts'
import { drizzleOf } from '#db/transaction.ts'
import { dayOff } from '#domain/workdays/calendar.ts'
import { readDay } from '#domain/workdays/officeDay.ts'
import type { Holiday } from '#payload-types.ts'
import { whileUncommitted } from '#testing/inLine.ts'
import { codeOf, outcomeOf, useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'

const product = useOffice()

const write = (data: Partial<Holiday>) =>
  product.payload.create({
    collection: 'holidays',
    data: { date: '2031-01-02', name: 'Hari Jadi Tapin', kind: 'local', ...data },
    ...as(product.admin),
  })

async function told(id: string) {
  const where = { subject: { equals: `holidays:${id}` } }
  const found = { collection: 'events', where, sort: 'at', depth: 0, pagination: false } as const
  const { docs } = await product.payload.find({ ...found, ...as(product.officer) })
  return docs.map(({ action, actor, note }) => [action, actor, note])
}

describe('the calendar', () => {
  it('begins with every holiday of the decrees, and that is nobody’s change', async () => {
    const { payload } = product
    expect(await payload.count({ collection: 'holidays' })).toEqual({ totalDocs: 108 })
    const where = { action: { equals: 'holidayAdded' }, actor: { exists: false } }
    expect(await payload.count({ collection: 'events', where })).toEqual({ totalDocs: 0 })
  })

  it('counts a day as off as soon as it stands there', async () => {
    const { id } = await write({ date: '2031-01-03' })
    const off = async () => dayOff(await calendarOf(drizzleOf(product.payload.db)), readDay('2031-01-03'))
    expect(await off()).toEqual({ why: 'holiday', name: 'Hari Jadi Tapin' })
    await product.payload.delete({ collection: 'holidays', id, ...as(product.admin) })
    expect(await off()).toBeNull()
  })

  it.each(['2031-02-29', '29-01-2031', '2031-1-2', 'besok', '2031-01-02T00:00:00Z'])(
    'takes no day called %j',
    async (date) => {
      expect(await codeOf(write({ date }))).toBe('field-invalid')
    },
  )

  it('says everything that is missing at once', async () => {
    const nothing = { date: ' ', name: '', kind: null } as never
    expect((await outcomeOf(write(nothing))).paths.sort()).toEqual(['date', 'kind', 'name'])
  })

  it('names a day once', async () => {
    await write({ date: '2031-01-06' })
    await expect(write({ date: ' 2031-01-06 ' })).rejects.toThrow()
  })

  describe('of a day that an import wrote', () => {
    const imported = { date: '2031-01-09', name: 'Hari Raya', kind: 'national', decree: '' } as const
    const standing = async () => {
      const { rows } = await product.pool.query<{ id: string }>(
        `INSERT INTO holidays (date, name, kind, source) VALUES ($1, $2, 'national', 'imported')
         ON CONFLICT (date) DO UPDATE SET name = excluded.name, decree = NULL, source = 'imported' RETURNING id`,
        [imported.date, imported.name],
      )
      return rows[0]?.id ?? ''
    }
    const save = (id: string, data: Partial<Holiday>) =>
      product.payload.update({ collection: 'holidays', id, data, ...as(product.admin) })

    it.each<[string, Partial<Holiday>]>([
      ['the whole form', imported],
      ['a date with blanks', { date: ` ${imported.date} ` }],
      ['nothing', {}],
    ])('says so still when somebody saves %s as it was', async (_, data) => {
      expect(await save(await standing(), data)).toMatchObject({ name: 'Hari Raya', source: 'imported' })
    })

    it.each<[string, Partial<Holiday>]>([
      ['date', { date: '2031-01-10' }],
      ['name', { ...imported, name: 'Hari Raya Idul Fitri' }],
      ['kind', { kind: 'local' }],
      ['decree', { decree: 'SKB' }],
    ])('says that a person wrote it when its %s was changed', async (_, data) => {
      const id = await standing()
      expect(await save(id, data)).toMatchObject({ source: 'by-hand' })
      await product.pool.query('DELETE FROM holidays WHERE id = $1', [id])
    })

    it('says what an import writes there while somebody saves it as it was', async () => {
      const id = await standing()
      const { pool } = product
      const sql = `UPDATE holidays SET name = 'Hari Raya Kedua' WHERE id = $1`
      await whileUncommitted(pool, { sql, values: [id] }, () => save(id, { kind: 'national' }))
      const { rows } = await pool.query('SELECT name, source FROM holidays WHERE id = $1', [id])
      expect(rows).toEqual([{ name: 'Hari Raya Kedua', source: 'imported' }])
    })
  })

  it('is no place where somebody without permission waits, or keeps others waiting', async () => {
    const { id } = await write({ date: '2031-01-13' })
    const { payload, pool, operator } = product
    const client = await pool.connect()
    await client.query('BEGIN')
    await client.query('LOCK TABLE holidays IN SHARE ROW EXCLUSIVE MODE')
    const holiday = { collection: 'holidays', id } as const
    const outcome = codeOf(payload.update({ ...holiday, data: { name: 'x' }, ...as(operator) }))
    expect(await outcome.finally(() => client.query('ROLLBACK'))).toBe('Forbidden')
    client.release()
  })

  it('tells who added, moved and took out what', async () => {
    const { payload, admin } = product
    const { id } = await write({ date: '2031-01-07' })
    const holiday = { collection: 'holidays', id, ...as(admin) } as const
    await payload.update({ ...holiday, data: { date: '2031-01-08', decree: 'Keputusan Bupati 1/2031' } })
    await payload.update({ ...holiday, data: { date: '2031-01-08' } })
    await payload.delete(holiday)
    const [before, after] = [
      '2031-01-07, Hari Jadi Tapin, local',
      '2031-01-08, Hari Jadi Tapin, local, Keputusan Bupati 1/2031',
    ]
    expect(await told(id)).toEqual([
      ['holidayAdded', admin.id, before],
      ['holidayChanged', admin.id, `${before} → ${after}`],
      ['holidayRemoved', admin.id, after],
    ])
  })
})
