import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { databaseOf } from './databaseOf.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildWorld, provisionedRequest, type World } from './world.ts'

const executable = await findChromium()

describe.skipIf(!executable)('the yearly answer in the panel (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let operator: PanelPage
  let subdomain: string

  beforeAll(async () => {
    world = await buildWorld()
    const creation = await provisionedRequest(world, { operator: world.as.dinkes, name: 'dinkes' })
    subdomain = String((await world.as.head.get(`/api/requests/${creation}?depth=0`)).body['subdomain'])
    const database = await databaseOf(world.server)
    await database.query(`UPDATE subdomains SET use_state = 'asked', use_asked_at = now()`)
    await database.end()
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    operator = await people.signIn('dinkes')
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  it('a unit comes from its start page to its subdomain, and says that it is used and who looks after it', async () => {
    await operator.page.getByRole('link', { name: /Subdomain yang menunggu konfirmasi penggunaan/ }).click()
    await operator.page.getByRole('link', { name: 'dinkes.tapinkab.go.id' }).click()
    await operator.press('Masih digunakan')
    const dialog = operator.page.locator('dialog[open]')
    expect(await dialog.getByLabel('Nama').inputValue()).toBe('Siti')
    await dialog.getByLabel('Nama').fill('')
    await operator.confirm()
    expect(await dialog.getByLabel('Nama').getAttribute('aria-invalid')).toBe('true')
    await dialog.getByLabel('Nama').fill('Budi Santoso')
    await dialog.locator('button[type=submit]').dblclick()
    await operator.expectText('Penggunaan telah dikonfirmasi.')
    const { body } = await world.as.dinkes.get(`/api/subdomains/${subdomain}?depth=0`)
    expect(body).toMatchObject({
      useState: 'confirmed',
      technicalManager: { name: 'Budi Santoso', nip: '19800101' },
    })
    const history = await world.as.dinkes.get(`/api/events?where[action][in]=useConfirmed,managerChanged`)
    expect(history.body.totalDocs).toBe(2)
  })

  it('what is no longer used becomes the draft of a deletion', async () => {
    await operator.open('subdomains', subdomain)
    await operator.press('Tidak digunakan lagi')
    await operator.page.locator('dialog[open] textarea').fill('Kegiatan telah selesai.')
    await operator.confirm()
    await operator.page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
    const { body } = await world.as.dinkes.get('/api/requests?where[type][equals]=deletion&depth=0')
    expect(body.docs).toMatchObject([{ status: 'draft', subdomain, reason: 'Kegiatan telah selesai.' }])
    expect(people.troubles).toEqual([])
  })
})
