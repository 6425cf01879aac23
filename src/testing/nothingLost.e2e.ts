import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violationsOf, WCAG } from './accessible.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { databaseOf } from './databaseOf.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import type { Rest } from './rest.ts'
import { buildWorld, draftOf, handInDocuments, must, PASSWORD, secondOperator, type World } from './world.ts'

const executable = await findChromium()

/** What is typed outlives another's save, a lost connection and the end of a session, and is looked at before it is sent. */
describe.skipIf(!executable)('nothing typed is lost (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let operator: PanelPage
  let page: Page
  let colleague: Rest
  let id: string
  let count = 0

  beforeAll(async () => {
    world = await buildWorld()
    colleague = await secondOperator(world)
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    operator = await people.signIn('dinkes')
    page = operator.page
    page.on('dialog', (asked) => void asked.accept())
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })
  beforeEach(async () => {
    count += 1
    id = await draftOf(colleague, `nama${count}`)
    await operator.open('requests', id)
  })

  const purpose = () => page.locator('#field-purpose')
  const email = () => page.locator('#field-contactEmail')
  const dialog = () => page.locator('dialog[open]')
  const save = () => page.locator('#action-save').click()
  const stored = async () => (await colleague.get(`/api/requests/${id}?depth=0`)).body
  const saveElsewhere = (data: object) => must(colleague.patch(`/api/requests/${id}`, data))
  /** The form asks the server once after the first change; what happens then is a test of its own. */
  const type = async (field: ReturnType<typeof purpose>, words: string) => {
    const asked = field.page().waitForResponse((answer) => answer.request().method() === 'POST')
    await field.fill(words)
    await asked
  }
  const typedInTab = () =>
    page.evaluate(
      (document) => Object.keys(window.sessionStorage).filter((key) => key.endsWith(`:${document}`)),
      id,
    )
  const saved = async (words: string) => {
    await operator.saved()
    expect(await purpose().inputValue()).toBe(words)
  }

  describe('somebody else saved meanwhile', () => {
    it('and both versions are shown, and stay until it is chosen which of them holds', async () => {
      await type(purpose(), 'Tulisan saya')
      await email().fill('saya@tapinkab.go.id')
      await saveElsewhere({ purpose: 'Tulisan rekan', contactPhone: '0811' })
      await save()
      const shown = await dialog().innerText()
      expect(shown).toMatch(/Akun rekan[^]*Tulisan rekan[^]*Tulisan saya[^]*0811/)
      expect(shown).not.toContain('saya@tapinkab.go.id')
      expect(await violationsOf(page, WCAG)).toEqual([])
      await page.keyboard.press('Escape')
      await dialog().waitFor({ state: 'detached' })
      expect(await purpose().inputValue()).toBe('Tulisan saya')
      await page.getByRole('button', { name: 'Bandingkan dan pilih' }).click()
      await dialog().locator('button[type=submit]').click()
      await operator.expectText('Isian di halaman ini belum disimpan')
      await save()
      await saved('Tulisan saya')
      const chosen = { contactPhone: '0811', contactEmail: 'saya@tapinkab.go.id' }
      expect(await stored()).toMatchObject({ purpose: 'Tulisan saya', ...chosen })
    })

    it('and what they saved may hold for every field at once', async () => {
      await type(purpose(), 'Tulisan saya')
      await saveElsewhere({ purpose: 'Tulisan rekan' })
      await save()
      await dialog().getByRole('button', { name: 'Pilih semua yang tersimpan' }).click()
      await dialog().locator('button[type=submit]').click()
      await saved('Tulisan rekan')
    })

    it('which is said while somebody types, without taking the words away', async () => {
      await saveElsewhere({ purpose: 'Tulisan rekan' })
      await email().fill('saya@tapinkab.go.id')
      await page.getByRole('button', { name: 'Bandingkan dan pilih' }).waitFor()
      expect(await dialog().count()).toBe(0)
      expect(await page.locator('.document-stale-data').isVisible()).toBe(false)
      expect(await email().inputValue()).toBe('saya@tapinkab.go.id')
    })

    it('and nothing is asked when nothing in the form is different', async () => {
      await type(purpose(), 'Tulisan saya')
      await saveElsewhere({ contactPhone: '0517 31434' })
      await save()
      await saved('Tulisan saya')
      expect(await stored()).toMatchObject({ purpose: 'Tulisan saya' })
    })
  })

  it('whoever rejects keeps the words of the dialog while both versions are compared', async () => {
    await handInDocuments(colleague, id)
    await must(colleague.patch(`/api/requests/${id}`, { action: 'submit' }))
    await must(world.as.officer.patch(`/api/requests/${id}`, { action: 'startReview' }))
    const head = await people.signIn('head')
    await head.open('requests', id)
    const target = head.page.locator('#field-target__value')
    await head.scrollTo(target)
    await type(target, '103.10.20.30')
    await must(
      world.as.officer.patch(`/api/requests/${id}`, { target: { type: 'A', value: '103.10.20.99' } }),
    )
    await head.press('Tolak')
    const opened = head.page.locator('dialog[open]')
    await opened.locator('select').selectOption('other')
    await opened.locator('textarea').fill('Catatan panjang.')
    await opened.locator('button[type=submit]').click()
    await opened.getByText(/Disimpan oleh Akun officer/).waitFor()
    await head.page.keyboard.press('Escape')
    await opened.getByText(/Disimpan oleh Akun officer/).waitFor({ state: 'detached' })
    expect(await opened.locator('textarea').inputValue()).toBe('Catatan panjang.')
    await head.page.context().close()
  })

  describe('what is typed and not saved', () => {
    it('is offered after the page was loaded anew, and is put back without being saved', async () => {
      await type(purpose(), 'Belum disimpan')
      await operator.reload()
      const offer = page.locator('.kept-offer')
      expect(await offer.innerText()).toContain('Uraian singkat tujuan')
      expect((await violationsOf(page, WCAG)).filter((found) => found.includes('office-'))).toEqual([])
      await page.getByRole('button', { name: 'Pulihkan' }).click()
      await operator.expectText('Isian di halaman ini belum disimpan')
      expect(await purpose().inputValue()).toBe('Belum disimpan')
      expect(await stored()).not.toMatchObject({ purpose: 'Belum disimpan' })
      await save()
      await saved('Belum disimpan')
      expect(await typedInTab()).toEqual([])
    })

    it('is offered where a request is only being created', async () => {
      await page.goto(`${world.server.url}/admin/collections/requests/create`)
      await page.waitForLoadState('networkidle')
      await type(purpose(), 'Baru dimulai')
      await operator.reload()
      expect(await purpose().inputValue()).toBe('')
      await page.getByRole('button', { name: 'Pulihkan' }).click()
      await operator.expectText('Isian di halaman ini belum disimpan')
      expect(await purpose().inputValue()).toBe('Baru dimulai')
    })

    it('is dropped by whoever does not want it any more', async () => {
      await type(purpose(), 'Tidak jadi')
      await operator.reload()
      await page.getByRole('button', { name: 'Buang' }).click()
      await page.locator('.kept-offer').waitFor({ state: 'detached' })
      expect(await typedInTab()).toEqual([])
    })

    it('is compared before it is put back over what somebody else saved', async () => {
      await type(purpose(), 'Tulisan saya')
      await saveElsewhere({ purpose: 'Tulisan rekan' })
      await operator.reload()
      await page.getByRole('button', { name: 'Pulihkan' }).click()
      expect(await dialog().innerText()).toContain('Tulisan rekan')
      await dialog().locator('button[type=submit]').click()
      await dialog().waitFor({ state: 'detached' })
      expect(await purpose().inputValue()).toBe('Tulisan saya')
    })

    it('stays on the page when the connection is lost, and is saved once it is back', async () => {
      await type(purpose(), 'Tanpa jaringan')
      await page.context().setOffline(true)
      await save()
      await operator.expectText('Tidak ada yang hilang')
      expect(await purpose().inputValue()).toBe('Tanpa jaringan')
      await page.context().setOffline(false)
      await save()
      await saved('Tanpa jaringan')
    })

    it('waits for the same person to sign in again when the server ended the session', async () => {
      await type(purpose(), 'Sesi berakhir')
      const database = await databaseOf(world.server)
      await database.query('DELETE FROM users_sessions WHERE _parent_id = $1', [world.accounts.dinkes])
      await database.end()
      await save()
      await operator.expectText('Sesi Bapak/Ibu telah berakhir')
      await page.getByRole('button', { name: 'Masuk kembali' }).click()
      await page.fill('input[name=email]', 'dinkes@tapinkab.go.id')
      await page.fill('input[name=password]', PASSWORD)
      await page.click('button[type=submit]')
      await page.waitForURL(new RegExp(`/requests/${id}`))
      await page.getByRole('button', { name: 'Pulihkan' }).click()
      await operator.expectText('Isian di halaman ini belum disimpan')
      await save()
      await saved('Sesi berakhir')
    })

    it('leads from a refusal to the field that is wrong', async () => {
      await email().fill('bukan surel')
      await save()
      await page.locator('.keep-typed').getByRole('button', { name: 'Surel narahubung' }).click()
      await page.waitForFunction(() => document.activeElement?.id === 'field-contactEmail')
      expect(await email().inputValue()).toBe('bukan surel')
    })
  })

  it('a unit looks once more at what it will submit, with what is not saved yet, and submits it', async () => {
    await handInDocuments(colleague, id)
    await operator.reload()
    await type(purpose(), 'Dilihat sekali lagi')
    await operator.press('Ajukan permohonan')
    const shown = dialog().locator('.last-look')
    await shown.getByText('surat permohonan.pdf').waitFor()
    const words = await shown.innerText()
    const told = ['Pembuatan', `nama${count}.tapinkab.go.id`, 'Dilihat sekali lagi', 'kontak@tapinkab.go.id']
    for (const each of told) expect(words).toContain(each)
    expect(await violationsOf(page, WCAG)).toEqual([])
    await operator.confirm()
    await operator.expectText('Permohonan diajukan')
    expect(await stored()).toMatchObject({ status: 'submitted', purpose: 'Dilihat sekali lagi' })
  })

  it('whoever signs out leaves nothing behind in the tab', async () => {
    await type(purpose(), 'Rahasia dinas')
    expect(await typedInTab()).toHaveLength(1)
    await page.goto(`${world.server.url}/admin/logout`)
    await page.waitForFunction(() =>
      Object.keys(window.sessionStorage).every((key) => !key.startsWith('typed:')),
    )
  })

  it('no page of these broke a rule of the content policy or a script', () => {
    expect(people.troubles).toEqual([])
  })
})
