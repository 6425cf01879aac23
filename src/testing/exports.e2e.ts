import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, startBuiltServer, type BuiltServer } from './builtServer.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { query } from './rest.ts'

const executable = await findChromium()
const ELEVEN_DISTRICTS = { type: { equals: 'kecamatan' } }

describe.skipIf(!executable)('a list as a file in the panel (needs a Chromium)', () => {
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

  const open = async (filter: object) => {
    await page.goto(`${server.url}/admin/collections/units?${query(filter)}`)
    await page.waitForLoadState('networkidle')
  }
  const button = (name: string) => page.getByRole('button', { name })

  async function pressed(name: string): Promise<Download> {
    const coming = page.waitForEvent('download')
    await button(name).focus()
    await page.keyboard.press('Enter')
    return coming
  }

  it('holds what the list shows, filtered, searched and sorted, by keyboard alone', async () => {
    await open({ where: ELEVEN_DISTRICTS, sort: '-name', search: 'tapin' })
    const shown = await page.locator('.collection-list table tbody tr .cell-name').allInnerTexts()
    const file = await pressed('Unduh CSV')
    expect(file.suggestedFilename()).toMatch(/^daftar-opd-\d{4}-\d\d-\d\d\.csv$/)
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    const [heads, ...rows] = parse(bytes, { bom: true })
    expect(heads?.slice(0, 2)).toEqual(['Nama OPD', 'Jenis OPD'])
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.map(([name]) => name)).toEqual(shown)
    await page.getByText('telah diunduh').waitFor()
  })

  it('opens as a workbook with the same rows', async () => {
    await open({ where: ELEVEN_DISTRICTS })
    const file = await pressed('Unduh XLSX')
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
    const { sheets } = await readXlsx(new Uint8Array(await readFile(await file.path())))
    const [, ...rows] = sheets[0]?.rows ?? []
    expect(new Set(rows.map(([, type]) => type))).toEqual(new Set(['Kecamatan']))
  })

  it('says when it broke off, keeps nothing of it, and can be asked for again', async () => {
    await open({})
    await page.route('**/units/export**', (route) => route.abort())
    await button('Unduh CSV').click()
    await page.getByRole('alert').filter({ hasText: 'terputus' }).waitFor()
    await page.unroute('**/units/export**')
    expect((await pressed('Unduh CSV')).suggestedFilename()).toContain('daftar-opd')
  })

  it('says why it is refused', async () => {
    await open({})
    await page.route('**/units/export**', (route) =>
      route.continue({ url: route.request().url().replace('format=csv', 'format=pdf') }),
    )
    await button('Unduh CSV').click()
    await page.getByRole('alert').filter({ hasText: 'Mohon periksa isian yang ditandai' }).waitFor()
    await page.unroute('**/units/export**')
  })
})
