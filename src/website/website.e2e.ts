import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltServer, type BuiltServer } from '#testing/builtServer.ts'
import { findChromium, launchChromium } from '#testing/chromium.ts'
import { databaseOf } from '#testing/databaseOf.ts'
import { restClient } from '#testing/rest.ts'
import { wordParts } from '#testing/wordParagraphs.ts'
import { REQUEST_TYPES } from '#domain/request/status.ts'
import { PAGE_LANGUAGES, PAGES, PATHS } from '#domain/website/paths.ts'
import { SAMPLE_LETTERS } from '#domain/website/sampleLetters.ts'

const PHONE = '0812-RAHASIA-77'
const PLACES = PAGES.flatMap((page) => PAGE_LANGUAGES.map((language) => PATHS[page][language]))

let server: BuiltServer
beforeAll(async () => {
  server = await startBuiltServer()
  const database = await databaseOf(server)
  await database.query(
    `INSERT INTO subdomains (fqdn, name, unit_id, status, created_at, technical_manager_phone)
     SELECT s.name || '.tapinkab.go.id', s.name, u.id, s.status::enum_subdomain_status, '2026-03-02T02:00:00Z', $1
     FROM units u, (VALUES ('dinkes', 'active'), ('tangguh', 'suspended')) AS s (name, status)
     WHERE u.suggested_label = 'dinkes'`,
    [PHONE],
  )
  await database.end()
})
afterAll(() => server.remove())

/** `fetch` adds what forbids a cached answer. */
async function get(path: string, headers = {}): Promise<IncomingMessage> {
  const [answer] = (await once(http.get(server.url + path, { headers }), 'response')) as [IncomingMessage]
  return answer.resume()
}

const ask = (path: string) => restClient(server.url).get(path)

describe('every public page', () => {
  it.each(PLACES)('%s sets no cookie, runs no script and asks nobody else', async (path) => {
    const { status, headers, text } = await ask(path)
    expect(status).toBe(200)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect(text.match(/(?:src|href)="(?!\/|#|https:\/\/[a-z]+\.tapinkab\.go\.id\/")[^"]*"/g)).toBeNull()
    expect(text).not.toContain(PHONE)
  })

  it('is not sent again while nothing has changed', async () => {
    const first = await get('/direktori')
    const again = await get('/direktori', { 'if-none-match': String(first.headers.etag) })
    expect([first.statusCode, again.statusCode]).toEqual([200, 304])
  })

  it('is answered in its own design when there is none, in the language of its address', async () => {
    expect(await ask('/tidak-ada')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Halaman tidak ditemukan'),
    })
    expect(await ask('/en/nothing')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Page not found'),
    })
  })
})

describe('an address is checked', () => {
  it.each([
    ['https://dinkes.tapinkab.go.id/x', 'answer--active'],
    ['tangguh.tapinkab.go.id', 'answer--suspended'],
    ['entah.tapinkab.go.id', 'answer--unknown'],
    ['tapinkab.go.id', 'answer--zone'],
    ['https://dinkes.tapinkab.go.id@evil.example', 'answer--foreign'],
  ])('%s', async (address, shown) => {
    expect((await ask(`/periksa-alamat?address=${encodeURIComponent(address)}`)).text).toContain(shown)
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a way out of the attribute', '"><img src=x onerror=alert(1)>'],
    ['a NUL', 'a\u0000b'],
    ['a novel', 'x'.repeat(5000)],
  ])('shows %s as text and says what is wrong', async (_, address) => {
    const { status, text } = await ask(`/en/check-address?address=${encodeURIComponent(address)}`)
    expect(status).toBe(200)
    expect(text).toContain('role="alert"')
    expect(text).not.toMatch(/<script|<img/)
  })

  it('takes a question of another shape for none', async () => {
    expect((await ask('/periksa-alamat?address[a]=b&address=c')).status).toBe(200)
    expect((await ask('/periksa-alamat?address=%E0%A4%A')).status).toBeLessThan(500)
  })
})

describe('the directory for programs', () => {
  it('is the same as JSON and as CSV, and holds no person', async () => {
    const [json, csv] = [await ask('/direktori.json'), await ask('/direktori.csv')]
    expect(json.body).toMatchObject({
      zone: 'tapinkab.go.id',
      subdomains: [{ fqdn: 'dinkes.tapinkab.go.id', since: '2026-03-02T02:00:00.000Z' }],
    })
    expect(csv.headers.get('content-disposition')).toContain('direktori-subdomain.csv')
    expect(csv.text.split('\r\n')).toHaveLength(3)
    expect(json.text + csv.text).not.toContain(PHONE)
  })
})

const executable = await findChromium()

describe.skipIf(!executable)('in a browser without scripts (needs a Chromium)', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launchChromium(executable ?? '')))
  afterAll(() => browser.close())

  const VIEWS = [
    { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
    { name: 'desktop in the dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  ] as const

  it.each(VIEWS)('no page fails an axe rule on a $name, nor is wider than it', async (view) => {
    const context = await browser.newContext({ ...view, bypassCSP: true })
    const page = await context.newPage()
    for (const path of [
      ...PLACES,
      '/periksa-alamat?address=dinkes.tapinkab.go.id',
      '/en/check-address?address=',
      '/nothing',
    ]) {
      await page.goto(server.url + path)
      expect.soft(await violations(page), path).toEqual([])
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
        .toBeLessThanOrEqual(view.viewport.width)
    }
    await context.close()
  })

  it('an address is typed, judged, mended and judged again by keyboard alone', async () => {
    const context: BrowserContext = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(server.url)
    await page.getByLabel('Alamat situs').fill('bukan alamat')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').innerText()).toContain('bukan alamat situs')
    expect(await page.getByLabel('Alamat situs').inputValue()).toBe('bukan alamat')
    await page.getByLabel('Alamat situs').fill('dinkes.tapinkab.go.id')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Resmi')
    await context.close()
  })

  it.each(REQUEST_TYPES)('the sample letter for %s is well-formed in every part', async (type) => {
    const letter = await fetch(server.url + SAMPLE_LETTERS[type])
    const page = await browser.newPage()
    for (const [name, text] of Object.entries(wordParts(new Uint8Array(await letter.arrayBuffer()))))
      expect.soft(await page.evaluate(rootOf, text), name).not.toBe('parsererror')
    await page.close()
  })

  it('the printed standard holds its whole matrix on A4', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/standar-pelayanan`)
    await page.emulateMedia({ media: 'print' })
    // A4 less the margins of the style, at 96 dots to the inch.
    await page.setViewportSize({ width: Math.floor(((210 - 36) / 25.4) * 96), height: 1000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(657)
    expect(await page.locator('tbody tr').count()).toBe(14)
    expect(await page.getByText('100.3.3/053/Diskominfo/VI/2024').isVisible()).toBe(true)
    expect(await page.locator('nav').isVisible()).toBe(false)
    await page.close()
  })
})

/** Runs in the browser: the name of what an XML file begins with; where it is not well-formed, that of the complaint. */
function rootOf(xml: string): string {
  const found = new DOMParser().parseFromString(xml, 'application/xml')
  return found.querySelector('parsererror') ? 'parsererror' : found.documentElement.nodeName
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
