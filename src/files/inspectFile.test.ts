import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildJpeg, buildPng } from '#testing/files/pictures.ts'
import { buildTar, buildTarGz, paxRecord } from '#testing/files/tar.ts'
import { buildOffice, buildZip } from '#testing/files/zip.ts'
import { buildPdf } from '#testing/pdf.ts'
import { inspectFile, type FileAllowance } from './inspectFile.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inspect-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const PLAIN: FileAllowance = { documentMegabytes: 2, archiveMegabytes: 4, archives: false }
const SOURCE: FileAllowance = { ...PLAIN, archives: true }
const PDF = buildPdf(['Surat'], 'Surat')
const MEGABYTE = 1024 * 1024

/** The kind, or why not. */
async function verdict(content: Buffer | string, allowance = PLAIN): Promise<string> {
  const file = path.join(folder, crypto.randomUUID())
  await writeFile(file, content)
  const found = await inspectFile(file, allowance)
  return found.kind === 'accepted' ? found.file.kind : found.problem.code
}

describe('a file is what its content says', () => {
  it.each([
    ['a letter', PDF, 'pdf'],
    ['a picture', buildPng(), 'png'],
    ['a scan', buildJpeg(), 'jpeg'],
    ['a Word document', buildOffice('docx'), 'docx'],
    ['an Excel workbook', buildOffice('xlsx'), 'xlsx'],
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['a Windows program', Buffer.concat([Buffer.from('MZ\x90\0'), PDF]), 'file-executable'],
    ['a Linux program', Buffer.from('\x7fELF\x02\x01', 'latin1'), 'file-executable'],
    ['a script', '#!/bin/sh\nrm -rf /\n', 'file-executable'],
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'file-markup',
    ],
    ['a drawing behind a declaration', '<?xml version="1.0"?>\n<!-- x --><svg/>', 'file-markup'],
    ['a page', '<!DOCTYPE html><html></html>', 'file-markup'],
    ['a page that begins late', `\n\n   ${' '.repeat(500)}<html><script>1</script>`, 'file-markup'],
    ['a page with PHP in it', 'x <?php system($_GET[0]);', 'file-markup'],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-legacy-office'],
    ['plain text', 'Yth. Kepala Bidang', 'file-type-refused'],
    ['a GIF', 'GIF89a…', 'file-type-refused'],
    ['a letter behind something else', Buffer.concat([Buffer.from('x'), PDF]), 'file-type-refused'],
  ])('%s', async (_, content, expected) => {
    expect(await verdict(content)).toBe(expected)
  })
})

describe('a file that is two things at once', () => {
  it.each([
    ['a letter with an archive behind it', Buffer.concat([PDF, buildZip([{ name: 'a.txt', data: 'a' }])])],
    [
      'a picture with an archive behind it',
      Buffer.concat([buildPng(), buildZip([{ name: 'a', data: 'a' }])]),
    ],
    [
      'a scan with an archive and a comment',
      Buffer.concat([buildJpeg(), buildZip([{ name: 'a' }]), Buffer.from('x')]),
    ],
    [
      'a letter that is a page as well',
      Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>1</script>'), PDF]),
    ],
  ])('%s is refused', async (_, content) => {
    expect(await verdict(content)).toBe('file-mixed')
  })
})

describe('a file that is cut off', () => {
  it.each([
    ['a letter', PDF],
    ['a picture', buildPng()],
  ])('%s', async (_, content) => {
    expect(await verdict(content.subarray(0, content.length - 20))).toBe('file-damaged')
  })
  it('a scan without a picture', async () => {
    expect(await verdict(buildJpeg().subarray(0, 20))).toBe('file-damaged')
  })
  it('an archive', async () => {
    expect(await verdict(buildZip([{ name: 'a', data: 'a' }]).subarray(0, -10), SOURCE)).toBe(
      'archive-damaged',
    )
    const cut = gzipSync(buildTar([{ name: 'a', data: 'x'.repeat(5000) }]).subarray(0, 3000))
    expect(await verdict(cut, SOURCE)).toBe('archive-damaged')
  })
})

