import path from 'node:path'
import type { Page } from 'playwright-core'
import { WIDTHS, type Theme, type Wanted } from './wanted.ts'

const SETTLED_MS = 300
const WORKING = { width: 1440, height: WIDTHS[1440] }

/** Takes what stands open in every width and theme, and leaves it as it was; the names of the files begin with `name`. */
export async function shoot(page: Page, wanted: Wanted, name: (kind: string) => string) {
  for (const width of wanted.widths) {
    await page.setViewportSize({ width, height: heightOf(width) })
    await settle(page)
    const isDialog = (await page.locator('dialog[open], .payload__modal-item--enterDone').count()) > 0
    if (!isDialog) await drawAll(page)
    for (const theme of wanted.themes) {
      await turnTo(page, theme)
      const file = path.join(wanted.folder ?? '.', name(`${width}.${theme}`))
      await page.screenshot({ path: file, fullPage: !isDialog, animations: 'disabled' })
    }
  }
  await turnTo(page, 'light')
  await page.setViewportSize(WORKING)
}

/** How often a page may grow by what it draws at its end. */
const ROUNDS = 4

/** Payload draws the parts of a form when they come into sight. */
export async function drawAll(page: Page): Promise<void> {
  const toTheEnd = () => {
    window.scrollTo(0, document.documentElement.scrollHeight)
    return document.documentElement.scrollHeight
  }
  for (let round = 0, before = 0; round < ROUNDS; round += 1) {
    const now = await page.evaluate(toTheEnd)
    if (now === before) break
    before = now
    await settle(page)
  }
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** Until what a new size brings about is drawn; a page that stands still may never be idle, so not for long. */
async function settle(page: Page): Promise<void> {
  await page.evaluate((timeout) => new Promise((done) => requestIdleCallback(done, { timeout })), SETTLED_MS)
}

/** As the panel's own choice of a theme does. */
async function turnTo(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme)
}

function heightOf(width: number): number {
  return Object.entries(WIDTHS).find(([each]) => Number(each) === width)?.[1] ?? WORKING.height
}
