import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, launchChromium } from '#testing/chromium.ts'
import { panelPeople } from '#testing/panelPage.ts'
import { buildWorld, must, PASSWORD, type Person, type World } from '#testing/world.ts'

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
