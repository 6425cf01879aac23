import { readdir } from 'node:fs/promises'
import { request as rawRequest, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '#testing/builtServer.ts'
import { buildPng } from '#testing/files/pictures.ts'
import { buildTarGz } from '#testing/files/tar.ts'
import { buildOffice, buildZip } from '#testing/files/zip.ts'
import { upload, type Answer, type Rest } from '#testing/rest.ts'
import { buildWorld, draftOf, PDF, type World } from '#testing/world.ts'

const MEGABYTE = 1024 * 1024

let world: World
let request: string
let letter: string
let source: string
beforeAll(async () => {
  world = await buildWorld()
  request = await draftOf(world.as.dinkes, 'unggah.dinkes')
  letter = await requirement('R01')
  source = await requirement('R10')
})
afterAll(() => world?.server.remove())

async function requirement(code: string): Promise<string> {
  const { body } = await world.as.admin.get(`/api/requirements?where[code][equals]=${code}`)
  return body.docs?.[0]?.id ?? ''
}

interface Sent {
  name?: string
  type?: string
  requirement?: string
  by?: Rest
}

function send(
  content: Buffer | string,
  { name = 'surat.pdf', type = 'application/pdf', ...sent }: Sent = {},
) {
  const data = { request, requirement: sent.requirement ?? letter, source: 'file' }
  const file = { name, type, content: Buffer.from(content) }
  return (sent.by ?? world.as.dinkes).post('/api/documents', upload(file, data))
}

const besideFile = ({ body }: Answer) =>
  body.errors?.[0]?.data?.errors.find(({ path: at }) => at === 'file')?.message

async function stored(): Promise<string[]> {
  const names = await readdir(world.server.mediaDir).catch(() => [])
  return names.filter((name) => name !== '.incoming')
}

async function incoming(): Promise<string[]> {
  return readdir(path.join(world.server.mediaDir, '.incoming')).catch(() => [])
}

describe('what is sent as surat.pdf, a PDF by its media type', () => {
  it.each([
    ['a program', 'MZ\x90', /program/],
    ['a page', '<!doctype html><script>alert(1)</script>', /halaman web/],
    ['a drawing with a script', '<svg><script>alert(1)</script></svg>', /SVG/],
    ['nothing', '', /kosong/],
    ['half a letter', PDF.content.subarray(0, 200), /tidak utuh/],
    [
      'a letter and an archive at once',
      Buffer.concat([PDF.content, buildZip([{ name: 'a' }])]),
      /jenis lain/,
    ],
    ['an archive', buildZip([{ name: 'a', data: 'a' }]), /Arsip tidak diterima/],
    ['macros', buildOffice('docx', [{ name: 'word/vbaProject.bin' }]), /makro/],
    ['a bomb', buildOffice('docx', [{ name: 'b', data: Buffer.alloc(120 * MEGABYTE) }]), /terlalu besar/],
  ])('%s is refused beside the file, and leaves nothing', async (_, content, sentence) => {
    const before = await stored()
    const answer = await send(content)
    expect([answer.status, answer.code]).toEqual([400, 'field-invalid'])
    expect(besideFile(answer)).toMatch(sentence)
    expect(await stored()).toEqual(before)
    expect(await incoming()).toEqual([])
  })
  it('is explained in English too', async () => {
    const file = { name: 'x.pdf', type: 'application/pdf', content: Buffer.from('MZ') }
    const body = upload(file, { request, requirement: letter, source: 'file' })
    const answer = await world.as.dinkes.call('POST', '/api/documents', {
      body,
      headers: { 'Accept-Language': 'en' },
    })
    expect(besideFile(answer)).toMatch(/holds a program/)
  })
})

describe('what may be handed in', () => {
  it.each([
    ['surat.pdf', PDF.content, 'inline'],
    ['foto.exe', buildPng(), 'inline'],
    ['naskah.docx', buildOffice('docx'), 'attachment'],
  ])('%s comes back as it was, in safe headers', async (name, content, how) => {
    const { doc } = await send(content, { name })
    expect(doc['filename']).toMatch(/^[0-9a-f-]{36}\.\w+$/)
    const answer = await world.as.dinkes.get(String(doc['url']))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Disposition')).toMatch(new RegExp(`^${how}; filename="${name}`))
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store, no-transform')
    expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  })
  it('is read in parts', async () => {
    const { doc } = await send(PDF.content)
    const part = (range: string) =>
      world.as.dinkes.call('GET', String(doc['url']), { headers: { Range: range } })
    expect([(await part('bytes=0-4')).status, (await part('bytes=0-4')).text]).toEqual([206, '%PDF-'])
    expect((await part('bytes=999999999-')).status).toBe(416)
  })
  it('is nobody else’s to read, and cannot be told from what is not there', async () => {
    const { doc } = await send(PDF.content)
    const unknown = `/api/documents/file/${crypto.randomUUID()}.pdf`
    for (const who of ['dukcapil', 'supervisor', 'nobody'] as const) {
      const [theirs, none] = [await world.as[who].get(String(doc['url'])), await world.as[who].get(unknown)]
      expect([theirs.status, theirs.text]).toEqual([none.status, none.text])
      expect(theirs.status).toBe(403)
    }
    for (const away of ['..%2f..%2fetc%2fpasswd', '.incoming', '%00'])
      expect((await world.as.officer.get(`/api/documents/file/${away}`)).status).toBeLessThan(500)
  })
  it('is source code where the requirement says so, with what lies in it', async () => {
    const zip = await send(buildZip([{ name: 'src/index.php', data: '<?php' }]), {
      requirement: source,
      name: 'a.zip',
    })
    expect(zip.doc['archive']).toMatchObject({ entries: 1, listing: ['src/index.php'] })
    const tar = await send(buildTarGz([{ name: 'a', data: 'a' }]), { requirement: source, name: 'a.tar.gz' })
    expect(tar.doc['mimeType']).toBe('application/gzip')
    const evil = await send(buildZip([{ name: '../../x' }]), { requirement: source, name: 'a.zip' })
    expect(besideFile(evil)).toContain('../../x')
  })
})

describe('the name of a file', () => {
  it.each([
    ['../../x.pdf', 'x.pdf'],
    [`${'é'.repeat(125)}x.pdf`, `${'é'.repeat(125)}x.pdf`],
  ])('%s is kept as %s', async (sent, kept) => {
    expect((await send(PDF.content, { name: sent })).doc['originalName']).toBe(kept)
  })
  it('may be the same twice at once', async () => {
    const two = await Promise.all([send(PDF.content), send(PDF.content)])
    const [one, other] = two.map(({ doc }) => doc['filename'])
    expect(one).not.toBe(other)
    expect(await stored()).toEqual(expect.arrayContaining([one, other]))
  })
})

describe('an upload that is too large', () => {
  it('is refused before any of it is sent, with the limit in words', async () => {
    const { status, text } = await announced({ length: 300 * MEGABYTE })
    expect(status).toBe(413)
    expect(text).toContain('200 MB')
    expect(await incoming()).toEqual([])
  })
  it('is refused anywhere else much earlier', async () => {
    expect((await announced({ length: 3 * MEGABYTE, at: '/api/requests' })).status).toBe(413)
  })
  it('must say how large it is', async () => {
    expect((await announced({})).status).toBe(411)
  })
  it('is not even begun by somebody who may hand in nothing', async () => {
    for (const who of ['nobody', 'auditor', 'admin'] as const) {
      const { status } = await announced({ length: 100 * MEGABYTE, by: world.as[who] })
      expect([who, status]).toEqual([who, 403])
    }
    expect(await incoming()).toEqual([])
  })
})

describe('an upload that breaks off', () => {
  it('leaves neither a row nor a file', async () => {
    const files = await stored()
    const rows = (await world.as.admin.get('/api/documents/count')).body['totalDocs']
    const sending = open({ length: 20 * MEGABYTE })
    sending.on('error', () => undefined)
    sending.write(head(), () => sending.write(Buffer.alloc(5 * MEGABYTE)))
    await eventually('the file to arrive', async () => (await incoming()).length > 0)
    sending.destroy()
    await eventually('the file to be gone', async () => (await incoming()).length === 0)
    expect(await stored()).toEqual(files)
    expect((await world.as.admin.get('/api/documents/count')).body['totalDocs']).toBe(rows)
  })
  it('and one whose words are no JSON', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(PDF.content)], { type: PDF.type }), 'x.pdf')
    form.append('_payload', '{')
    expect((await world.as.dinkes.post('/api/documents', form)).status).toBe(400)
    expect(await incoming()).toEqual([])
  })
  it('and one that only names a file of somebody', async () => {
    const form = new FormData()
    form.append(
      'file',
      JSON.stringify({ filename: (await stored())[0], mimeType: 'application/pdf', size: 1 }),
    )
    form.append('_payload', JSON.stringify({ request, requirement: letter, source: 'file' }))
    expect((await world.as.dinkes.post('/api/documents', form)).status).toBe(400)
  })
})

const BOUNDARY = 'batas'
const head = () =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n`

interface Announced {
  /** Chunked when it is not told. */
  length?: number
  at?: string
  by?: Rest
}

function open({ length, at = '/api/documents', by = world.as.dinkes }: Announced) {
  const headers = {
    'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
    ...(by.token ? { Authorization: `JWT ${by.token}` } : {}),
    ...(length === undefined ? { 'Transfer-Encoding': 'chunked' } : { 'Content-Length': length }),
  }
  return rawRequest(`${world.server.url}${at}`, { method: 'POST', headers })
}

/** Announces a body, sends only its beginning, and hears what the server says to that. */
function announced(what: Announced): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = open(what)
    sending.on('error', reject)
    sending.on('response', (answer: IncomingMessage) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() })
        sending
          .off('error', reject)
          .on('error', () => undefined)
          .destroy()
      })
    })
    sending.write(head())
  })
}
