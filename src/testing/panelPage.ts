import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ADMIN } from './builtServer.ts'
import { PASSWORD, type Person, type World } from './world.ts'

const WAIT_MS = 30_000

/** Where the browser stands, by its clock. */
interface Place {
  timezoneId?: string
}

/** People at work in the panel, each in a browser of their own that prefers English. */
export interface PanelPeople {
  signIn(person: Exclude<Person, 'nobody'>, place?: Place): Promise<PanelPage>
  /** What no page may do: errors of scripts, violations of the content policy, requests to other machines. */
  troubles: string[]
}

export function panelPeople(browser: Browser, world: World): PanelPeople {
  const troubles: string[] = []
  return {
    troubles,
    async signIn(person, place = {}) {
      const window = { viewport: { width: 1440, height: 1000 }, locale: 'en-US' }
      const context = await browser.newContext({ ...window, ...place })
      const page = await context.newPage()
      page.setDefaultTimeout(WAIT_MS)
      watch(page, world.server.url, troubles)
      await page.goto(`${world.server.url}/admin/login`)
      await page.fill('input[name=email]', `${person}@tapinkab.go.id`)
      await page.fill('input[name=password]', person === 'admin' ? ADMIN.password : PASSWORD)
      await page.click('button[type=submit]')
      await page.waitForURL(/\/admin$/)
      return new PanelPage(page, world.server.url)
    },
  }
}

function watch(page: Page, url: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) troubles.push(message.text())
  })
  page.on('request', (sent) => {
    if (/^https?:/.test(sent.url()) && !sent.url().startsWith(url))
      troubles.push(`outside request: ${sent.url()}`)
  })
}

/** One person's window of the panel, and what hands do in it. */
export class PanelPage {
  readonly page: Page
  private readonly url: string

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
  }

  async open(collection: string, id: string): Promise<void> {
    await this.page.goto(`${this.url}/admin/collections/${collection}/${id}`)
    await this.page.waitForLoadState('networkidle')
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.page.waitForLoadState('networkidle')
  }

  /** Down to a field: Payload draws the parts of a form when they come into sight, and the page grows by them. */
  async scrollTo(field: Locator): Promise<void> {
    const comesIntoSight = async () => {
      await this.page.keyboard.press('End')
      return field.isVisible()
    }
    await expect.poll(comesIntoSight, { timeout: WAIT_MS }).toBe(true)
  }

  tab(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click()
  }

  press(name: string): Promise<void> {
    return this.page.locator('.action-bar').getByRole('button', { name }).click()
  }

  confirm(): Promise<void> {
    return this.page.locator('dialog[open] button[type=submit]').click()
  }

  /** A button of the action bar, confirmed in its dialog. */
  async act(name: string, then: string): Promise<void> {
    await this.reload()
    await this.press(name)
    await this.confirm()
    await this.expectText(then)
  }

  /** Until nothing is left to be saved and the form was drawn anew. */
  async saved(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelector<HTMLButtonElement>('#action-save')?.disabled &&
        document.querySelector<HTMLElement>('.collection-edit__form')?.dataset['formReady'] === 'true',
    )
  }

  async expectText(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: 'visible', timeout: WAIT_MS })
  }

  /** A file for the line of a requirement, by the button that is called so; until the server has answered. */
  async handIn(button: RegExp, file: string): Promise<void> {
    const answered = this.page.waitForResponse(
      (answer) => answer.url().includes('/api/documents') && answer.request().method() === 'POST',
    )
    await this.page.getByLabel(button).first().setInputFiles(file)
    await answered
  }
}
