import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsFor } from '#i18n/label.ts'
import { findChromium, launchChromium } from '#testing/chromium.ts'
import { panelPeople } from '#testing/panelPage.ts'
import {
  buildWorld,
  draftOf,
  handInDocuments,
  must,
  PASSWORD,
  type Person,
  type World,
} from '#testing/world.ts'

const executable = await findChromium()

let world: World
beforeAll(async () => void (world = await buildWorld()))
afterAll(() => world.server.remove())

/** Where a page of the panel sends somebody; itself when it opens. */
async function opened(person: Person, page: string): Promise<string> {
  const answer = await world.as[person].call('GET', page, { redirect: 'manual' })
  // A page that has begun to stream is sent on by what it holds.
  const [, streamed] = /NEXT_REDIRECT;\w+;([^;]+);/.exec(answer.text) ?? []
  const elsewhere = answer.headers.get('location') ?? streamed
  return elsewhere ?? (answer.status === 200 ? page : String(answer.status))
}

test.each([
  ['nobody', '/admin/login?redirect=/admin/zone'],
  ['dinkes', '/admin'],
  ['dukcapil', '/admin'],
  ['supervisor', '/admin'],
  ['officer', '/admin/zone'],
  ['head', '/admin/zone'],
  ['auditor', '/admin/zone'],
  ['admin', '/admin/zone'],
] as const)('the zone as %s opens: %s', async (person, page) => {
  expect(await opened(person, '/admin/zone')).toBe(page)
})

test.each([
  ['nobody', '/admin/login?redirect=/admin/inbox'],
  ['dinkes', '/admin/inbox'],
  ['dukcapil', '/admin/inbox'],
  ['supervisor', '/admin/inbox'],
  ['officer', '/admin/inbox'],
  ['head', '/admin/inbox'],
  ['auditor', '/admin/inbox'],
  ['admin', '/admin/inbox'],
] as const)('the notices to oneself as %s open: %s', async (person, page) => {
  expect(await opened(person, '/admin/inbox')).toBe(page)
})

test.each([
  ['nobody', '/admin/login?redirect=/admin/mails'],
  ['dinkes', '/admin'],
  ['dukcapil', '/admin'],
  ['supervisor', '/admin'],
  ['officer', '/admin'],
  ['head', '/admin'],
  ['auditor', '/admin'],
  ['admin', '/admin/mails'],
] as const)('the mails of the service as %s open: %s', async (person, page) => {
  expect(await opened(person, '/admin/mails')).toBe(page)
})

test('an administrator finds every kind of mail, opens one, and sees which were rewritten', async () => {
  const page = async (path: string) => (await world.as.admin.call('GET', `/admin/mails${path}`, {})).text
  const [before, rewritten] = [await page(''), /office-badge[^>]*>ditulis ulang/]
  for (const title of Object.values(textsFor('id').notices)) expect(before).toContain(title)
  expect(before).not.toMatch(/<iframe|<textarea/)
  expect(before).not.toMatch(rewritten)
  const own = 'Sandi akun diganti pada {at}.\n\nHubungi {office}, {phone}.'
  await must(world.as.admin.post('/api/globals/service', { mailTexts: { 'password-changed/unit/id': own } }))
  expect(await page('')).toMatch(rewritten)
  const opened = await page('?kind=password-changed')
  expect(opened).toContain('Sandi akun diganti pada 23 November 2026')
  expect(opened).not.toContain(
    'Kata sandi akun Bapak/Ibu diganti pada 23 November 2026 pukul 10.15 WITA.\n\nApabila penggantian ini tanpa sepengetahuan Bapak/Ibu, mohon segera menghubungi Dinas',
  )
  expect(opened).toMatch(/<iframe/)
  expect(await page('?kind=none')).not.toMatch(/<iframe/)
})

test('everybody sees how many notices are new to them, and only those to them', async () => {
  const { dinkes, officer } = world.as
  const pageOf = async (person: 'dinkes' | 'officer') =>
    (await world.as[person].call('GET', '/admin/inbox', {})).text
  const id = await draftOf(dinkes, 'dinkes')
  await handInDocuments(dinkes, id)
  await must(dinkes.patch(`/api/requests/${id}`, { action: 'submit' }))
  const { number } = (await dinkes.get(`/api/requests/${id}?depth=0`)).body
  for (const person of ['dinkes', 'officer'] as const) expect(await pageOf(person)).toContain(String(number))
  expect((await world.as.dukcapil.call('GET', '/admin/inbox', {})).text).not.toContain(String(number))
  const unseen = /dashboard-tasks__count/
  expect(await pageOf('dinkes')).toMatch(unseen)
  const seenAt = new Date(Date.now() + 60_000).toISOString()
  await must(dinkes.post('/api/payload-preferences/inbox', { value: { seenAt } }))
  expect(await pageOf('dinkes')).not.toMatch(unseen)
  expect((await officer.call('GET', '/admin/inbox', {})).text).toMatch(unseen)
})

describe.skipIf(!executable)('in the browser (needs a Chromium)', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launchChromium(executable ?? '')))
  afterAll(() => browser?.close())

  /** A password that the administrator typed in the panel is known to two people. */
  test('whoever was given a password chooses another wherever they turn, and is free afterwards', async () => {
    await givePassword()
    const { page } = await panelPeople(browser, world).signIn('officer')
    for (const address of ['/admin', '/admin/account', '/admin/collections/requests', '/admin/zone']) {
      await page.goto(`${world.server.url}${address}`)
      await page.locator('.account-gate').waitFor({ state: 'visible' })
      expect(await page.locator('nav a, .collection-list, .dashboard').count()).toBe(0)
    }
    const [present, chosen, again] = await page.locator('.account-gate input[type=password]').all()
    await present?.fill(PASSWORD)
    await chosen?.fill('perahu hijau di rawa')
    await again?.fill('perahu hijau di rawa')
    await page.locator('.account-gate button[type=submit]').click()
    await page.locator('.account-gate').waitFor({ state: 'detached' })
    await page.goto(`${world.server.url}/admin/collections/requests`)
    await page.locator('.collection-list').waitFor({ state: 'visible' })
  })

  async function givePassword(): Promise<void> {
    const said = { password: PASSWORD }
    await must(world.as.admin.patch(`/api/users/${world.accounts.officer}`, said))
  }
})
