import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PublicRequirement } from '#db/publicStandard.ts'
import { REQUEST_TYPES, type RequestType } from '#domain/request/status.ts'
import { inspectFile } from '#files/inspectFile.ts'
import { id } from '#i18n/id.ts'
import { REQUIREMENTS } from '#seed/data/requirements.ts'
import { wordParagraphs, wordParts } from '#testing/wordParagraphs.ts'
import { sampleLetter, type LetterFacts } from './sampleLetter.ts'

const MATRIX: PublicRequirement[] = REQUIREMENTS.map(({ obligations, label, ...row }) => ({
  ...row,
  ...obligations,
  label: label.id,
  label_en: label.en,
}))
const OFFICE = {
  government: 'Pemerintah Kabupaten Tapin',
  office: 'Dinas Komunikasi dan Informatika',
  head_title: 'Kepala Bidang',
}

const letterFor = (type: RequestType, told: Partial<LetterFacts> = {}) =>
  sampleLetter({ type, zone: 'tapinkab.go.id', office: OFFICE, requirements: MATRIX, ...told })
const paragraphs = (type: RequestType, told?: Partial<LetterFacts>) => wordParagraphs(letterFor(type, told))

const FITS = 'Tujuan penggunaan sesuai dengan visi dan misi Kabupaten Tapin'
const RESPONSIBLE = 'OPD sanggup mengelola subdomain dengan baik dan bertanggung jawab'

describe.each(REQUEST_TYPES)('the sample letter for %s', (type) => {
  const said = paragraphs(type)

  it('names every requirement of its service with how strictly it is asked for, and no other', () => {
    const asked = MATRIX.filter((row) => row[type] !== 'none')
    expect(said).toEqual(expect.arrayContaining(asked.map(({ label }) => label)))
    for (const { label, [type]: obligation } of asked)
      expect(said[said.lastIndexOf(label) + 2]).toBe(id.obligations[obligation])
    expect(MATRIX.filter((row) => row[type] === 'none' && said.includes(row.label))).toEqual([])
  })

  it('is addressed to the office, and within it to whom the standard names', () => {
    const at = said.indexOf('Yth. Kepala Dinas Komunikasi dan Informatika')
    expect(said.slice(at, at + 4).slice(1)).toEqual(['Kabupaten Tapin', 'c.q. Kepala Bidang', 'di Rantau'])
  })

  it('has room for the number, the date and whoever signs, in each standing', () => {
    for (const part of ['Nomor', 'Sifat', 'Lampiran', 'Hal', '[nomor surat]', '[Pangkat, golongan ruang]'])
      expect(said).toContain(part)
    for (const standing of ['Kepala [', 'Plt. Kepala [', 'Plh. Kepala [', 'a.n. Kepala ['])
      expect(said.some((text) => text.startsWith(standing))).toBe(true)
  })

  it('leaves no name of a setting unfilled', () => {
    expect(said.filter((text) => /[{}]/.test(text))).toEqual([])
  })

  it('is A4 and says in which language it is', () => {
    const parts = wordParts(letterFor(type))
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="id-ID"/>')
  })
})

describe('the declarations', () => {
  it.each([
    ['creation', [`${FITS};`, `${RESPONSIBLE}.`]],
    ['change', [`${RESPONSIBLE}.`]],
    ['deletion', []],
  ] as const)('of a %s are those that its form asks for, in its words', (type, expected) => {
    const declared = paragraphs(type).filter((text) => text.startsWith(FITS) || text.startsWith(RESPONSIBLE))
    expect(declared).toEqual(expected)
  })

  it('hold what an administrator added, in the words of the matrix', () => {
    const added = { ...row('R06'), code: 'R15', label: 'Situs tidak memuat iklan' }
    expect(paragraphs('deletion', { requirements: [{ ...added, deletion: 'required' }] })).toContain(
      'Situs tidak memuat iklan.',
    )
  })
})

describe('the table', () => {
  it('asks for the person, the name, the target and the way to reach the office', () => {
    const said = paragraphs('creation')
    for (const label of [
      'requestedName',
      'purpose',
      'category',
      'target',
      'contactEmail',
      'contactPhone',
      'nip',
    ] as const)
      // prettier-ignore
      expect(said).toContain(id.fields[label])
    expect(said).toContain('[nama subdomain].tapinkab.go.id')
    expect(said).toContain(
      '[alamat IP atau nama host, atau: ditentukan oleh Dinas Komunikasi dan Informatika]',
    )
  })

  it('asks of a deletion no more than which subdomain, why, and whom to call', () => {
    const said = paragraphs('deletion')
    expect(said).toEqual(expect.arrayContaining([id.fields.subdomain, id.fields.reason]))
    expect(said).not.toContain(id.fields.technicalManager)
  })
})

describe('as a file', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'letter-'))))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  afterEach(() => vi.useRealTimers())

  it('it is a Word document in the eyes of what looks at uploads', async () => {
    const file = path.join(folder, 'letter')
    await writeFile(file, letterFor('creation'))
    const found = await inspectFile(file, { documentMegabytes: 1, archiveMegabytes: 1, archives: false })
    expect(found).toMatchObject({ kind: 'accepted', file: { kind: 'docx' } })
  })

  it('it is the same whenever it is asked for, so that nobody is sent it again', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(new Date('2026-11-23T02:00:00Z'))
    const first = letterFor('creation')
    vi.setSystemTime(new Date('2027-01-04T03:04:05Z'))
    expect(letterFor('creation').equals(first)).toBe(true)
  })

  it('it takes what an administrator wrote for text, whatever it looks like', () => {
    const label = 'Surat </w:t> & "lampiran" [rahasia]\u0001\ud800'
    const file = letterFor('creation', { requirements: [{ ...row('R01'), label }] })
    expect(wordParagraphs(file)).toContain('Surat </w:t> & "lampiran" [rahasia]')
    expect(wordParts(file)['word/document.xml']).not.toContain('w:alias w:val="rahasia"')
  })

  it('it follows the office when that is renamed', () => {
    const office = { ...OFFICE, office: 'Dinas Digital', head_title: 'Kepala Bidang Aplikasi' }
    expect(paragraphs('change', { office })).toEqual(
      expect.arrayContaining(['Yth. Kepala Dinas Digital', 'c.q. Kepala Bidang Aplikasi']),
    )
  })
})

function row(code: string): PublicRequirement {
  const found = MATRIX.find((one) => one.code === code)
  if (!found) throw new Error(`${code} is not in the matrix`)
  return found
}
