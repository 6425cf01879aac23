import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST, readSubmission } from './submission.ts'

const NOW = new Date('2026-11-27T02:00:00Z')
const GOOD = {
  classification: 'complaint',
  category: 'delay',
  title: 'Terlambat',
  description: 'Sudah dua minggu.',
  reporter: { name: 'Siti', email: 'siti@contoh.id', phone: '0811', unit: 'Warga' },
}

function problems(input: unknown): string[] {
  const read = readSubmission(input, NOW)
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path}: ${code}`)
}
function accepted(input: object) {
  const read = readSubmission({ ...GOOD, ...input }, NOW)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.submission
}

describe('what is missing or wrong is told at once, beside its field', () => {
  it.each<[string, unknown, string[]]>([
    [
      'nothing at all',
      {},
      ['classification: field-required', 'title: field-required', 'description: field-required'],
    ],
    [
      'no object',
      'x',
      ['classification: field-required', 'title: field-required', 'description: field-required'],
    ],
    ['a complaint without a category', { ...GOOD, category: '' }, ['category: field-required']],
    ['an unknown category', { ...GOOD, category: 'x' }, ['category: field-required']],
    ['a title of blanks', { ...GOOD, title: ' \u200b\t' }, ['title: field-required']],
    ['a number for a title', { ...GOOD, title: 7 }, ['title: field-required', 'title: value-invalid']],
    ['an address that is none', { ...GOOD, reporter: { email: 'a@' } }, ['reporter.email: email-invalid']],
    [
      'an address with a second header',
      { ...GOOD, reporter: { email: 'a@b.id\nBcc: c@d.id' } },
      ['reporter.email: email-invalid'],
    ],
    ['tomorrow', { ...GOOD, incidentDate: '2026-11-28' }, ['incidentDate: date-in-future']],
    ['a day that is none', { ...GOOD, incidentDate: '30-02-2026' }, ['incidentDate: date-unknown']],
    ['a title that is too long', { ...GOOD, title: 'x'.repeat(201) }, ['title: text-too-long']],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  it('as much as is allowed is taken, counted as browsers count', () => {
    expect(accepted({ description: '🙂'.repeat(LONGEST.description / 2) }).description).toHaveLength(10_000)
    expect(problems({ ...GOOD, description: 'x'.repeat(10_001) })).toEqual(['description: text-too-long'])
  })
})

describe('what is kept', () => {
  it('is text without what steers or hides', () => {
    const { title, description } = accepted({
      title: 'Baca\u202e ini\u0000 <b>🙂</b>',
      description: 'Satu\r\n\r\n\r\n\r\ndua\u200b\tdan\u0007 tiga\u2066',
    })
    expect(title).toBe('Baca ini <b>🙂</b>')
    expect(description).toBe('Satu\n\ndua dan tiga')
  })

  it('is nothing that was not asked for', () => {
    const extra = {
      status: 'closed',
      response: 'x',
      createdAt: 'x',
      channel: 'letter',
      supervised: true,
      number: 'ADU-1',
    }
    expect(Object.keys(accepted(extra)).sort()).toEqual(Object.keys(accepted({})).sort())
  })

  it.each<[string, unknown]>([
    ['who wants to stay unknown', { ...GOOD.reporter, anonymous: true }],
    ['by a box of a form', { ...GOOD.reporter, anonymous: 'on' }],
    ['who says nothing', undefined],
    ['who says only a unit', { unit: 'Warga' }],
    ['what is no reporter', 'x'],
  ])('is nobody: %s', (_, reporter) => {
    expect(accepted({ reporter }).reporter).toEqual({
      ...{ name: null, unit: null, email: null, phone: null },
      ...{ anonymous: true, confidential: false },
    })
  })

  it('a request for information needs no category', () => {
    expect(accepted({ classification: 'information', category: undefined }).category).toBe('other')
  })
})

it('whatever is sent, it is either told what is wrong or within its bounds', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (reporter, text) => {
      const read = readSubmission({ ...GOOD, reporter, title: text, host: reporter }, NOW)
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
      else expect(read.submission.title.length).toBeLessThanOrEqual(LONGEST.title)
    }),
  )
})
