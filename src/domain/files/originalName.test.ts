import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanOriginalName, contentDisposition, deliveredName } from './originalName.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('the name that a person gave a file', () => {
  it.each([
    ['surat.pdf', 'surat.pdf'],
    ['../../x.pdf', 'x.pdf'],
    ['C:\\Users\\Siti\\surat.pdf', 'surat.pdf'],
    ['surat\r\nX-Evil: 1.pdf', 'suratX-Evil: 1.pdf'],
    ['a\0b.pdf', 'ab.pdf'],
    ['surat\u202Efdp.exe', 'suratfdp.exe'],
    ['  surat   izin .pdf ', 'surat izin .pdf'],
    ['Surat Pe\u0301rmohonan.pdf', 'Surat Pérmohonan.pdf'],
    ['..', 'berkas'],
    ['', 'berkas'],
    ['/', 'berkas'],
    ['.env', '.env'],
  ])('%j is kept as %j', (sent, kept) => {
    expect(cleanOriginalName(sent)).toBe(kept)
  })
  it('may be as long as a file system allows, to the byte', () => {
    const whole = `${'é'.repeat(125)}x.pdf`
    expect(bytes(whole)).toBe(255)
    expect(cleanOriginalName(whole)).toBe(whole)
    expect(cleanOriginalName(`é${whole}`)).toBe(`${'é'.repeat(125)}.pdf`)
    expect(cleanOriginalName('a'.repeat(300))).toBe('a'.repeat(255))
  })
  it('is short, single-lined and pathless whatever was sent, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (sent) => {
        const name = cleanOriginalName(sent)
        expect(bytes(name)).toBeLessThanOrEqual(255)
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u)
        expect(name).not.toBe('')
        expect(cleanOriginalName(name)).toBe(name)
      }),
    )
  })
})

describe('the name under which a file is delivered', () => {
  it.each([
    ['surat.pdf', 'pdf', 'surat.pdf'],
    ['SURAT.PDF', 'pdf', 'SURAT.PDF'],
    ['foto.jpeg', 'jpeg', 'foto.jpeg'],
    ['pembaruan.exe', 'pdf', 'pembaruan.exe.pdf'],
    ['sumber.tgz', 'targz', 'sumber.tgz'],
    ['sumber.gz', 'targz', 'sumber.gz.tar.gz'],
    ['laman.html', 'png', 'laman.html.png'],
    [null, 'docx', 'berkas.docx'],
  ] as const)('%j of kind %s is %j', (original, kind, delivered) => {
    expect(deliveredName(original, kind)).toBe(delivered)
  })
  it('is encoded so that no header can be broken', () => {
    expect(contentDisposition('Surat "izin" 100%.pdf', 'pdf')).toBe(
      `inline; filename="Surat _izin_ 100_.pdf"; filename*=UTF-8''Surat%20%22izin%22%20100%25.pdf`,
    )
    expect(contentDisposition("Dinas Kesehatan – é('*).docx", 'docx')).toBe(
      `attachment; filename="Dinas Kesehatan _ _('*).docx"; filename*=UTF-8''Dinas%20Kesehatan%20%E2%80%93%20%C3%A9%28%27%2A%29.docx`,
    )
  })
  it.each([
    ['pdf', 'inline'],
    ['png', 'inline'],
    ['jpeg', 'inline'],
    ['docx', 'attachment'],
    ['xlsx', 'attachment'],
    ['zip', 'attachment'],
    ['targz', 'attachment'],
  ] as const)('%s is shown %s', (kind, how) => {
    expect(contentDisposition('x', kind)).toMatch(new RegExp(`^${how};`))
  })
})