describe('an office file', () => {
  it.each([
    ['with macros', buildOffice('docx', [{ name: 'word/vbaProject.bin' }]), 'file-macros'],
    ['with macro sheets', buildOffice('xlsx', [{ name: 'xl/macrosheets/sheet1.xml' }]), 'file-macros'],
    ['that declares macros', buildOffice('macro'), 'file-macros'],
    [
      'without its document',
      buildZip([{ name: '[Content_Types].xml', data: '<Types/>' }]),
      'file-type-refused',
    ],
    [
      'whose main part lies nowhere',
      buildZip([
        { name: '[Content_Types].xml', data: '<Types><Override PartName="/x" ContentType="x"/></Types>' },
      ]),
      'file-type-refused',
    ],
    ['whose main part has another name', buildOffice('docx', [], 'word/document2.xml'), 'docx'],
    ['that is any archive', buildZip([{ name: 'word/document.xml', data: '<x/>' }]), 'archive-not-here'],
    ['with a page inside', buildOffice('docx', [{ name: '../x', data: '' }]), 'archive-paths'],
  ])('%s', async (_, content, expected) => {
    expect(await verdict(content)).toBe(expected)
  })
})

describe('an archive', () => {
  const zip = buildZip([{ name: 'src/' }, { name: 'src/index.php', data: '<?php' }])
  const tar = buildTarGz([
    { name: 'src/', flag: '5' },
    { name: 'src/index.php', data: '<?php' },
  ])
  it('is for source code only', async () => {
    expect([await verdict(zip, SOURCE), await verdict(tar, SOURCE)]).toEqual(['zip', 'targz'])
    expect([await verdict(zip), await verdict(tar)]).toEqual(['archive-not-here', 'archive-not-here'])
  })
  it.each([
    ['above its folder', '../x.sh', 'archive-paths'],
    ['somewhere in between', 'a/../../x', 'archive-paths'],
    ['absolute', '/etc/passwd', 'archive-paths'],
    ['on a drive', 'C:/x', 'archive-paths'],
    ['with backslashes', '..\\x', 'archive-paths'],
    ['with NUL', 'a\0.php', 'archive-paths'],
    ['without a name', '', 'archive-paths'],
    ['deep down', `${'a/'.repeat(50)}x`, 'archive-too-deep'],
    ['with a long name', 'a'.repeat(2000), 'archive-too-deep'],
  ])('leads nowhere else: %s', async (_, name, expected) => {
    expect(await verdict(buildZip([{ name, data: 'x' }]), SOURCE)).toBe(expected)
    const long = { name: '././@LongLink', flag: 'L', data: `${name}\0` }
    // A tar ends a name at NUL, so none can hold one.
    if (!name.includes('\0')) expect(await verdict(buildTarGz([long, { name: 'x' }]), SOURCE)).toBe(expected)
    const pax = { name: 'pax', flag: 'x', data: paxRecord('path', name) }
    if (name && name.length < 90)
      expect(await verdict(buildTarGz([pax, { name: 'x' }]), SOURCE)).toBe(expected)
  })
  it.each([
    ['node_modules/.bin/x', '../x/cli.js', 'accepted'],
    ['a', 'b', 'accepted'],
    ['a', '../b', 'archive-link'],
    ['a/b', '../../etc', 'archive-link'],
    ['a', '/etc/passwd', 'archive-link'],
    ['a', '', 'archive-link'],
  ])('may link inside itself: %s → %s %s', async (name, target, expected) => {
    const link = 0o120777
    const said = async (content: Buffer) =>
      (await verdict(content, SOURCE)).replace(/^(zip|targz)$/, 'accepted')
    expect(await said(buildZip([{ name, data: target, mode: link }]))).toBe(expected)
    expect(await said(buildTarGz([{ name, flag: '2', linkName: target }]))).toBe(expected)
  })
  it('holds no devices', async () => {
    expect(await verdict(buildTarGz([{ name: 'dev/sda', flag: '4' }]), SOURCE)).toBe('archive-link')
    expect(await verdict(buildTarGz([{ name: 'a/b', flag: '1', linkName: '../c' }]), SOURCE)).toBe(
      'archive-link',
    )
    expect(await verdict(buildTarGz([{ name: 'a/b', flag: '1', linkName: 'a/c' }]), SOURCE)).toBe('targz')
  })
  it('needs no password', async () => {
    expect(await verdict(buildZip([{ name: 'a', data: 'a', encrypted: true }]), SOURCE)).toBe(
      'archive-encrypted',
    )
  })
  it('is a tar when it is packed like one', async () => {
    expect(await verdict(gzipSync('Hanya teks.'), SOURCE)).toBe('archive-damaged')
    expect(await verdict(gzipSync(Buffer.alloc(1024)), SOURCE)).toBe('archive-damaged')
  })
  it('says what lies in it, nested archives unopened', async () => {
    const file = path.join(folder, 'listing.zip')
    const nested = buildZip([{ name: '../../evil' }])
    await writeFile(
      file,
      buildZip([
        { name: 'a/b.txt', data: 'x'.repeat(1000) },
        { name: 'c.zip', data: nested },
      ]),
    )
    expect(await inspectFile(file, SOURCE)).toMatchObject({
      kind: 'accepted',
      file: {
        archive: {
          entries: 2,
          expandedBytes: 1000 + nested.length,
          nestedArchives: 1,
          listing: ['a/b.txt', 'c.zip'],
        },
      },
    })
  })
})

