import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildPdf } from './pdf.ts'
import {
  ARRIVED,
  buildWorld,
  completeWords,
  draftOf,
  handInDocuments,
  LOGIN,
  PDF,
  type World,
} from './world.ts'

const CORRECTED = 'surat bertanda tangan.pdf'
const executable = await findChromium()

/** The story of the README, by hand, in a browser that prefers English: the panel stays Indonesian all the same. */
describe.skipIf(!executable)('the journey in the browser (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let files: string
  let people: PanelPeople

  beforeAll(async () => {
    world = await buildWorld()
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    files = await mkdtemp(path.join(tmpdir(), 'journey-'))
    await writeFile(path.join(files, PDF.name), PDF.content)
    await writeFile(path.join(files, CORRECTED), buildPdf(['Surat bertanda tangan'], 'Surat'))
  })
  afterAll(async () => {
    await browser?.close()
    await world?.server.remove()
    await rm(files, { recursive: true, force: true })
  })

  it('goes from a draft to login information that is shown once', async () => {
    const operator = await people.signIn('dinkes')
    const request = await createDraft(operator)

    await operator.press('Ajukan permohonan')
    await operator.expectText('Berkas ini wajib diserahkan')
    await operator.page.keyboard.press('Escape')
    await fillIn(request)
    await operator.reload()
    await operator.tab('Berkas')
    await operator.handIn(/^Serahkan berkas: Surat permohonan/, path.join(files, PDF.name))
    await operator.expectText(PDF.name)
    await handInDocuments(world.as.dinkes, request)
    await operator.act('Ajukan permohonan', 'Diajukan')

    const officer = await people.signIn('officer')
    await officer.open('requests', request)
    await officer.act('Mulai verifikasi', 'Diverifikasi')
    await judgeAll(request)
    await officer.open('requests', request)
    await officer.tab('Isi permohonan')
    await officer.page.locator('#field-target__type').click()
    await officer.page.getByText('A', { exact: true }).last().click()
    await officer.page.fill('#field-target__value', '103.10.20.30')
    await officer.page.click('#action-save')
    await officer.expectText('berhasil')

    const head = await people.signIn('head')
    await head.open('requests', request)
    await head.act('Setujui', 'Catatan DNS aktif: ')

    await officer.open('requests', request)
    await handOver(officer)

    await operator.open('requests', request)
    await reveal(operator)
    expect(people.troubles).toEqual([])
  }, 240_000)

  it('comes back for correction, is mended where it was asked for, and goes on', async () => {
    const request = await draftOf(world.as.dukcapil, 'dukcapil')
    await handInDocuments(world.as.dukcapil, request)
    for (const [person, action] of [
      ['dukcapil', 'submit'],
      ['officer', 'startReview'],
    ] as const)
      // prettier-ignore
      expect((await world.as[person].patch(`/api/requests/${request}`, { action })).status).toBe(200)

    const officer = await people.signIn('officer')
    await officer.open('requests', request)
    await officer.tab('Berkas')
    await judgeByHand(officer)
    await officer.press('Kembalikan untuk diperbaiki')
    const dialog = officer.page.locator('dialog[open]')
    await dialog.locator('select').selectOption('not-valid')
    await dialog.getByLabel('Catatan').fill('Surat belum ditandatangani.')
    await dialog.getByLabel('Uraian singkat tujuan', { exact: true }).check()
    await officer.confirm()
    await officer.expectText('Catatan wajib diisi')
    await dialog.getByLabel('Yang perlu diperbaiki pada Uraian').fill('Mohon diperinci.')
    await officer.confirm()
    await officer.expectText('Perlu Perbaikan')

    const operator = await people.signIn('dukcapil')
    await operator.open('requests', request)
    await operator.expectText('0 dari 2 sudah diubah')
    expect(await operator.page.locator('#field-requestedName').isDisabled()).toBe(true)
    await operator.page.getByRole('button', { name: 'Perbaiki: Uraian singkat tujuan' }).click()
    await operator.page.fill('#field-purpose', 'Pelayanan administrasi kependudukan secara daring.')
    await operator.page.click('#action-save')
    await operator.expectText('1 dari 2 sudah diubah')
    await operator.page.getByRole('button', { name: /^Lihat: Surat permohonan/ }).click()
    await operator.page
      .locator('.checklist')
      .getByRole('button', { name: /^Ganti berkas/ })
      .waitFor()
    await operator.handIn(/^Ganti berkas: Surat permohonan/, path.join(files, CORRECTED))
    await operator.expectText('2 dari 2 sudah diubah')
    await operator.act('Ajukan permohonan', 'Diajukan')

    await officer.open('requests', request)
    await officer.expectText('Dikembalikan 1×')
    await officer.expectText('Pelayanan administrasi kependudukan secara daring.')
    await officer.expectText('menggantikan')
    await officer.tab('Berkas')
    await officer.expectText('Baru sejak pemeriksaan terakhir')
    await officer.act('Mulai verifikasi', 'Diverifikasi')
    await judgeAll(request)
    const target = { type: 'A', value: '103.10.20.31' }
    expect((await world.as.officer.patch(`/api/requests/${request}`, { target })).status).toBe(200)
    const head = await people.signIn('head')
    await head.open('requests', request)
    await head.act('Setujui', 'Catatan DNS aktif: ')
    expect(people.troubles).toEqual([])
  }, 240_000)

  /** One document is in order at one press, another is found wanting with a note. */
  async function judgeByHand(officer: PanelPage): Promise<void> {
    await officer.page.getByRole('button', { name: /^Lengkap dan sah: Kode sumber/ }).click()
    await officer.expectText('1 dari 4 berkas')
    await officer.page.getByRole('button', { name: /^Nilai lain …: Surat permohonan/ }).click()
    await officer.page.locator('.verdict').getByLabel('Lengkap').check()
    await officer.page.getByRole('button', { name: 'Simpan penilaian' }).click()
    await officer.expectText('Catatan wajib diisi')
    await officer.page.locator('.verdict textarea').fill('Belum ditandatangani.')
    await officer.page.getByRole('button', { name: 'Simpan penilaian' }).click()
    await officer.expectText('Perlu diperbaiki')
  }

  async function createDraft(operator: PanelPage): Promise<string> {
    const { page } = operator
    await page.goto(`${world.server.url}/admin/collections/requests/create`)
    await page.waitForLoadState('networkidle')
    await page.fill('#field-requestedName', 'dinkes')
    await operator.expectText('Nama ini tersedia')
    await page.click('#action-save')
    await page.waitForURL(/requests\/[0-9a-f-]{36}/)
    await page.waitForLoadState('networkidle')
    return /requests\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  }

  /** The many fields over REST; by hand they are one like the other. */
  async function fillIn(request: string): Promise<void> {
    const { type: _fixed, ...words } = completeWords('dinkes')
    expect((await world.as.dinkes.patch(`/api/requests/${request}`, words)).status).toBe(200)
  }

  async function judgeAll(request: string): Promise<void> {
    const { officer } = world.as
    const { body } = await officer.get(
      `/api/documents?limit=50&depth=0&where[request][equals]=${request}&where[supersededBy][exists]=false`,
    )
    for (const { id, source } of body.docs ?? []) {
      if (source === 'physical')
        expect((await officer.patch(`/api/documents/${id}`, ARRIVED)).status).toBe(200)
      const verdict = source === 'none' ? { waived: true, note: 'Templat' } : { complete: true, valid: true }
      expect((await officer.patch(`/api/documents/${id}`, { verdict })).status).toBe(200)
    }
  }

  async function handOver(officer: PanelPage): Promise<void> {
    await officer.page.getByRole('button', { name: 'Siapkan serah terima' }).first().click()
    const drawer = officer.page.locator('.doc-drawer')
    await drawer.locator('input[name="login.url"]').fill(LOGIN.url)
    await drawer.locator('input[name="login.username"]').fill(LOGIN.username)
    await drawer.locator('input[name="login.password"]').fill(LOGIN.password)
    await drawer.locator('#action-save').click()
    await drawer.waitFor({ state: 'detached' })
    await officer.act('Serahkan', 'Selesai')
  }

  async function reveal(operator: PanelPage): Promise<void> {
    const { page } = operator
    await page.getByRole('link', { name: 'Buka serah terima' }).click()
    await page.waitForURL(/handovers/)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: /Tampilkan informasi login/ }).click()
    await page.locator('dialog[open] button').last().click()
    await operator.expectText(LOGIN.password)
    await page.keyboard.press('Escape')
    await operator.reload()
    expect(await page.content()).not.toContain(LOGIN.password)
  }
})
