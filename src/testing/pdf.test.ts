import { expect, test } from 'vitest'
import { buildPdf } from './pdf.ts'

const text = (pdf: Buffer): string => pdf.toString('latin1')

/** Byte offsets of the objects as the cross-reference table promises them. */
function promisedOffsets(pdf: string): number[] {
  const [, table = ''] = /\nxref\n0 \d+\n([\s\S]*?)trailer/.exec(pdf) ?? []
  return [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
}

test('it begins and ends as Payload and PDF readers expect', () => {
  const pdf = text(buildPdf(['Surat permohonan'], 'Surat'))
  expect(pdf.startsWith('%PDF-1.4\n')).toBe(true)
  expect(pdf.slice(-1024)).toContain('xref')
  expect(pdf.endsWith('%%EOF\n')).toBe(true)
})

test('every offset of the table points at its object, and startxref at the table', () => {
  const pdf = text(buildPdf(['satu', 'dua (2)', 'tiga – é'], 'Judul \\ (uji)'))
  const offsets = promisedOffsets(pdf)
  expect(offsets).toHaveLength(6)
  offsets.forEach((offset, index) => expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\\n`)))
  const start = Number(/startxref\n(\d+)\n/.exec(pdf)?.[1])
  expect(pdf.slice(start)).toMatch(/^xref\n0 7\n/)
})

test('entries of the table are twenty bytes long', () => {
  const pdf = text(buildPdf([], ''))
  const table = pdf.slice(pdf.indexOf('\nxref\n0 7\n') + '\nxref\n0 7\n'.length, pdf.indexOf('trailer'))
  expect(table).toHaveLength(7 * 20)
})

test('the stream is as long as it says', () => {
  const pdf = text(buildPdf(['é'.repeat(40), 'b'], 'x'))
  const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf) ?? []
  expect(content).toHaveLength(Number(length))
})

test('brackets and backslashes are escaped, line ends and foreign characters replaced', () => {
  const pdf = text(buildPdf(['a(b)c\\d\ne漢'], 't'))
  expect(pdf).toContain('(a\\(b\\)c\\\\d e?) Tj')
})

test('the same input gives the same bytes', () => {
  expect(buildPdf(['a'], 'b').equals(buildPdf(['a'], 'b'))).toBe(true)
})
