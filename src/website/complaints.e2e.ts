import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf } from '#testing/accessible.ts'
import { announcing } from '#testing/announcing.ts'
import { startBuiltServer, type BuiltServer } from '#testing/builtServer.ts'
import { findChromium, launchChromium } from '#testing/chromium.ts'
import { databaseOf } from '#testing/databaseOf.ts'
import { largeFile } from '#testing/largeFile.ts'
import { buildPdf } from '#testing/pdf.ts'
import { restClient, type Rest } from '#testing/rest.ts'

let server: BuiltServer
let rest: Rest
beforeAll(async () => {
  server = await startBuiltServer({ TRUST_PROXY: '1' })
  rest = restClient(server.url)
})
afterAll(() => server.remove())

let caller = 0
/** Each call from an address of its own, as the one proxy in front tells it. */
const from = () => ({ 'x-forwarded-for': `198.51.${(caller += 1)}.7` })
const COMPLAINT = {
  ...{ classification: 'complaint', category: 'delay', title: 'Terlambat', description: 'Dua minggu.' },
  reporter: { name: 'Siti Aminah', email: 'siti@contoh.id' },
}
const post = (body: unknown, headers: Record<string, string> = from()) =>
  rest.call('POST', '/api/complaints', { body, headers })
const stored = async () => {
  const database = await databaseOf(server)
  const { rows } = await database.query<{ n: string }>('SELECT count(*) AS n FROM complaints')
  await database.end()
  return Number(rows[0]?.n)
}

describe('over REST', () => {
  it('is answered with a number and a code, and nothing else', async () => {
    const { status, body } = await post(COMPLAINT)
    const told = [Object.keys(body).sort(), Object.keys(body.doc ?? {}).sort()]
    expect([status, ...told]).toEqual([201, ['doc', 'message'], ['number', 'trackingCode']])
  })

  it('comes with files as a form', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...COMPLAINT, reporter: '' })) form.set(name, String(value))
    form.set('reporter[name]', 'Siti')
    form.append('attachments', new Blob([new Uint8Array(buildPdf(['x'], 'x'))]), 'bukti.pdf')
    expect((await post(form)).status).toBe(201)
  })

  it('is followed by whoever knows both, and by nobody else; whatever is wrong, the answer is one', async () => {
    const { number, trackingCode: code } = (await post(COMPLAINT)).doc
    const track = (body: object) => rest.call('POST', '/api/complaints/track', { body, headers: from() })
    const known = await track({ number, code })
    expect(known.status).toBe(200)
    expect(known.body).toMatchObject({ number, status: 'received', response: null })
    expect(Object.keys(known.body).sort()).toEqual(
      ['canRate', 'canReopen', 'dueAt', 'history', 'number', 'receivedAt', 'response', 'status'].sort(),
    )
    expect(known.text).not.toMatch(/Siti|siti@/)
    const faces = await Promise.all(
      [{ number, code: 'X' }, { number: 'ADU-1999-0001', code }, {}, { number: { a: 1 }, code: [code] }].map(
        async (asked) => {
          const { status, text } = await track(asked)
          return `${status} ${text}`
        },
      ),
    )
    expect(new Set(faces).size).toBe(1)
    expect(faces[0]).toMatch(/^404 .*complaint-unknown/)
  })

  it.each<[string, unknown, Record<string, string>, number]>([
    ['no JSON', '{', { 'content-type': 'application/json' }, 400],
    ['another content type', 'a=b', { 'content-type': 'text/plain' }, 400],
    ['a list', [], {}, 400],
    [
      'invalid UTF-8 in a form',
      Buffer.from(
        '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\n\xff\xfe\r\n--x--\r\n',
        'latin1',
      ).toString('latin1'),
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
    [
      'a form that ends in the middle',
      '--x\r\nContent-Dis',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
    ['70 KB of words', { ...COMPLAINT, description: 'x'.repeat(70_000) }, {}, 413],
    ['more than 10,000 characters', { ...COMPLAINT, description: 'x'.repeat(10_001) }, {}, 400],
  ])('%s is told, and nothing is stored', async (_, body, headers, status) => {
    const before = await stored()
    expect((await post(body, { ...from(), ...headers })).status).toBe(status)
    expect(await stored()).toBe(before)
  })

  it('a thousand files are refused in one answer', async () => {
    const form = new FormData()
    for (let at = 0; at < 1000; at += 1) form.append('attachments', new Blob(['x']), `${at}.txt`)
    const { status, body } = await post(form)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors.map(({ path }) => path)).toEqual(['attachments'])
  })

  it('only the one route takes a large form, and only as a form', async () => {
    const words = { ...from(), 'content-type': 'application/x-www-form-urlencoded' }
    const page = await rest.call('POST', '/pengaduan', {
      body: `title=${'x'.repeat(200_000)}`,
      headers: words,
    })
    const form = new FormData()
    form.set('description', 'x'.repeat(200_000))
    const told = [
      page.status,
      (await post(form)).status,
      await announcing(`${server.url}/api/complaints/track`),
    ]
    expect(told).toEqual([400, 413, 413])
  })

  it('too many from one address are told when to come again, also after a restart', async () => {
    const address = { 'x-forwarded-for': '203.0.113.9' }
    const statuses: number[] = []
    for (let sent = 0; sent < 5; sent += 1) statuses.push((await post(COMPLAINT, address)).status)
    await server.restart()
    const sixth = await post(COMPLAINT, address)
    expect([...statuses, sixth.status]).toEqual([201, 201, 201, 201, 201, 429])
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(60)
  })

  it('whoever does not wait is told so again before anything is read, and nobody else', async () => {
    const [impatient, other] = ['203.0.113.10', '203.0.113.11'].map((from) => ({ 'x-forwarded-for': from }))
    for (let sent = 0; sent < 6; sent += 1) await post(COMPLAINT, impatient)
    expect(await announcing(`${server.url}/api/complaints`, impatient)).toBe(429)
    const again = await post({}, impatient)
    expect([again.status, again.headers.get('connection')]).toEqual([429, 'close'])
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(60)
    expect((await post({}, other)).status).toBe(400)
  })

  it('an address that somebody claims for themselves is not believed', async () => {
    const claimed = (at: number) => ({
      'x-forwarded-for': `192.0.2.${at}, 203.0.113.77`,
      'x-client-address': `192.0.2.${at}`,
    })
    const statuses = []
    for (let sent = 0; sent < 6; sent += 1) statuses.push((await post(COMPLAINT, claimed(sent))).status)
    expect(statuses.at(-1)).toBe(429)
  })

  it('leaves no name, no text and no address in the log', () => {
    expect(server.log).not.toMatch(/Siti|siti@contoh|Dua minggu|198\.51\.|203\.0\.113/)
  })
})

