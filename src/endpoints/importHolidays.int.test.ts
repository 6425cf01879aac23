import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { during } from '#now.ts'
import { act, aDraft, handInAll } from '#testing/builders.ts'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { wita } from '#testing/clock.ts'
import { statementsOf } from '#testing/countStatements.ts'
import { whileUncommitted } from '#testing/inLine.ts'
import { useOffice } from '#testing/office.ts'
import { as } from '#testing/people.ts'
import { importHolidayFile, previewHolidays, type ImportAnswer } from './importHolidays.ts'

const product = useOffice()
const at = <T>(local: string, work: () => Promise<T>) => during(wita(local), work)
const NOW = '2031-07-21 10:00'
afterEach(() => product.pool.query(`DELETE FROM holidays WHERE date LIKE '2031-%'`))

const HEAD = 'date,name,kind,decree\n'
const body = (csv: string, more: object = {}) => ({ csv, ...more })
const preview = (csv: string, more: object = {}) =>
  at(NOW, () => callEndpoint(product.payload, previewHolidays, { by: product.admin, body: body(csv, more) }))
const carryOut = (csv: string, more: object = {}) =>
  at(NOW, () =>
    callEndpoint(product.payload, importHolidayFile, { by: product.admin, body: body(csv, more) }),
  )
const answered = async (asked: Promise<{ body: unknown }>) => (await asked).body as ImportAnswer

/** Handed in on Monday 21 July 2031, due on Thursday. */
function received(): Promise<string> {
  const { payload, operator } = product
  return at('2031-07-21 09:00', async () => {
    const { id } = await aDraft(payload, operator)
    await handInAll(payload, operator, id)
    return (await act(payload, operator, id, 'submit')).id
  })
}
const dueOf = async (id: string) =>
  (await product.pool.query<{ due_at: Date }>('SELECT due_at FROM requests WHERE id = $1', [id])).rows[0]
    ?.due_at
const days = async () =>
  (
    await product.pool.query<{ line: string }>(
      `SELECT date || ' ' || name || ' ' || source AS line FROM holidays WHERE date LIKE '2031-%' ORDER BY date`,
    )
  ).rows.map(({ line }) => line)

const history = async () =>
  (
    await product.pool.query<{ note: string }>(`SELECT note FROM events WHERE action = 'holidaysImported'`)
  ).rows
    .map(({ note }) => note)
    .sort()

const FILE = `${HEAD}2031-07-23,Hari Raya,national,"SKB 1, 2, 3"\n`

describe('the preview of an import', () => {
  it('says what changes and whose deadline moves, and changes nothing', async () => {
    const id = await received()
    const { plan, moved } = await answered(preview(FILE))
    expect(plan).toMatchObject({
      added: [{ date: '2031-07-23', decree: 'SKB 1, 2, 3' }],
      changed: [],
      kept: [],
    })
    expect(moved).toContainEqual(expect.objectContaining({ id, to: wita('2031-07-25 16:00').toISOString() }))
    expect([await days(), await dueOf(id)]).toEqual([[], wita('2031-07-24 16:00')])
  })

  it.each([
    [
      'with semicolons, a mark and Windows line ends',
      `\ufeffTanggal;Nama;Jenis;Dasar\r\n2031-07-23;Hari Raya;Cuti bersama;SKB\r\n`,
    ],
    ['with a quoted comma and empty lines', `${HEAD}\n2031-07-23,"Hari Raya, hari kedua",national,\n\n`],
  ])('reads a file %s', async (_, csv) => {
    expect((await answered(preview(csv))).plan.added).toHaveLength(1)
  })

  it.each([
    ['nothing', '', 'import-empty'],
    ['a heading alone', HEAD, 'import-empty'],
    ['a picture', '\u0000PNG', 'file-unreadable'],
    ['an open quote', `${HEAD}2031-07-23,"Hari Raya,national,x\n`, 'file-unreadable'],
    ['half a megabyte', HEAD + 'x'.repeat(500_001), 'file-unreadable'],
    ['a bad line among good ones', `${FILE}2031-02-30,Tidak ada,national,\n`, 'date-unknown'],
  ])('refuses %s with the line and what is wrong', async (_, csv, code) => {
    const { status, body } = await preview(csv)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toMatch(/line \d+/)
    expect(JSON.stringify(body).length).toBeLessThan(2_000)
    expect([code, (body as { errors: { data: { code: string } }[] }).errors[0]?.data.code]).toEqual([
      code,
      'field-invalid',
    ])
  })

  it('is for administrators alone', async () => {
    for (const by of [product.head, product.officer, product.operator])
      expect((await callEndpoint(product.payload, previewHolidays, { by, body: body(FILE) })).status).toBe(
        403,
      )
  })
})

