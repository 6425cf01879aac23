import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Found {
  id: string
  nodes: { html: string }[]
}

interface Axe {
  run(what: Document, how: { runOnly: string[] }): Promise<{ violations: Found[] }>
}

/** What axe finds of WCAG 2.2 AA that a page as it stands does not keep, each with the beginning of the element. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    // The script that was just run defines it.
    (globalThis as unknown as { axe: Axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  )
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  return found.filter((each) => !OF_THE_FRAMEWORK.some((known) => each.startsWith(known)))
}

/** What Payload itself draws so, and no style can change: a list of tabs whose items its own tabs lack. */
const OF_THE_FRAMEWORK = ['list: <ul class="doc-tabs__tabs"']
