import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'playwright-core'

const QUIET_MS = 120
const WITHIN_MS = 20_000

/** Tells when a page has asked for nothing for a while, however it was come to, and is idle or has had its time to be. */
export function watchQuiet(page: Page, idleWithinMs = WITHIN_MS): () => Promise<void> {
  let open = 0
  let lastAt = Date.now()
  const turn = (change: number) => () => {
    open = Math.max(0, open + change)
    lastAt = Date.now()
  }
  page.on('request', turn(1))
  page.on('requestfinished', turn(-1))
  page.on('requestfailed', turn(-1))
  const untilQuiet = async () => {
    lastAt = Date.now()
    const until = lastAt + WITHIN_MS
    while (open > 0 || Date.now() - lastAt < QUIET_MS) {
      if (Date.now() > until) throw new Error(`${page.url()} does not come to rest`)
      await delay(20)
    }
  }
  return async () => {
    await untilQuiet()
    // Nothing is under way any more, but a slow machine may still be drawing, and ask for more after it.
    await page.evaluate(
      (timeout) => new Promise((done) => requestIdleCallback(done, { timeout })),
      idleWithinMs,
    )
    await untilQuiet()
  }
}
