import { describe, expect, it } from 'vitest'
import { acceptedExtensions, problemBeforeSending } from './beforeSending.ts'

const MB = 1024 * 1024
const PLAIN = { documentMegabytes: 25, archiveMegabytes: null }
const SOURCE = { documentMegabytes: 25, archiveMegabytes: 200 }

describe('before anything is sent', () => {
  it.each([
    ['surat.pdf', 25 * MB, PLAIN, null],
    ['surat.pdf', 25 * MB + 1, PLAIN, { code: 'file-too-large', label: '25' }],
    ['surat.pdf', 0, PLAIN, { code: 'file-empty' }],
    ['kode.zip', 1, PLAIN, { code: 'archive-not-here' }],
    ['kode.TAR.GZ', 1, PLAIN, { code: 'archive-not-here' }],
    ['kode.zip', 200 * MB, SOURCE, null],
    ['kode.zip', 200 * MB + 1, SOURCE, { code: 'file-too-large', label: '200' }],
    ['laporan.pdf', 26 * MB, SOURCE, { code: 'file-too-large', label: '25' }],
    ['tanpa akhiran', 1, PLAIN, null],
    ['zip', 1, PLAIN, null],
  ] as const)('%s of %i bytes: %o', (name, size, allowance, problem) => {
    expect(problemBeforeSending({ name, size }, allowance)).toEqual(problem)
  })
})

it('archives are offered only where source code is asked for', () => {
  expect(acceptedExtensions(PLAIN)).toBe('.pdf,.png,.jpg,.jpeg,.docx,.xlsx')
  expect(acceptedExtensions(SOURCE)).toBe('.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.zip,.tar.gz,.tgz')
})
