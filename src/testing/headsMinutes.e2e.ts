import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOf, WCAG } from './accessible.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildWorld, draftOf, handInDocuments, must, reaches, readyForDecision, type World } from './world.ts'

const executable = await findChromium()
const PHONE = { width: 390, height: 844 }
const RETURN = 'Kembalikan untuk diperbaiki'

describe.skipIf(!executable)('the head between two meetings, on a phone (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let head: PanelPage
  let page: Page
  let loads = 0
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    world = await buildWorld()
    const { dinkes } = world.as
    for (const name of ['antrean', 'arsip-lama', 'ambulans'])
      ids[name] = await readyForDecision(world, { operator: dinkes, name })
    ids['belum'] = await draftOf(dinkes, 'belum')
    await handInDocuments(dinkes, ids['belum'])
    await must(dinkes.patch(`/api/requests/${ids['belum']}`, { action: 'submit' }))
    await must(world.as.officer.patch(`/api/requests/${ids['belum']}`, { action: 'startReview' }))
    await must(
      world.as.officer.patch(`/api/requests/${ids['antrean']}`, {
        action: 'addNote',
        note: 'Sudah dicocokkan dengan surat asli.',
      }),
    )
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    head = await people.signIn('head')
    page = head.page
    await page.setViewportSize(PHONE)
    page.on('load', () => (loads += 1))
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  const card = () => page.getByRole('region', { name: 'Bahan keputusan' })
  const press = (name: string) => card().getByRole('button', { name, exact: true }).click()

  it('finds on the start page what waits for the decision', async () => {
    await head.reload()
    await page.getByRole('link', { name: /menunggu keputusan.* 3 / }).click()
    await page.waitForURL(/collections\/requests\?where/)
    await page.locator('tbody tr a').filter({ hasText: /SD-/ }).first().waitFor()
    expect(await page.locator('tbody tr').count()).toBe(3)
  })

  it('reads on one card who asks, for what, what was found, what led here and what an approval does', async () => {
    await head.open('requests', ids['antrean'] ?? '')
    // What an approval does is asked for after the rest of the card is drawn, together with the ways to decide.
    await card().getByRole('button', { name: 'Setujui', exact: true }).waitFor()
    const told = await card().innerText()
    for (const words of [
      'antrean.tapinkab.go.id',
      'Informasi pelayanan bagi masyarakat',
      'Siti, Pranata Komputer',
      '4 dari 4 berkas',
      'Templat Diskominfo',
      'Permohonan diajukan',
      'antrean.tapinkab.go.id A 103.10.20.30',
    ])
      expect(told).toContain(words)
    await head.expectText('Sudah dicocokkan dengan surat asli.')
    const call = card().getByRole('link', { name: '0517 31434' })
    expect(await call.getAttribute('href')).toBe('tel:051731434')
  })

  it('the card fits the phone, and a narrower one, and holds no barrier', async () => {
    for (const width of [320, PHONE.width]) {
      await page.setViewportSize({ ...PHONE, width })
      expect(await card().evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    expect(await violationsOf(page, WCAG)).toEqual([])
  })

  it('decides three requests, each by two presses, the next one press away', async () => {
    loads = 0
    await press('Setujui')
    await head.confirm()
    await reaches(world.as.head, ids['antrean'] ?? '', 'provisioned')
    for (const decision of ['Tolak', RETURN]) {
      await page.locator('a[accesskey=n]').click()
      await card().getByText('103.10.20.30').first().waitFor()
      await press(decision)
      const dialog = page.locator('dialog[open]')
      await dialog.locator('select').first().selectOption('purpose-does-not-fit')
      await dialog.locator('textarea').first().fill('Mohon jelaskan layanannya.')
      if (decision === RETURN) await giveCorrection(page)
      await head.confirm()
      await dialog.waitFor({ state: 'detached' })
    }
    const ended = await Promise.all(
      ['arsip-lama', 'ambulans'].map(
        async (name) => (await world.as.head.get(`/api/requests/${ids[name]}?depth=0`)).body['status'],
      ),
    )
    expect(ended.sort()).toEqual(['rejected', 'revision'])
    expect(loads).toBe(0)
  })

  it('what cannot be approved yet says so without being asked', async () => {
    await head.open('requests', ids['belum'] ?? '')
    await card().getByText('Belum dapat disetujui:').waitFor()
    expect(await card().innerText()).toContain('0 dari 4 berkas')
  })

  it('whoever only verifies has no such card', async () => {
    const officer = await people.signIn('officer')
    await officer.open('requests', ids['belum'] ?? '')
    await officer.expectText('Saat ini pada')
    expect(await officer.page.getByRole('region', { name: 'Bahan keputusan' }).count()).toBe(0)
  })

  it('nothing failed in the browser, and nothing was asked of another machine', () => {
    expect(people.troubles).toEqual([])
  })
})

/** A return names what is to be mended. */
async function giveCorrection(page: Page): Promise<void> {
  await page.locator('dialog[open] input[type=checkbox]').first().check()
  await page.locator('dialog[open] textarea').last().fill('Mohon diperjelas.')
}
