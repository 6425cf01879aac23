import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildWorld, must, type World } from './world.ts'

const executable = await findChromium()

describe.skipIf(!executable)('complaints in the panel (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let officer: PanelPage

  beforeAll(async () => {
    world = await buildWorld()
    const words = { classification: 'complaint', category: 'delay', description: 'Dua minggu.' }
    await must(world.as.nobody.post('/api/complaints', { ...words, title: 'Belum aktif' }))
    await must(world.as.nobody.post('/api/complaints', { ...words, title: 'Pungutan liar', aboutHead: true }))
    const complaintAnswers = [{ title: 'Selesai', text: 'Permohonan telah diselesaikan.' }]
    expect((await world.as.admin.post('/api/globals/service', { complaintAnswers })).status).toBe(200)
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    officer = await people.signIn('officer')
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  it('an officer comes from the start page to the complaint, and answers it with a template', async () => {
    const { page } = officer
    await page.getByRole('link', { name: /Pengaduan yang belum dijawab 1/ }).click()
    await page.getByRole('link', { name: /ADU-/ }).click()
    await officer.press('Jawab')
    const dialog = page.locator('dialog[open]')
    await officer.confirm()
    expect(await dialog.locator('textarea').getAttribute('aria-invalid')).toBe('true')
    await dialog.locator('textarea').fill('Yth. pelapor,')
    await dialog.locator('select').selectOption({ label: 'Selesai' })
    expect(await dialog.locator('textarea').inputValue()).toBe(
      'Yth. pelapor,\n\nPermohonan telah diselesaikan.',
    )
    await dialog.locator('button[type=submit]').dblclick()
    await officer.expectText('Pengaduan dijawab')
    const { body } = await world.as.officer.get('/api/complaints?depth=0')
    expect(body.docs).toMatchObject([{ title: 'Belum aktif', status: 'answered' }])
  })

  it('a tracking code is shown once, to be handed over', async () => {
    await officer.press('Terbitkan kode pelacakan')
    const dialog = officer.page.locator('dialog[open]')
    await dialog.getByRole('button', { name: 'Terbitkan kode pelacakan' }).click()
    expect(await dialog.locator('code').textContent()).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/)
    await dialog.getByRole('button', { name: 'Tutup' }).click()
  })

  it('the supervisor finds on the start page what is theirs, and only that', async () => {
    const supervisor = await people.signIn('supervisor')
    await supervisor.page.getByRole('link', { name: /Pengaduan yang belum dijawab 1/ }).click()
    await supervisor.expectText('Pungutan liar')
    expect(await supervisor.page.getByText('Belum aktif').count()).toBe(0)
    expect(people.troubles).toEqual([])
  })
})
