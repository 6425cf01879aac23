import type { Browser, Page } from 'playwright-core'
import { violationsOf, WCAG } from '../accessible.ts'
import { APART } from './exceptions.ts'
import { readScreen } from './readScreen.ts'
import { visitScreens, type Visit } from './visit.ts'
import type { Judge } from './wording.ts'

interface Walk extends Visit {
  judge: Judge
}

/** Opens every screen in a language, and tells everything on them that is not in order, each once. */
export async function walkThrough(browser: Browser, walk: Walk): Promise<string[]> {
  const found = new Map<string, string>()
  const leads = new Map(walk.screens.map(({ path, leadsTo = path }) => [path, leadsTo.split('?')[0]]))
  await visitScreens(browser, walk, async ({ page, where }) => {
    for (const trouble of await troublesOf(page, walk)) if (!found.has(trouble)) found.set(trouble, where)
    const { pathname } = new URL(page.url())
    if (leads.has(where) && pathname !== leads.get(where)) found.set(`leads to ${pathname}`, where)
  })
  return [...found].map(([trouble, where]) => `${trouble}  (${where})`)
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