const chromium = await findChromium()
describe.skipIf(!chromium)('with script turned off', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '')
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': '198.51.100.200' })
    page = await context.newPage()
  })
  afterAll(() => browser.close())

  it('what was typed stays, each problem leads to its field, and the answer is read with the code', async () => {
    await page.goto(`${server.url}/pengaduan`)
    await page.selectOption('#classification', 'complaint')
    await page.fill('#title', '<script>alert(1)</script> "judul"')
    await page.click('main button[type=submit]')
    expect(await page.inputValue('#title')).toBe('<script>alert(1)</script> "judul"')
    expect(await page.inputValue('#classification')).toBe('complaint')
    await page.click('[role=alert] a[href="#description"]')
    expect(await page.getAttribute('#description', 'aria-invalid')).toBe('true')
    await page.selectOption('#category', 'delay')
    await page.fill('#description', 'Dua minggu.')
    await page.click('main button[type=submit]')
    const number = String(await page.textContent('.receipt strong'))
    const code = String(await page.textContent('.code'))
    await page.click('.answer a')
    expect(await page.inputValue('#number')).toBe(number)
    await page.fill('#code', code)
    await page.click('main button[type=submit]')
    expect(await page.textContent('.answer h2')).toBe('Diterima')
    expect(await page.content()).not.toContain('<script>alert')
  })

  it('50 MB are refused, and what was typed stays', async () => {
    await page.goto(`${server.url}/en/complaint`)
    await page.fill('#title', 'A large file')
    await page.setInputFiles('#attachments', await largeFile(server, 49))
    await page.click('main button[type=submit]')
    expect(await page.inputValue('#title')).toBe('A large file')
    expect(await page.textContent('#attachments-problem')).toContain('too large')
  })

  it('an address that was checked can be reported', async () => {
    await page.goto(`${server.url}/periksa-alamat?address=judi.example`)
    await page.click('a.button')
    expect([await page.inputValue('#host'), await page.inputValue('#category')]).toEqual([
      'judi.example',
      'harmful-content',
    ])
  })
})

describe.skipIf(!chromium)('for everybody', () => {
  it.each([
    ['id', 390, 'light'],
    ['en', 1280, 'dark'],
  ] as const)(
    'the form with its problems, the receipt and the tracking are accessible (%s, %i px, %s)',
    async (language, width, colorScheme) => {
      const browser = await launchChromium(chromium ?? '')
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
      await page.setExtraHTTPHeaders({ 'x-forwarded-for': `198.51.101.${width % 250}` })
      await page.goto(`${server.url}${language === 'id' ? '/pengaduan' : '/en/complaint'}`)
      expect(await violationsOf(page)).toEqual([])
      await page.click('main button[type=submit]')
      expect(await violationsOf(page)).toEqual([])
      await page.selectOption('#classification', 'information')
      await page.fill('#title', 'Tanya')
      await page.fill('#description', 'Bagaimana?')
      await page.click('main button[type=submit]')
      expect(await violationsOf(page)).toEqual([])
      const code = String(await page.textContent('.code'))
      await page.click('.answer a')
      await page.fill('#code', code)
      await page.click('main button[type=submit]')
      expect(await violationsOf(page)).toEqual([])
      await browser.close()
    },
  )
})
