import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { seed } from './language/seeded.ts'
import { tourOf, type Tour } from './language/screens.ts'
import { NEVER_IDLE_MS, visitScreens } from './language/visit.ts'
import { tokenOf, WALKERS } from './language/walkers.ts'
import { drawAll } from './screens/shoot.ts'
import { buildWorld, type World } from './world.ts'

const executable = await findChromium()
const WIDE = { width: 1440, height: 1000 }
/** A window of 1280 at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = { width: 320, height: 800 }
const WALK_MS = 300_000

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

  it.concurrent.each(WALKERS)(
    'no screen of %s has to be pushed sideways',
    async (role) => {
      const token = await tokenOf(world, role)
      const screens = tour[role].map((screen) => ({ ...screen, opens: [] }))
      const wide: string[] = []
      await visitScreens(
        browser,
        { url: world.server.url, token, language: 'id', screens, idleWithinMs: NEVER_IDLE_MS },
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
  await drawAll(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  await page.setViewportSize(WIDE)
  return width
}