describe('an import', () => {
  it('carries out the plan that was shown, moves deadlines, and is a line of the history; twice changes nothing', async () => {
    const [id, before] = [await received(), await history()]
    const { hash } = await answered(preview(FILE))
    expect((await carryOut(FILE, { hash })).status).toBe(200)
    expect([await days(), await dueOf(id)]).toEqual([
      ['2031-07-23 Hari Raya imported'],
      wita('2031-07-25 16:00'),
    ])
    const again = await answered(preview(FILE))
    expect(again.plan).toMatchObject({ added: [], changed: [], unchanged: 1 })
    expect((await carryOut(FILE, { hash: again.hash })).status).toBe(200)
    expect(await history()).toEqual([...before, '+1 ~0 −0'].sort())
  })

  it('never touches what a person wrote or mended', async () => {
    const { payload, admin } = product
    const data = { date: '2031-07-23', name: 'Hari Jadi Tapin', kind: 'local' } as const
    await payload.create({ collection: 'holidays', data, ...as(admin) })
    const { hash, plan } = await answered(preview(FILE, { removeMissing: true }))
    expect(plan.kept).toMatchObject([{ stored: { name: 'Hari Jadi Tapin' }, file: { name: 'Hari Raya' } }])
    await carryOut(FILE, { hash, removeMissing: true })
    expect(await days()).toEqual(['2031-07-23 Hari Jadi Tapin by-hand'])
  })

  describe.each([
    { day: '2031-07-23', would: 'mend', touched: ['2031-12-25'], kept: 1 },
    { day: '2031-12-25', would: 'take out', touched: ['2031-07-23'], kept: 0 },
  ])('that would $would a day which is being edited by hand', ({ day, touched, kept }) => {
    const file = FILE.replace('Hari Raya', 'Hari Raya Idul Adha')
    const removeMissing = true
    const edit = {
      sql: `UPDATE holidays SET name = 'Hari Jadi Tapin', source = 'by-hand' WHERE date = $1`,
      values: [day],
    }
    beforeEach(async () => {
      const standing = `${FILE}2031-12-25,Natal,national,SKB\n`
      await carryOut(standing, { hash: (await answered(preview(standing))).hash })
    })
    const uncommitted = <T>(attempt: () => Promise<T>) => whileUncommitted(product.pool, edit, attempt)

    it('waits for the edit and leaves it', async () => {
      const { plan, removed } = await answered(uncommitted(() => preview(file, { removeMissing })))
      const dates = [...plan.changed.map(({ after }) => after), ...removed].map(({ date }) => date)
      expect([dates, plan.kept.length]).toEqual([touched, kept])
    })

    it('is not what was shown, and is refused', async () => {
      const { hash } = await answered(preview(file, { removeMissing }))
      const { status, body } = await uncommitted(() => carryOut(file, { removeMissing, hash }))
      expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('plan-outdated')])
      expect(await days()).toContain(`${day} Hari Jadi Tapin by-hand`)
    })
  })

  it('takes out what its years lack only when asked to', async () => {
    const first = `${FILE}2031-12-25,Natal,national,SKB\n`
    await carryOut(first, { hash: (await answered(preview(first))).hash })
    await carryOut(FILE, { hash: (await answered(preview(FILE))).hash })
    expect(await days()).toHaveLength(2)
    const { hash } = await answered(preview(FILE, { removeMissing: true }))
    await carryOut(FILE, { hash, removeMissing: true })
    expect(await days()).toEqual(['2031-07-23 Hari Raya imported'])
  })

  it('of a plan that is another by now is refused', async () => {
    const { hash } = await answered(preview(FILE))
    await received()
    const { status, body } = await carryOut(FILE, { hash })
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('plan-outdated')])
    expect(await days()).toEqual([])
  })

  it('by two administrators at once happens once', async () => {
    const { hash } = await answered(preview(FILE))
    const statuses = (await Promise.all([carryOut(FILE, { hash }), carryOut(FILE, { hash })])).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 409])
    expect(await days()).toHaveLength(1)
  })

  it('costs the same few statements however long the file is', async () => {
    const many =
      HEAD +
      Array.from(
        { length: 300 },
        (_, n) =>
          `2032-${String((n % 12) + 1).padStart(2, '0')}-${String(Math.floor(n / 12) + 1).padStart(2, '0')},Libur ${n},local,\n`,
      ).join('')
    for (const file of [FILE, many])
      expect((await statementsOf(() => preview(file))).length).toBeLessThanOrEqual(12)
  })
})
