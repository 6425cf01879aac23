import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf, WCAG } from './accessible.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildWorld, draftOf, handInDocuments, must, type World } from './world.ts'

const executable = await findChromium()

describe.skipIf(!executable)('a day in the panel (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let officer: PanelPage

  beforeAll(async () => {
    world = await buildWorld()
    for (const [unit, name] of [
      ['dinkes', 'dinkes'],
      ['dukcapil', 'dukcapil'],
    ] as const) {
      const id = await draftOf(world.as[unit], name)
      await handInDocuments(world.as[unit], id)
      await must(world.as[unit].patch(`/api/requests/${id}`, { action: 'submit' }))
    }
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    officer = await people.signIn('officer')
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  it('an officer sees on the start page what nobody has taken, and since when, and comes to the list', async () => {
    const { page } = officer
    const group = page.getByRole('region', { name: 'Pekerjaan saya' })
    await group.getByRole('link', { name: /belum diambil verifikator 2 sejak hari ini/ }).click()
    await page.waitForURL(/collections\/requests\?where/)
    const shown = page.locator('.quick-lists [aria-current=page]')
    expect(await shown.textContent()).toBe('Permohonan yang belum diambil verifikator')
    expect(await page.locator('tbody tr').count()).toBe(2)
  })

  it('finds a request by the name of its unit', async () => {
    await officer.page.getByRole('textbox').first().fill('Kependudukan')
    await officer.page.waitForURL(/search=/)
    await officer.page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
    expect(await officer.page.locator('tbody tr').textContent()).toContain('dukcapil')
  })

  it('judges every document beside what it shows, by keyboard alone, without leaving the screen', async () => {
    const { page } = officer
    await page.locator('tbody tr a').first().click()
    await page.waitForURL(/requests\/[0-9a-f-]{36}/)
    await officer.act('Mulai verifikasi', 'Diverifikasi')
    await officer.saved()
    // The desk is open by now, with the focus on what is judged first.
    await page
      .getByRole('button', { name: /^Lihat: Surat permohonan/ })
      .and(page.locator(':focus'))
      .waitFor()
    const letter = page.locator('canvas.review__page')
    await letter.waitFor({ state: 'visible' })
    expect(await letter.getAttribute('aria-label')).toBe('surat permohonan.pdf. Halaman 1 dari 1')
    await page.getByText('Cara memeriksa').waitFor({ state: 'visible' })
    await page.keyboard.press('l')
    await page.getByText('1 dari 4 berkas').waitFor({ state: 'visible' })
    await page.getByRole('button', { name: /^Lihat: Kode sumber/, pressed: true }).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(await focused()).toMatch(/^Lihat: Kode sumber/)
    const link = page
      .locator('.review__pane')
      .getByRole('link', { name: 'https://drive.tapinkab.go.id/sumber' })
    expect([await link.getAttribute('rel'), await link.getAttribute('target')]).toEqual([
      'noopener noreferrer',
      '_blank',
    ])
    expect(await violationsOf(page, WCAG)).toEqual([])
  })

  it('a letter that is typed into a note is no command', async () => {
    const { page } = officer
    await page.getByRole('button', { name: /^Lihat: Kode sumber/ }).focus()
    await page.keyboard.press('x')
    await page.locator('.verdict__form textarea').fill('')
    await page.locator('.verdict__form textarea').pressSequentially('jklnx')
    expect(await page.locator('.verdict__form textarea').inputValue()).toBe('jklnx')
    await page.getByRole('button', { name: 'Batal' }).click()
  })

  it('the header says who holds it, and the next request is one press away', async () => {
    const { page } = officer
    await officer.reload()
    await officer.expectText('Saat ini pada: Akun officer')
    await page.locator('a[accesskey=n]').click()
    await officer.expectText('Saat ini pada: belum diambil verifikator')
  })

  it('a unit sees where its request stands, its three services and what to have ready, and begins one', async () => {
    const { page } = await people.signIn('dinkes')
    const requests = page.getByRole('region', { name: 'Permohonan OPD saya' })
    await requests.getByRole('link', { name: 'dinkes' }).waitFor()
    expect(await violationsOf(page, WCAG)).toEqual([])
    await page.getByText('Yang perlu disiapkan').first().click()
    await page.getByText('Surat permohonan pembuatan subdomain').first().waitFor()
    const letters = page.getByRole('link', { name: 'Unduh contoh surat permohonan' })
    for (const link of await letters.all()) {
      const letter = await page.request.get(`${world.server.url}${await link.getAttribute('href')}`)
      expect([letter.status(), letter.headers()['content-disposition']]).toEqual([
        200,
        expect.stringMatching(/\.docx/),
      ])
    }
    expect(await letters.count()).toBe(3)
    await page.getByRole('button', { name: 'Mulai permohonan pembuatan' }).dblclick()
    await page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
    const drafts = await world.as.dinkes.get('/api/requests?where[status][equals]=draft')
    expect(drafts.body.totalDocs).toBe(1)
  })

  it('nothing failed in the browser, and nothing was asked of another machine', () => {
    expect(people.troubles).toEqual([])
  })
})
