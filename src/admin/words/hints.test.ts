import { expect, test } from 'vitest'
import { fill } from '#i18n/fill.ts'
import { textsFor } from '#i18n/label.ts'
import { HINTS } from './hints.ts'

function said(hint: string, language: string): string | undefined {
  for (const [pattern, text] of HINTS) {
    const match = pattern.exec(hint)
    if (match) return fill(textsFor(language).selects[text], match.groups ?? {})
  }
  return undefined
}

test.each([
  ['18 results available.', '18 pilihan tersedia.'],
  ['1 result available for search term dinkes.', '1 pilihan tersedia untuk pencarian dinkes.'],
  ['Status, 2 of 9.', 'Status, 2 dari 9.'],
  ['option Status, selected.', 'Status dipilih.'],
  ['option Status, deselected.', 'Status tidak lagi dipilih.'],
  ['value Status focused, 1 of 3.', 'Nilai Status, 1 dari 3.'],
  ['Choose Date and Time', 'Pilih tanggal dan waktu'],
  ['Choose Senin, 2 November 2026', 'Pilih Senin, 2 November 2026'],
  ['Next Month', 'Bulan berikutnya'],
  ['All selected options have been cleared.', 'Semua pilihan telah dikosongkan.'],
])('what a list tells, “%s”, is “%s” in Indonesian', (hint, indonesian) => {
  expect(said(hint, 'id')).toBe(indonesian)
  const english = said(hint, 'en') ?? ''
  expect(said(english, 'en') ?? english).toBe(english)
})
