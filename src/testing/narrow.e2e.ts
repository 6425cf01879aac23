import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN } from './builtServer.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { seed } from './language/seeded.ts'
import { tourOf, type Tour } from './language/screens.ts'
import { visitScreens } from './language/visit.ts'
import { signIn } from './rest.ts'
import { buildWorld, type World } from './world.ts'

const executable = await findChromium()
const ROLES = ['nobody', 'dinkes', 'officer', 'head', 'auditor', 'supervisor', 'admin'] as const
const WIDE = { width: 1440, height: 1000 }
/** A window of 1280 at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = { width: 320, height: 800 }
const WALK_MS = 300_000
/** The window changes again and again: it may never tell that it is idle. */
const IDLE_WITHIN_MS = 500

/** What stands in a box that is pushed along by itself, as a table may, does not widen the page. */
describe.skipIf(!executable)('on the narrowest window (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let tour: Tour

  beforeAll(async () => {
    world = await buildWorld()
    tour = tourOf(await seed(world))
    browser = await launchChromium(executable ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await world?.server.remove()
  })

  it.concurrent.each(ROLES)(
    'no screen of %s has to be pushed sideways',
    async (role) => {
      const token = role === 'admin' ? (await signIn(world.server.url, ADMIN)).token : world.as[role].token
      const screens = tour[role].map((screen) => ({ ...screen, opens: [] }))
      const wide: string[] = []
      await visitScreens(
        browser,
        { url: world.server.url, token, language: 'id', screens, idleWithinMs: IDLE_WITHIN_MS },
        async (sight) => {
          const width = await narrowWidth(sight.page)
          if (width > NARROW.width) wide.push(`${sight.where}: ${width}`)
        },
      )
      expect(wide).toEqual([])
    },
    WALK_MS,
  )
})

async function narrowWidth(page: Page): Promise<number> {
  await page.setViewportSize(NARROW)
  const width = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollWidth))),
      ),
  )
  await page.setViewportSize(WIDE)
  return width
}
