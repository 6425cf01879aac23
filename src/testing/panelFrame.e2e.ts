import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople } from './panelPage.ts'
import { buildWorld, draftOf, must, type Person, type World } from './world.ts'

const executable = await findChromium()

let world: World
let draft: string
beforeAll(async () => {
  world = await buildWorld()
  draft = await draftOf(world.as.dinkes, 'dinkes')
})
afterAll(() => world.server.remove())

/** A page as the server writes it. */
async function pageFor(person: Person, path: string, language = 'id'): Promise<string> {
  const headers = { Cookie: `payload-lng=${language}` }
  return (await world.as[person].call('GET', `/admin${path}`, { headers })).text
}

const titleIn = (page: string) => /<title>([^<]*)<\/title>/.exec(page)?.[1]

test('the tab of the browser says whose service this is, as the settings call it', async () => {
  expect(titleIn(await pageFor('nobody', '/login'))).toBe(
    'Masuk · Layanan Subdomain · Pemerintah Kabupaten Tapin',
  )
  await must(world.as.admin.post('/api/globals/service', { government: 'Pemerintah Kabupaten Contoh' }))
  expect(titleIn(await pageFor('nobody', '/login', 'en'))).toBe(
    'Login · Subdomain Service · Pemerintah Kabupaten Contoh',
  )
  expect(titleIn(await pageFor('officer', '/zone'))).toMatch(
    / · Layanan Subdomain · Pemerintah Kabupaten Contoh$/,
  )
})

test.each([
  ['dinkes', false],
  ['officer', false],
  ['head', false],
  ['auditor', false],
  ['admin', true],
] as const)('what REST answers about a document is offered to %s: %s', async (person, isOffered) => {
  const page = await pageFor(person, `/collections/requests/${draft}`)
  expect(page.includes(`/admin/collections/requests/${draft}/api`)).toBe(isOffered)
})

test('who is not signed in is led to the sign-in, not out of it', async () => {
  const page = await pageFor('nobody', '/unauthorized')
  expect(page).toContain('Mohon masuk terlebih dahulu.')
  // As the framework hands the link to the browser: to this page nothing else leads where one signs in.
  expect(page).toMatch(/"\/admin\/login\W+children\W+Masuk/)
  expect(page).not.toContain('/admin/logout')
})

test('who is signed in and may not open a page is led back', async () => {
  const page = await pageFor('dinkes', '/unauthorized')
  expect(page).toContain('Bapak/Ibu tidak memiliki akses ke halaman ini.')
  expect(page).toMatch(/href="\/admin"[^>]*>.*Kembali ke beranda/)
  expect(page).toContain('/admin/logout')
})

describe.skipIf(!executable)('in the browser (needs a Chromium)', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launchChromium(executable ?? '')))
  afterAll(() => browser?.close())

  test('the search above the requests says everything that it looks in', async () => {
    const { page } = await panelPeople(browser, world).signIn('officer')
    await page.goto(`${world.server.url}/admin/collections/requests`)
    await page.getByPlaceholder('Cari nomor, nama, unit kerja, atau nomor surat').waitFor()
  })

  test('pages of our own say where one is, whatever was open before', async () => {
    const { page } = await panelPeople(browser, world).signIn('officer')
    await page.goto(`${world.server.url}/admin/collections/requests/${draft}`)
    await page.locator('.step-nav').getByText('dinkes').waitFor()
    await page.locator('.template-default__nav-toggler').click()
    await page.locator('nav a[href="/admin/zone"]').first().click()
    await page.locator('.step-nav').getByText('Zona DNS').waitFor()
    expect(await page.locator('.step-nav').getByText('dinkes').count()).toBe(0)
  })

  test('an instant in a form is told in the office’s time, whatever the clock of the reader', async () => {
    const admin = await panelPeople(browser, world).signIn('admin')
    await admin.open('users', world.accounts.officer)
    expect(await admin.page.locator('#field-lastSignInAt').inputValue()).toMatch(/ pukul \d\d\.\d\d WITA$/)
    expect(await admin.page.getByText('Terakhir diubah').isVisible()).toBe(false)
  })

  test('an instant is entered in the office’s time, whatever the clock of the reader', async () => {
    const path = `/api/users/${world.accounts.officer}?depth=0`
    await must(
      world.as.admin.patch(path, {
        actingHead: { from: '2026-11-23T02:15:00Z', until: '2027-01-04T08:00:00Z' },
      }),
    )
    const admin = await panelPeople(browser, world).signIn('admin', { timezoneId: 'America/New_York' })
    await admin.open('users', world.accounts.officer)
    const from = admin.page.locator('#field-actingHead__from input')
    await admin.scrollTo(from)
    expect(await from.inputValue()).toBe('23 November 2026 10.15 WITA')
    await from.fill('24 Desember 2026 00.30')
    await from.press('Enter')
    await admin.page.locator('#action-save').click()
    await admin.expectText('berhasil')
    expect((await world.as.admin.get(path)).body['actingHead']).toMatchObject({
      from: '2026-12-23T16:30:00.000Z',
    })
    expect(await from.inputValue()).toBe('24 Desember 2026 00.30 WITA')
  })

  test('a draft without a name is not called by its id', async () => {
    const { page } = await panelPeople(browser, world).signIn('dinkes')
    await page.getByRole('button', { name: 'Mulai permohonan pembuatan' }).click()
    await page.waitForURL(/requests\/[0-9a-f-]{36}/)
    await page.locator('h1', { hasText: /^\s*Belum bernama$/ }).waitFor()
    await page.locator('.step-nav__last', { hasText: /^Belum bernama$/ }).waitFor()
  })

  test('on a phone what is wrong with a field stands beside it', async () => {
    const { page } = await panelPeople(browser, world).signIn('officer')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${world.server.url}/admin/collections/complaints/create`)
    await page.waitForLoadState('networkidle')
    await page.locator('#action-save').click()
    const wrong = page.locator('.field-type', { has: page.locator('#field-title') }).locator('.field-error')
    await wrong.getByText('Isian ini wajib diisi.').waitFor({ state: 'visible' })
  })
})
