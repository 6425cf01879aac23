import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, startBuiltServer, type BuiltServer } from './builtServer.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { signIn } from './rest.ts'

const executable = await findChromium()
const FILE =
  'date,name,kind,decree\n2028-01-01,Tahun Baru 2028 Masehi,national,"=HYPERLINK(""x"")"\n2027-08-17,Proklamasi,national,SKB\n'

describe.skipIf(!executable)('the import of holidays in the panel (needs a Chromium)', () => {
  let server: BuiltServer
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    server = await startBuiltServer()
    browser = await launchChromium(executable ?? '')
    page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
    await page.goto(`${server.url}/admin/login`)
    await page.fill('input[name=email]', ADMIN.email)
    await page.fill('input[name=password]', ADMIN.password)
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
  })
  afterAll(async () => {
    await browser?.close()
    await server.remove()
  })

  const choose = (text: string) =>
    page
      .getByLabel('Berkas CSV')
      .setInputFiles({ name: 'libur.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

  it('tells each bad line, then shows what a good file changes, and does it once', async () => {
    await page.goto(`${server.url}/admin/collections/holidays`)
    await page.getByText('Impor dari CSV').click()
    await choose(FILE.replace('2028-01-01', '2028-02-30'))
    await page.getByRole('button', { name: 'Pratinjau' }).click()
    expect(await page.getByRole('alert').filter({ hasText: 'Baris 2' }).innerText()).toContain('Baris 2')
    await choose(FILE)
    await page.getByRole('button', { name: 'Pratinjau' }).click()
    const preview = page.locator('.holiday-import__preview')
    await preview.getByText('Ditambahkan (1)').waitFor()
    expect(await preview.innerText()).toContain(
      '1 Januari 2028: Tahun Baru 2028 Masehi, Hari libur nasional, =HYPERLINK("x")',
    )
    await page.getByRole('button', { name: 'Terapkan' }).dblclick()
    await page.getByText('Kalender telah diperbarui.').waitFor()
    const admin = await signIn(server.url, ADMIN)
    const { body } = await admin.get('/api/holidays?where[date][equals]=2028-01-01')
    expect(body.docs).toMatchObject([{ source: 'imported' }])
    expect((await admin.get('/api/events?where[action][equals]=holidaysImported')).body.totalDocs).toBe(1)
  })
})
