import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { buildWorld, completeWords, handInDocuments, LOGIN, PASSWORD, PDF, type World } from './world.ts'

const executable = await findChromium()
const WAIT_MS = 30_000

/** The story of the README, by hand, in a browser that prefers English: the panel stays Indonesian all the same. */
describe.skipIf(!executable)('the journey in the browser (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let files: string
  const troubles: string[] = []

  beforeAll(async () => {
    world = await buildWorld()
    browser = await launchChromium(executable ?? '')
    files = await mkdtemp(path.join(tmpdir(), 'journey-'))
    await writeFile(path.join(files, PDF.name), PDF.content)
  })
  afterAll(async () => {
    await browser?.close()
    await world?.server.remove()
    await rm(files, { recursive: true, force: true })
  })

  it('goes from a draft to login information that is shown once', async () => {
    const operator = await signInAs('dinkes')
    const request = await createDraft(operator)

    await press(operator, 'Ajukan permohonan')
    await expectText(operator, 'Berkas ini wajib diserahkan')
    await operator.keyboard.press('Escape')
    await fillIn(request)
    await handInByHand(operator, path.join(files, PDF.name))
    await handInDocuments(world.as.dinkes, request)
    await act(operator, 'Ajukan permohonan', 'Diajukan')

    const officer = await signInAs('officer')
    await open(officer, 'requests', request)
    await act(officer, 'Mulai verifikasi', 'Diverifikasi')
    await judgeAll(request)
    await open(officer, 'requests', request)
    await officer.locator('#field-target__type').click()
    await officer.getByText('A', { exact: true }).last().click()
    await officer.fill('#field-target__value', '103.10.20.30')
    await officer.click('#action-save')
    await expectText(officer, 'berhasil')

    const head = await signInAs('head')
    await open(head, 'requests', request)
    await act(head, 'Setujui', 'Catatan DNS aktif: ')

    await open(officer, 'requests', request)
    await handOver(officer)

    await open(operator, 'requests', request)
    await reveal(operator)
    expect(troubles).toEqual([])
  }, 240_000)

  async function signInAs(person: 'dinkes' | 'officer' | 'head'): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-US' })
    const page = await context.newPage()
    page.setDefaultTimeout(WAIT_MS)
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) troubles.push(message.text())
    })
    page.on('request', (sent) => {
      if (/^https?:/.test(sent.url()) && !sent.url().startsWith(world.server.url))
        troubles.push(`outside request: ${sent.url()}`)
    })
    await page.goto(`${world.server.url}/admin/login`)
    await page.fill('input[name=email]', `${person}@tapinkab.go.id`)
    await page.fill('input[name=password]', PASSWORD)
    await page.click('button[type=submit]')
    await page.waitForURL(/\/admin$/)
    return page
  }

  async function open(page: Page, collection: string, id: string): Promise<void> {
    await page.goto(`${world.server.url}/admin/collections/${collection}/${id}`)
    await page.waitForLoadState('networkidle')
  }

  async function createDraft(page: Page): Promise<string> {
    await page.goto(`${world.server.url}/admin/collections/requests/create`)
    await page.waitForLoadState('networkidle')
    await page.fill('#field-requestedName', 'dinkes')
    await expectText(page, 'Nama ini tersedia')
    await page.click('#action-save')
    await page.waitForURL(/requests\/[0-9a-f-]{36}/)
    await page.waitForLoadState('networkidle')
    return /requests\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  }

  /** The many fields over REST; by hand they are one like the other. */
  async function fillIn(request: string): Promise<void> {
    const { type: _fixed, ...words } = completeWords('dinkes')
    expect((await world.as.dinkes.patch(`/api/requests/${request}`, words)).status).toBe(200)
  }

  /** The first requirement of the checklist, in the drawer, with a real file. */
  async function handInByHand(page: Page, file: string): Promise<void> {
    await page.reload()
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Berkas', exact: true }).click()
    await page.getByRole('button', { name: /^Serahkan berkas: Surat permohonan/ }).click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('input[type=file]').setInputFiles(file)
    await drawer.locator('#action-save').click()
    await expectText(page, PDF.name)
  }

  async function judgeAll(request: string): Promise<void> {
    const { officer } = world.as
    const { body } = await officer.get(`/api/documents?limit=50&depth=0&where[request][equals]=${request}`)
    for (const { id, source } of body.docs ?? []) {
      const verdict = source === 'none' ? { waived: true, note: 'Templat' } : { complete: true, valid: true }
      expect((await officer.patch(`/api/documents/${id}`, { verdict })).status).toBe(200)
    }
  }

  async function handOver(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Siapkan serah terima' }).first().click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('input[name="login.url"]').fill(LOGIN.url)
    await drawer.locator('input[name="login.username"]').fill(LOGIN.username)
    await drawer.locator('input[name="login.password"]').fill(LOGIN.password)
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'detached' })
    await page.reload()
    await page.waitForLoadState('networkidle')
    await act(page, 'Serahkan', 'Selesai')
  }

  async function reveal(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Buka serah terima' }).click()
    await page.waitForURL(/handovers/)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: /Tampilkan informasi login/ }).click()
    await page.locator('dialog[open] button').last().click()
    await expectText(page, LOGIN.password)
    await page.keyboard.press('Escape')
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await page.content()).not.toContain(LOGIN.password)
  }

  async function press(page: Page, name: string): Promise<void> {
    await page.locator('.action-bar').getByRole('button', { name }).click()
  }

  /** A button of the action bar, confirmed in its dialog. */
  async function act(page: Page, name: string, then: string): Promise<void> {
    await page.reload()
    await page.waitForLoadState('networkidle')
    await press(page, name)
    await page.locator('dialog[open] button[type=submit]').click()
    await expectText(page, then)
  }

  async function expectText(page: Page, text: string): Promise<void> {
    await page.getByText(text).first().waitFor({ state: 'visible', timeout: WAIT_MS })
  }
})
