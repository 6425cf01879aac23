import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf, WCAG } from './accessible.ts'
import { ADMIN } from './builtServer.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { seedConflict } from './language/seedRequests.ts'
import { panelPeople, type PanelPeople } from './panelPage.ts'
import { signIn, type Rest } from './rest.ts'
import { buildWorld, type World } from './world.ts'

const executable = await findChromium()
const NEW_ACCOUNT = { name: 'Rina Wati', email: 'rina@tapinkab.go.id' }

describe.skipIf(!executable)('the administrator on a quiet day (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let page: Page
  let admin: Rest

  beforeAll(async () => {
    world = await buildWorld()
    await seedConflict(world)
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    admin = await signIn(world.server.url, ADMIN)
    page = (await people.signIn('admin')).page
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  const open = async (path: string) => {
    await page.goto(`${world.server.url}/admin${path}`)
    await page.waitForLoadState('networkidle')
  }
  const save = async () => {
    await page.locator('#action-save').click()
    await page.locator('.payload-toast-item.toast-success').first().waitFor()
  }

  it('sees on the start page what is stuck, why, and who has to act, and comes to it', async () => {
    const stuck = page.locator('.stuck-work')
    await stuck.getByRole('link', { name: /eee/ }).waitFor()
    expect(await violationsOf(page, WCAG)).toEqual([])
    await stuck.getByRole('link', { name: /eee/ }).click()
    await page.waitForURL(/requests\/[0-9a-f-]{36}/)
    await page.locator('.request-banner').getByText('Terhalang, perlu keputusan petugas').waitFor()
  })

  it('makes an account, whose owner chooses the password by a link', async () => {
    await open('/collections/users/create')
    await page.fill('#field-name', NEW_ACCOUNT.name)
    await page.fill('#field-email', NEW_ACCOUNT.email)
    await choose('role', 'Verifikator')
    await save()
    await page.waitForURL(/users\/[0-9a-f-]{36}/)
    await page.getByRole('button', { name: 'Buat tautan undangan' }).click()
    const dialog = page.locator('dialog[open]')
    await dialog.getByRole('button', { name: 'Buat tautan undangan' }).click()
    await dialog.locator('.copy-rows', { hasText: /set-password/ }).waitFor()
    const where = `where[email][equals]=${NEW_ACCOUNT.email}`
    const [made] = (await admin.get(`/api/users?depth=0&${where}`)).body.docs ?? []
    expect(made).toMatchObject({ name: NEW_ACCOUNT.name, role: 'officer' })
    expect(made?.['invitedAt']).toMatch(/Z$/)
  })

  it('changes a requirement, and units are asked for it in the new words', async () => {
    const find = async (rest: Rest) =>
      (await rest.get('/api/requirements?depth=0&where[code][equals]=R01')).body.docs?.[0]
    await open(`/collections/requirements/${(await find(admin))?.id ?? ''}`)
    await page.fill('#field-label', 'Surat permohonan bermeterai')
    await save()
    expect(await find(world.as.dinkes)).toMatchObject({ label: 'Surat permohonan bermeterai' })
  })

  const WAYS_TO_SAVE = {
    'the button': () => page.locator('#action-save').click(),
    'the keys': () => page.keyboard.press('Control+s'),
  }
  it.each(Object.entries(WAYS_TO_SAVE))(
    'writes a new line into the guide, saved by %s to its last word on a machine that is never idle',
    async (way, saveBy) => {
      await open('/globals/service')
      await page.getByRole('button', { name: 'Panduan', exact: true }).click()
      await page.locator('.rich-text-lexical .ContentEditable__root').first().click()
      await page.keyboard.press('Enter')
      await page.locator('#action-save:enabled').waitFor()
      await page.evaluate(() => (window.requestIdleCallback = () => 0))
      await page.keyboard.type(`Hubungi kami lewat ${way}.`)
      await saveBy()
      await page.locator('.payload-toast-item.toast-success').first().waitFor()
      const { text } = await admin.get('/api/globals/service?depth=0')
      expect(text).toContain(`Hubungi kami lewat ${way}.`)
    },
  )

  it('who only looked into the guide has changed nothing, and leaves without being asked', async () => {
    await open('/globals/service')
    await page.getByRole('button', { name: 'Panduan', exact: true }).click()
    for (const editor of await page.locator('.rich-text-lexical .ContentEditable__root').all())
      await editor.click()
    await page.getByRole('button', { name: 'Panduan', exact: true }).click()
    await page.locator('#action-save:disabled').waitFor()
    await page.locator('a.step-nav__home').click()
    await page.waitForURL(/\/admin$/)
  })

  it('nothing failed in the browser, and nothing was asked of another machine', () => {
    expect(people.troubles).toEqual([])
  })

  async function choose(field: string, option: string): Promise<void> {
    await page.locator(`#field-${field} .rs__control`).click()
    await page.locator('.rs__option', { hasText: option }).first().click()
  }
})
