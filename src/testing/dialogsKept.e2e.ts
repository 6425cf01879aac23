import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { databaseOf } from './databaseOf.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import {
  buildWorld,
  draftOf,
  handInDocuments,
  must,
  PASSWORD,
  provisionedRequest,
  type World,
} from './world.ts'

const executable = await findChromium()
/** A page comes to life after it was drawn, on a busy machine long after. */
const LONG = { timeout: 30_000 }

/** What is entered beside a document's own form: in the dialogs of actions, over a document, in the text of a mail. */
describe.skipIf(!executable)('what is entered in a dialog is kept (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let head: PanelPage
  let page: Page
  let id: string

  beforeAll(async () => {
    world = await buildWorld()
    id = await draftOf(world.as.dinkes, 'dinkes')
    await handInDocuments(world.as.dinkes, id)
    await must(world.as.dinkes.patch(`/api/requests/${id}`, { action: 'submit' }))
    await must(world.as.officer.patch(`/api/requests/${id}`, { action: 'startReview' }))
    await provisionedRequest(world, { operator: world.as.dinkes, name: 'puskesmas' })
    const complaint = { classification: 'complaint', category: 'delay', title: 'Lama', description: 'Lama.' }
    await must(world.as.nobody.post('/api/complaints', complaint))
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    head = await people.signIn('head')
    page = head.page
    await head.open('requests', id)
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  const dialog = () => page.locator('dialog[open]')
  const note = () => dialog().locator('textarea').first()
  const close = async () => {
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  }
  const kept = (of = page) =>
    of.evaluate(() => Object.keys(window.sessionStorage).filter((key) => key.includes(':entered:')))

  it('when it is closed by mistake and when the page is loaded anew, each action for itself', async () => {
    await head.press('Tolak')
    await dialog().locator('select').selectOption('other')
    await note().fill('Alasan yang panjang.')
    await close()
    await head.press('Kembalikan')
    expect(await note().inputValue()).toBe('')
    await close()
    await head.reload()
    await head.press('Tolak')
    await expect.poll(() => note().inputValue(), LONG).toBe('Alasan yang panjang.')
    expect(await dialog().locator('select').inputValue()).toBe('other')
  })

  it('until it is given up', async () => {
    await dialog().getByRole('button', { name: 'Batal' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await kept()).toEqual([])
    await head.press('Tolak')
    expect(await note().inputValue()).toBe('')
    await close()
  })

  it('what is to be mended too, over the end of a session, until it is done', async () => {
    await head.press('Kembalikan')
    await dialog().locator('select').first().selectOption('other')
    await note().fill('Mohon dilengkapi.')
    await dialog().locator('input[type=checkbox]').first().check()
    await dialog().locator('.corrections textarea').first().fill('Halaman kedua tidak ada.')
    const database = await databaseOf(world.server)
    await database.query('DELETE FROM users_sessions WHERE _parent_id = $1', [world.accounts.head])
    await database.end()
    await head.confirm()
    await dialog().getByText('muncul lagi saat tindakan ini dibuka').waitFor()
    await dialog().getByRole('button', { name: 'Masuk kembali' }).click()
    await page.fill('input[name=email]', 'head@tapinkab.go.id')
    await page.fill('input[name=password]', PASSWORD)
    await page.click('button[type=submit]')
    await page.waitForURL(new RegExp(`/requests/${id}`))
    await head.press('Kembalikan')
    await expect.poll(() => note().inputValue(), LONG).toBe('Mohon dilengkapi.')
    expect(await dialog().locator('.corrections textarea').first().inputValue()).toBe(
      'Halaman kedua tidak ada.',
    )
    await head.confirm()
    await dialog().waitFor({ state: 'detached' })
    expect(await kept()).toEqual([])
    const { status, corrections } = (await world.as.officer.get(`/api/requests/${id}?depth=0`)).body
    expect([status, JSON.stringify(corrections)]).toEqual([
      'revision',
      expect.stringContaining('Halaman kedua tidak ada.'),
    ])
  })

  it('the answer to a complaint', async () => {
    const officer = await people.signIn('officer')
    const [complaint] = (await world.as.officer.get('/api/complaints?depth=0')).body.docs ?? []
    await officer.open('complaints', complaint?.id ?? '')
    await officer.press('Jawab')
    const answer = officer.page.locator('dialog[open] textarea')
    await answer.fill('Yth. pelapor, mohon maaf.')
    await officer.reload()
    await officer.press('Jawab')
    await expect.poll(() => answer.inputValue(), LONG).toBe('Yth. pelapor, mohon maaf.')
    await officer.confirm()
    await officer.expectText('Pengaduan dijawab')
    expect(await kept(officer.page)).toEqual([])
  })

  it('the verdict on a document, as long as nobody gave another', async () => {
    const other = await draftOf(world.as.dukcapil, 'dukcapil')
    const [letter] = await handInDocuments(world.as.dukcapil, other)
    await must(world.as.dukcapil.patch(`/api/requests/${other}`, { action: 'submit' }))
    await must(world.as.officer.patch(`/api/requests/${other}`, { action: 'startReview' }))
    const officer = await people.signIn('officer')
    const open = async () => {
      await officer.open('requests', other)
      await officer.tab('Berkas')
      await officer.page.locator('[data-review=otherwise]').first().click()
      return officer.page.locator('.verdict__form textarea')
    }
    await (await open()).fill('Tanda tangan belum ada.')
    const again = await open()
    await expect.poll(() => again.inputValue(), LONG).toBe('Tanda tangan belum ada.')
    await officer.page.locator('.verdict__form .office-button--main').click()
    await officer.page.locator('.verdict__form').waitFor({ state: 'detached' })
    expect(await kept(officer.page)).toEqual([])
    await (await open()).fill('Masih belum ada.')
    const verdict = { complete: true, valid: false, note: 'Cap belum ada.' }
    await must(world.as.officer.patch(`/api/documents/${letter}`, { verdict }))
    const anew = await open()
    await expect.poll(() => anew.inputValue(), LONG).toBe('Cap belum ada.')
  })

  it('the reason of an act of the office', async () => {
    const subdomain = (await world.as.officer.get('/api/subdomains?limit=1')).body.docs?.[0]?.id ?? ''
    const officer = await people.signIn('officer')
    const open = async () => {
      await officer.open('subdomains', subdomain)
      await officer.page.getByRole('button', { name: /^Mulai tindakan Diskominfo/ }).click()
      return officer.page.locator('dialog[open] textarea')
    }
    await (await open()).fill('Sudah lama tidak diurus.')
    const again = await open()
    await expect.poll(() => again.inputValue(), LONG).toBe('Sudah lama tidak diurus.')
    await officer.confirm()
    await officer.page.waitForURL(/requests\/[0-9a-f-]{36}/)
    await expect.poll(() => kept(officer.page), LONG).toEqual([])
  })

  it('the text of a mail while others are looked at', async () => {
    const { page: mails } = await people.signIn('admin')
    await mails.goto(`${world.server.url}/admin/mails?kind=password-changed`)
    await mails.waitForLoadState('networkidle')
    const text = mails.locator('textarea').first()
    const typed = async () => {
      await text.fill('Sandi diganti.')
      return [await text.inputValue(), await mails.getByText('Belum disimpan; yang diketik').count()]
    }
    // Only what is typed after the page has come to life is anybody's to keep.
    await expect.poll(typed, LONG).toEqual(['Sandi diganti.', 1])
    await mails.getByRole('link', { name: 'Permohonan diterima' }).first().click()
    await mails.waitForURL(/kind=request-received/)
    await mails.goto(`${world.server.url}/admin/mails?kind=password-changed`)
    await expect.poll(() => text.inputValue(), LONG).toBe('Sandi diganti.')
  })

  it('nothing failed in the browser, and nothing was asked of another machine', () => {
    expect(people.troubles).toEqual([])
  })
})
