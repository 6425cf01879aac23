import type { Locator, Page } from 'playwright-core'

/** What a stretch of work cost whoever did it. */
export interface Cost {
  step: string
  /** Clicks and keys that command something; a field that is filled in counts once, and so does a file that is chosen. */
  presses: number
  /** Screens that were come to, whether the browser loaded them anew or the panel drew them. */
  screens: number
  /** Documents that the browser loaded anew. */
  loads: number
  /** Of the machine: nobody reads or thinks here. */
  seconds: number
}

/** Somebody's hands in a window of the panel, which are counted. */
export class Hands {
  readonly page: Page
  readonly costs: Cost[] = []
  private presses = 0
  private screens = 0
  private loads = 0

  constructor(page: Page) {
    this.page = page
    page.on('load', () => (this.loads += 1))
    let at = pathOf(page)
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame() || at === pathOf(page)) return
      at = pathOf(page)
      this.screens += 1
    })
  }

  /** Does one step, and notes what it took. */
  async step(name: string, work: () => Promise<void>): Promise<void> {
    const [presses, screens, loads, begun] = [this.presses, this.screens, this.loads, Date.now()]
    await work()
    const seconds = Math.round((Date.now() - begun) / 100) / 10
    this.costs.push({
      step: name,
      presses: this.presses - presses,
      screens: this.screens - screens,
      loads: this.loads - loads,
      seconds,
    })
  }

  async click(where: Locator): Promise<void> {
    this.presses += 1
    await where.click()
  }

  async key(name: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.press(name)
  }

  async fill(where: Locator, words: string): Promise<void> {
    this.presses += 1
    await where.fill(words)
  }

  async choose(where: Locator, option: string): Promise<void> {
    this.presses += 1
    await where.selectOption(option)
  }

  async hand(where: Locator, file: string): Promise<void> {
    this.presses += 1
    await where.setInputFiles(file)
  }

  /** The button of the dialog that does it. */
  async confirm(): Promise<void> {
    await this.click(this.page.locator('.office-dialog[open] button[type=submit]'))
    await this.page.locator('.office-dialog[open]').waitFor({ state: 'detached' })
  }
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname
}
