import { beforeAll, describe, expect, it } from 'vitest'
import { EXPORTED } from '#domain/export/formats.ts'
import { aDraft } from '#testing/builders.ts'
import { complaintDesk } from '#testing/complaints.ts'
import { exportDesk, valuesOf, type Named } from '#testing/exports.ts'
import { codeOf, useOffice } from '#testing/office.ts'
import { aUser, type Person } from '#testing/people.ts'

const product = useOffice()
const desk = complaintDesk(product)
const { ask, rowsFor, sheetFor } = exportDesk(product)

const namesOf = (rows: Named[]) => valuesOf(rows, 'Nama subdomain yang dimohonkan')
const byName = { query: { sort: 'requestedName' } }

beforeAll(async () => {
  const { payload, operator, stranger } = product
  for (const requestedName of ['satu', 'dua', 'tiga']) await aDraft(payload, operator, { requestedName })
  await aDraft(payload, stranger, { requestedName: 'asing' })
})

describe('who gets what', () => {
  it('nobody gets anything', async () => {
    for (const list of EXPORTED) expect((await ask(null, { list })).status).toBe(403)
  })
  it('a unit gets its own rows, and no column of the office', async () => {
    const rows = await rowsFor(product.operator, byName)
    expect(namesOf(rows)).toEqual(['dua', 'satu', 'tiga'])
    expect(Object.keys(rows[0] ?? {})).not.toContain('Verifikator')
  })
  it('staff get all, and who works on it', async () => {
    const rows = await rowsFor(product.officer, byName)
    expect(namesOf(rows)).toEqual(['asing', 'dua', 'satu', 'tiga'])
    expect(Object.keys(rows[0] ?? {})).toContain('Verifikator')
  })
  it('a list that somebody may not read is refused', async () => {
    expect(await codeOf(ask(product.operator, { list: 'complaints' }))).toBe('Forbidden')
  })
})

describe('the list of the panel', () => {
  it('is filtered, searched and sorted as there', async () => {
    const where = { or: [{ and: [{ requestedName: { in: ['satu', 'dua', 'asing'] } }] }] }
    const filtered = await rowsFor(product.officer, { query: { where, sort: '-requestedName' } })
    expect(namesOf(filtered)).toEqual(['satu', 'dua', 'asing'])
    const found = await rowsFor(product.officer, { query: { where, search: 'sat' } })
    expect(namesOf(found)).toEqual(['satu'])
  })
  it.each([
    ['format', { format: 'pdf' }, 400],
    ['filter', { where: 'semua' }, 400],
  ])('is refused with another %s', async (_, query, status) => {
    expect((await ask(product.officer, { query })).status).toBe(status)
  })
  it.each(['goalHash', 'assignee', 'assignee.email', 'heldName', 'unit.contactPhone'])(
    'is not sorted by %s by a unit, as it is not there',
    async (field) => {
      const code = await codeOf(ask(product.operator, { query: { sort: `-${field}` } }))
      expect(['QueryError', 'request-invalid']).toContain(code)
    },
  )
  it.each(['goalHash', 'assignee', 'assignee.email', 'heldName'])('nor filtered by %s', async (field) => {
    const where = { [field]: { exists: true } }
    expect(await codeOf(ask(product.operator, { query: { where } }))).toBe('QueryError')
  })
})