describe('a bomb', () => {
  const zeros = Buffer.alloc(110 * MEGABYTE)
  it('is refused by what really comes out', async () => {
    expect(await verdict(buildZip([{ name: 'a', data: zeros }]), SOURCE)).toBe('archive-too-big')
    expect(await verdict(buildTarGz([{ name: 'a', data: zeros }]), SOURCE)).toBe('archive-too-big')
    expect(await verdict(buildOffice('docx', [{ name: 'word/x.xml', data: zeros }]))).toBe('archive-too-big')
  })
  it('is refused when it lies about its size', async () => {
    const lying = buildZip([{ name: 'a', data: zeros, claimedSize: 10 }])
    expect(await verdict(lying, SOURCE)).toBe('archive-damaged')
  })
  it('is refused when entries share their data', async () => {
    const first = { name: 'a', data: 'x'.repeat(1000) }
    expect(await verdict(buildZip([first, { ...first, overlaps: true }]), SOURCE)).toBe('archive-damaged')
  })
  it('is refused by the number of its entries', async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => ({ name: `f${at}`, stored: true }))
    expect(await verdict(buildZip(many), SOURCE)).toBe('archive-too-many')
    expect(await verdict(buildTarGz(many), SOURCE)).toBe('archive-too-many')
  })
})

describe('a large file', () => {
  it('has its limit by kind, in megabytes', async () => {
    const tooLarge = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(2 * MEGABYTE), PDF])
    const file = path.join(folder, 'large')
    await writeFile(file, tooLarge)
    const problem = (label: string) => ({ kind: 'refused', problem: { code: 'file-too-large', label } })
    expect(await inspectFile(file, PLAIN)).toEqual(problem('2'))
    expect(await inspectFile(file, SOURCE)).toEqual(problem('2'))
    await writeFile(
      file,
      buildZip([
        { name: 'a', data: crypto.getRandomValues(Buffer.alloc(65_536)) },
        { name: 'b', stored: true, data: Buffer.alloc(3 * MEGABYTE) },
      ]),
    )
    expect(await inspectFile(file, SOURCE)).toMatchObject({ kind: 'accepted' })
    expect(await inspectFile(file, { ...SOURCE, archiveMegabytes: 3 })).toEqual(problem('3'))
  })
})
