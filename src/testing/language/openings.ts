import type { Page } from 'playwright-core'

/** Opens one thing after the other on a page; the page is read each time it says what stands open. */
export type Opening = (page: Page) => AsyncGenerator<string, void>

/** The parts of a long form. */
export const tabs: Opening = async function* (page) {
  for (const tab of await page.locator('.tabs-field__tab-button:visible').all()) {
    await tab.click()
    yield `tab ${(await tab.innerText()).trim()}`
  }
}

/** What is asked before something is done: every button above the form that opens a dialog. */
export const dialogs: Opening = async function* (page) {
  const buttons = page.locator('.doc-controls button[aria-haspopup=dialog], .doc-controls .action-bar button')
  const count = await buttons.count()
  for (let index = 0; index < count; index += 1) {
    const button = buttons.nth(index)
    const name = (await button.innerText()).trim()
    await button.click()
    const dialog = page.locator('dialog[open]')
    await dialog.waitFor()
    yield `dialog ${name}`
    // Confirmed with nothing filled in it says what is missing, where anything has to be.
    const confirm = dialog.locator('button[type=submit]')
    if (await dialog.locator('textarea, select').count())
      if (await confirm.count()) {
        await confirm.first().click()
        yield `dialog ${name}, incomplete`
      }
    if (!(await dialog.count())) continue
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
}

/** Columns and filters of a list. */
export const listPanels: Opening = async function* (page) {
  for (const panel of ['#toggle-list-columns', '#toggle-list-filters']) {
    await page.locator(panel).click()
    await page.waitForTimeout(150)
    yield panel
  }
}

/** What a list can be filtered by, and how. */
export const filterChoices: Opening = async function* (page) {
  await page.locator('#toggle-list-filters').click()
  await page.locator('.where-builder__add-first-filter').click()
  const field = page.locator('.condition__field .rs__control, .condition .rs__control').first()
  await field.click()
  yield 'fields of a filter'
  await page.locator('.rs__option').first().click()
  await page.locator('.condition__operator .rs__control').click()
  yield 'operators of a filter'
}

/** What lies behind the three dots. */
export const moreActions: Opening = async function* (page) {
  await page.locator('.doc-controls__popup button').first().click()
  yield 'more actions'
}

/** A document beside the page, as it is handed in there. */
export const drawer: Opening = async function* (page) {
  await page.locator('.tabs-field__tab-button').nth(1).click()
  await page.locator('.checklist button.office-button').first().click()
  await page.locator('.doc-drawer').waitFor()
  yield 'drawer'
  await page.keyboard.press('Escape')
}

/** A form that is sent as it is, with what is missing in it. */
export const emptySave: Opening = async function* (page) {
  await page.locator('#action-save').first().click()
  await page.locator('.payload-toast-item, .tooltip, [aria-invalid=true], .field-error').first().waitFor()
  yield 'saved incomplete'
}

/** Going away from what is not saved. */
export const leaving: Opening = async function* (page) {
  await page.locator('#field-requestedName').fill('zzz')
  await page.locator('a.step-nav__home').click()
  await page.locator('.leave-without-saving__wrapper, [id*=leave-without-saving]').first().waitFor()
  yield 'leaving without saving'
}

/** A calendar, and a list to choose from. */
export const pickers: Opening = async function* (page) {
  await page.locator('.react-datepicker__input-container input:not([disabled])').first().click()
  yield 'calendar'
  await page.keyboard.press('Escape')
}

/** What is asked before something is deleted. */
export const deletion: Opening = async function* (page) {
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  yield 'deletion'
}
