import type { Browser, Page } from 'playwright-core'
import { violationsOf, WCAG } from '../accessible.ts'
import type { Language } from './corpus.ts'
import { APART } from './exceptions.ts'
import { watchQuiet } from './quiet.ts'
import { readScreen } from './readScreen.ts'
import type { Screen } from './screens.ts'
import type { Judge } from './wording.ts'

interface Walk {
  url: string
  /** Of whoever walks; null for nobody. */
  token: string | null
  language: Language
  judge: Judge
  screens: readonly Screen[]
}

/** Opens every screen in a language, and tells everything on them that is not in order, each once. */
export async function walkThrough(browser: Browser, walk: Walk): Promise<string[]> {
  const context = await browser.newContext({
    // Lower, and the bar above a form lies over its tabs.
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  })
  const { url, token, language } = walk
  await context.addCookies([
    { name: 'payload-lng', value: language, url },
    ...(token ? [{ name: 'payload-token', value: token, url }] : []),
  ])
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const quiet = watchQuiet(page)
  const found = new Map<string, string>()
  const read = async (where: string) => {
    await quiet()
    for (const trouble of await troublesOf(page, walk)) if (!found.has(trouble)) found.set(trouble, where)
  }
  await page.goto(`${url}${walk.screens[0]?.path ?? ''}`)
  for (const { path, opens, leadsTo = path } of walk.screens) {
    await go(page, path, leadsTo)
    await read(path)
    const { pathname } = new URL(page.url())
    if (pathname !== leadsTo.split('?')[0]) found.set(`leads to ${pathname}`, path)
    for (const open of opens) {
      if (open !== opens[0]) await page.goto(`${url}${path}`)
      await quiet()
      for await (const what of open(page)) await read(`${path}, ${what}`)
    }
  }
  await context.close()
  return [...found].map(([trouble, where]) => `${trouble}  (${where})`)
}

/** As a link of the panel leads on: nothing but the page itself is loaded. Where it led is looked at afterwards. */
async function go(page: Page, path: string, leadsTo: string): Promise<void> {
  const [wanted, search] = leadsTo.split('?')
  await page.evaluate(
    (to) => (window as unknown as { next: { router: { push(to: string): void } } }).next.router.push(to),
    path,
  )
  await page
    .waitForURL(({ pathname, search: now }) => pathname === wanted && (!search || now.includes(search)))
    .catch(() => undefined)
}

async function troublesOf(page: Page, { language, judge }: Walk): Promise<string[]> {
  const screen = await readScreen(
    page,
    APART.map(({ selector }) => selector),
  )
  const worded = screen.said.flatMap(({ text, at }) => {
    const trouble = judge(text)
    return trouble ? [`${trouble} in “${text.slice(0, 120)}” at ${at}`] : []
  })
  const declared = screen.language === language ? [] : [`declared as ${screen.language}`]
  // What bars somebody's way bars it in every language.
  const barriers = language === 'id' ? await violationsOf(page, WCAG) : []
  return [...barriers, ...declared, ...worded, ...screen.nameless.map((at) => `without a name: ${at}`)]
}
