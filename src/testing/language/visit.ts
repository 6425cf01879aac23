import type { Browser, Page } from 'playwright-core'
import type { Language } from './corpus.ts'
import { watchQuiet } from './quiet.ts'
import type { Screen } from './screens.ts'

/** So long a page is waited for that may never tell that it is idle: once a picture was taken of it, or its window changed. */
export const NEVER_IDLE_MS = 500

/** Who goes through which screens, and in which language. */
export interface Visit {
  url: string
  /** Of whoever walks; null for nobody. */
  token: string | null
  language: Language
  screens: readonly Screen[]
  /** Absent, a page is waited for until it is idle. */
  idleWithinMs?: number
}

/** What stands open, and how it was come to. */
interface Sight {
  page: Page
  where: string
}

/** Opens every screen as links of the panel do, and all that opens on it; `look` is called each time, once the page has come to rest. */
export async function visitScreens(
  browser: Browser,
  visit: Visit,
  look: (sight: Sight) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    // Lower, and the bar above a form lies over its tabs.
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  })
  const { url, token, language, screens } = visit
  await context.addCookies([
    { name: 'payload-lng', value: language, url },
    ...(token ? [{ name: 'payload-token', value: token, url }] : []),
  ])
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const quiet = watchQuiet(page, visit.idleWithinMs)
  const rest = async (where: string) => {
    await quiet()
    await look({ page, where })
  }
  await page.goto(`${url}${screens[0]?.path ?? ''}`)
  for (const { path, opens, leadsTo = path } of screens) {
    const arrived = await go(page, path, leadsTo)
    await rest(path)
    if (!arrived && opens.length) throw new Error(`${path} led to ${page.url()}, where nothing of it opens`)
    for (const open of opens) {
      if (open !== opens[0]) await page.goto(`${url}${path}`)
      await quiet()
      for await (const what of open(page)) await rest(`${path}, ${what}`)
    }
  }
  await context.close()
}

/** As a link of the panel leads on: nothing but the page itself is loaded. Whether it led there. */
async function go(page: Page, path: string, leadsTo: string): Promise<boolean> {
  const [wanted, search] = leadsTo.split('?')
  await page.evaluate(
    (to) => (window as unknown as { next: { router: { push(to: string): void } } }).next.router.push(to),
    path,
  )
  return page
    .waitForURL(({ pathname, search: now }) => pathname === wanted && (!search || now.includes(search)))
    .then(
      () => true,
      () => false,
    )
}