describe('a CSV', () => {
  it('says what people read: words, names, times of the office', async () => {
    const { id, number, submittedAt } = await product.requestIn('in-review', { requestedName: 'cerita' })
    const where = { id: { equals: id } }
    const [row] = await rowsFor(product.officer, { query: { where } })
    const { name } = await product.payload.findByID({ collection: 'units', id: product.operator.unit })
    expect(row).toMatchObject({
      'Nomor permohonan': number,
      OPD: name,
      Status: 'Diverifikasi',
      'Jenis permohonan': 'Pembuatan',
      Terlambat: 'Tidak',
    })
    expect(row?.['Diajukan pada (WITA)']).toMatch(/^\d{1,2} \p{L}+ \d{4} \d\d\.\d\d$/u)
    expect(JSON.stringify(row)).not.toContain(product.operator.unit)
    expect(submittedAt).toBeTruthy()
    const [english] = await rowsFor(product.officer, { query: { where }, language: 'en' })
    expect(english).toMatchObject({ Status: 'In review', Overdue: 'No' })
  })
  it('is named after the list and the day, and kept by no cache', async () => {
    const { headers } = await ask(product.officer)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="permohonan-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })
  it('opens in Excel: with the mark of UTF-8, and CRLF', async () => {
    const bytes = Buffer.from(await (await ask(product.officer)).arrayBuffer())
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(bytes.subarray(-2).toString()).toBe('\r\n')
  })
})

const FORMULA = '=HYPERLINK("http://contoh.id";"x")'

describe('what would be calculated', () => {
  beforeAll(() => aDraft(product.payload, product.operator, { requestedName: 'rumus', purpose: FORMULA }))
  const query = { where: { requestedName: { equals: 'rumus' } } }

  it('is text in a CSV', async () => {
    const [row] = await rowsFor(product.officer, { query })
    expect(row?.['Uraian singkat tujuan']).toBe(`'${FORMULA}`)
  })
  it('is a text and no formula in a workbook', async () => {
    const sheet = await sheetFor(product.officer, { query })
    expect(sheet?.rows[1]).toContain(FORMULA)
    const formulas = [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)
    expect(formulas).toEqual([])
  })
})

it('dates in a workbook are dates, in the time of the office', async () => {
  await desk.registered({ title: 'Lewat telepon', receivedAt: '2026-11-02T18:30:00Z' })
  const query = { where: { title: { equals: 'Lewat telepon' } } }
  const sheet = await sheetFor(product.officer, { list: 'complaints', query })
  const at = sheet?.rows[0]?.indexOf('Diterima pada (WITA)') ?? -1
  expect(sheet?.name).toBe('pengaduan')
  expect(sheet?.rows[1]?.[at]).toEqual(new Date('2026-11-03T02:30:00Z'))
})

describe('complaints', () => {
  const titles = async (by: Person) => valuesOf(await rowsFor(by, { list: 'complaints' }), 'Judul')
  const reporterOf = async (by: Person, title: string) => {
    const query = { where: { title: { equals: title } } }
    return valuesOf(await rowsFor(by, { list: 'complaints', query }), 'Nama pelapor')
  }

  beforeAll(async () => {
    await desk.lodged({ title: 'Terbuka' })
    await desk.lodged({ title: 'Rahasia', reporter: { name: 'Siti', confidential: true } })
    await desk.lodged({ title: 'Pungutan', category: 'payment-request' })
  })

  it('under supervision are in the files of supervisors and auditors only', async () => {
    const auditor = await aUser(product.payload, 'auditor')
    const supervisor = await aUser(product.payload, 'supervisor')
    for (const by of [product.officer, product.head, product.admin]) {
      expect(await titles(by)).toContain('Terbuka')
      expect(await titles(by)).not.toContain('Pungutan')
    }
    expect(await titles(supervisor)).toEqual(['Pungutan'])
    expect(await titles(auditor)).toEqual(expect.arrayContaining(['Terbuka', 'Rahasia', 'Pungutan']))
  })
  it('name who wants to stay confidential to handlers only', async () => {
    const auditor = await aUser(product.payload, 'auditor')
    expect(await reporterOf(product.officer, 'Rahasia')).toEqual(['Siti'])
    expect(await reporterOf(auditor, 'Rahasia')).toEqual([''])
    expect(await reporterOf(auditor, 'Terbuka')).toEqual(['Siti'])
    expect(await reporterOf(product.admin, 'Rahasia')).toEqual([''])
  })
  it('tell their history to whoever reads them', async () => {
    const subjects = async (by: Person) =>
      valuesOf(await rowsFor(by, { list: 'events' }), 'Nomor pengaduan').filter(Boolean)
    const supervisor = await aUser(product.payload, 'supervisor')
    const [ordinary, supervised] = [await subjects(product.officer), await subjects(supervisor)]
    expect(supervised.length).toBeGreaterThan(0)
    expect(ordinary.filter((number) => supervised.includes(number))).toEqual([])
  })
})

it('the history of a unit has no note of the office', async () => {
  const notes = (rows: Named[]) => valuesOf(rows, 'Terlihat oleh OPD')
  expect(notes(await rowsFor(product.officer, { list: 'events' }))).toContain('Tidak')
  const query = { where: { visibleToUnit: { equals: false } } }
  expect(await rowsFor(product.operator, { list: 'events', query })).toEqual([])
})
