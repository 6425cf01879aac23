import { expect, test } from 'vitest'
import { textsFor } from '#i18n/label.ts'
import { codeName } from './codeNames.ts'

test.each([
  [
    'action',
    'requestRevision',
    'Permohonan dikembalikan untuk diperbaiki',
    'Request returned for correction',
  ],
  ['to', 'in-review', 'Diverifikasi', 'In review'],
  ['to', 'in-progress', 'Ditindaklanjuti', 'In progress'],
  ['to', 'waived', 'Dikecualikan', 'Waived'],
  ['reasonCode', 'not-valid', 'Berkas tidak sah', 'Document not valid'],
  ['kind', 'request-received', 'Permohonan diterima', 'Request received'],
  ['state', 'not-sent', 'Belum dikirim', 'Not sent yet'],
  ['to', 'TT-2026-0001', 'TT-2026-0001', 'TT-2026-0001'],
])('in the field %s, %s reads "%s" and "%s"', (field, code, indonesian, english) => {
  expect(codeName(textsFor('id'), field, code)).toBe(indonesian)
  expect(codeName(textsFor('en'), field, code)).toBe(english)
})
