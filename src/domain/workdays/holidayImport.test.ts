import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planImport, readHolidays, type HolidayRow, type Line, type StoredHoliday } from './holidayImport.ts'

const line = (cells: Record<string, string>, number = 2): Line => ({ line: number, cells, surplus: [] })
const NEW_YEAR = { date: '2027-01-01', name: 'Tahun Baru', kind: 'national', decree: 'SKB' } as const
const stored = (row: Partial<StoredHoliday>): StoredHoliday => ({
  ...NEW_YEAR,
  id: row.date ?? 'x',
  source: 'seeded',
  ...row,
})

describe('a line of a file', () => {
  it.each(['constructor', 'toString', '__proto__'])('is of no kind that is called %s', (kind) => {
    expect(readHolidays([line({ ...NEW_YEAR, kind })])).toMatchObject({
      ok: false,
      problems: [{ code: 'kind-unknown' }],
    })
  })

  it.each([
    ['in English', { date: '2027-01-01', name: 'Tahun Baru', kind: 'national', decree: 'SKB' }],
    ['in Indonesian', { Tanggal: '2027-01-01', Nama: 'Tahun Baru', Jenis: 'Nasional', Dasar: 'SKB' }],
    ['with blanks', { ' date ': ' 2027-01-01 ', name: ' Tahun Baru', kind: 'NATIONAL ', decree: 'SKB ' }],
    ['with columns that nobody asked for', { ...NEW_YEAR, catatan: 'x' }],
  ])('is read %s', (_, cells) => {
    expect(readHolidays([line(cells)])).toEqual({ ok: true, rows: [NEW_YEAR] })
  })

  it('need not name its decree', () => {
    expect(readHolidays([line({ date: '2027-01-01', name: 'x', kind: 'local' })])).toMatchObject({
      ok: true,
      rows: [{ decree: '' }],
    })
  })

  it.each([
    ['a day that is none', { ...NEW_YEAR, date: '2027-02-30' }, 'date-unknown'],
    ['a day as Excel writes it', { ...NEW_YEAR, date: '01/01/2027' }, 'date-unknown'],
    ['no name', { ...NEW_YEAR, name: ' ' }, 'name-missing'],
    ['an unknown kind', { ...NEW_YEAR, kind: 'libur' }, 'kind-unknown'],
    ['no heading that is known', { a: '2027-01-01' }, 'date-unknown'],
    ['an endless name', { ...NEW_YEAR, name: 'x'.repeat(301) }, 'value-invalid'],
    ['a NUL', { ...NEW_YEAR, name: 'a\u0000b' }, 'value-invalid'],
  ])('with %s is told by its number', (_, cells, code) => {
    const read = readHolidays([line(cells, 7)])
    expect(read).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ path: 'line 7', code })]),
    })
  })
})

it('a line with more cells than the heading is told as that alone: which of its texts was torn apart, nobody knows', () => {
  const torn = { ...line({ ...NEW_YEAR, kind: ' hari kedua' }, 7), surplus: ['SKB'] }
  expect(readHolidays([torn])).toEqual({
    ok: false,
    problems: [{ path: 'line 7', code: 'too-many-cells' }],
  })
})

describe('a file', () => {
  it.each([
    ['without a row', [], 'import-empty'],
    ['with too many', Array.from({ length: 2001 }, (_, n) => line({}, n + 2)), 'too-many-rows'],
    ['that names a day twice', [line(NEW_YEAR, 2), line(NEW_YEAR, 3)], 'date-twice'],
  ])('%s is refused', (_, lines, code) => {
    expect(readHolidays(lines)).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('tells every line that is wrong, and imports none of the others', () => {
    const read = readHolidays([
      line(NEW_YEAR, 2),
      line({ ...NEW_YEAR, date: 'x' }, 3),
      line({ ...NEW_YEAR, kind: 'y' }, 4),
    ])
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['line 3', 'line 4'])
  })
})

describe('an import', () => {
  const rows: HolidayRow[] = [
    NEW_YEAR,
    { ...NEW_YEAR, date: '2027-02-06', name: 'Imlek' },
    { ...NEW_YEAR, date: '2027-03-09', name: 'Nyepi' },
    { ...NEW_YEAR, date: '2027-03-26', name: 'Wafat Isa Almasih' },
  ]
  const known = [
    stored({ date: '2027-01-01' }),
    stored({ date: '2027-02-06', name: 'Tahun Baru Imlek' }),
    stored({ date: '2027-03-09', name: 'Hari Nyepi kita', source: 'by-hand' }),
    stored({ date: '2027-05-01', name: 'Hari Buruh' }),
    stored({ date: '2027-07-01', name: 'Hari Jadi Tapin', source: 'by-hand' }),
    stored({ date: '2026-12-25', name: 'Natal' }),
  ]

  it('adds, changes, leaves what people wrote, and names what the file lacks in its own years', () => {
    const { added, changed, kept, missing, unchanged } = planImport(rows, known)
    expect(added.map(({ date }) => date)).toEqual(['2027-03-26'])
    expect(changed.map(({ before, after }) => [before.name, after.name])).toEqual([
      ['Tahun Baru Imlek', 'Imlek'],
    ])
    expect(kept.map(({ stored: { name } }) => name)).toEqual(['Hari Nyepi kita'])
    expect(missing.map(({ name }) => name)).toEqual(['Hari Buruh'])
    expect(unchanged).toBe(1)
  })

  it('carried out once has nothing left to do', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2027-01-${String(n).padStart(2, '0')}`)
    const row = fc.record({
      date: day,
      name: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('national', 'local'),
      decree: fc.constantFrom('', 'x'),
    })
    const table = fc.uniqueArray(row, { selector: ({ date }) => date }) as fc.Arbitrary<HolidayRow[]>
    fc.assert(
      fc.property(table, table, (file, before) => {
        const was = before.map((each) => stored({ ...each, id: each.date }))
        const { added, changed, missing } = planImport(file, was)
        const gone = new Set([...changed.map(({ before: { id } }) => id), ...missing.map(({ id }) => id)])
        const now = [
          ...was.filter(({ id }) => !gone.has(id)),
          ...[...added, ...changed.map(({ after }) => after)].map((each) =>
            stored({ ...each, source: 'imported' }),
          ),
        ]
        expect(planImport(file, now)).toMatchObject({
          added: [],
          changed: [],
          missing: [],
          unchanged: file.length,
        })
      }),
    )
  })
})
