import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Found {
  id: string
  nodes: { html: string }[]
}

interface Axe {
  run(what: Document, how: { runOnly?: string[] }): Promise<{ violations: Found[] }>
}

/** WCAG 2.2 AA and nothing else: where landmarks stand in the panel is the framework's. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with a page as it stands, each with the beginning of its element; by all its rules unless told otherwise. */
export async function violationsOf(page: Page, runOnly?: string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    // The script that was just run defines it.
    (how) => (globalThis as unknown as { axe: Axe }).axe.run(document, how),
    runOnly ? { runOnly } : {},
  )
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  return found.filter((each) => !OF_THE_FRAMEWORK.some((known) => each.startsWith(known)))
}

/**
 * What Payload itself draws so, and no style can change: a list of tabs whose items its own tabs lack, and words of a list
 * that can be dragged as a whole and taken away by a button inside.
 */
const OF_THE_FRAMEWORK = ['list: <ul class="doc-tabs__tabs"', 'nested-interactive: <div class="multi-value']
