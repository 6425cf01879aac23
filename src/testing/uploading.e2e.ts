import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violationsOf, WCAG } from './accessible.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildPdf } from './pdf.ts'
import { buildWorld, draftOf, type World } from './world.ts'

const executable = await findChromium()
const DOCUMENTS = /\/api\/documents\?depth=0$/
const letter = (words: string) => ({
  name: 'surat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(buildPdf([words], words)),
})

describe.skipIf(!executable)('handing in a document where it is asked for (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let operator: PanelPage
  let page: Page
  let id: string
  let row: Locator

  beforeAll(async () => {
    world = await buildWorld()
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    operator = await people.signIn('dinkes')
    page = operator.page
  })
  beforeEach(async () => {
    await page.unrouteAll()
    id = await draftOf(world.as.dinkes, 'unggah')
    await operator.open('requests', id)
    await operator.tab('Berkas')
    row = page.locator('.checklist__row').first()
    await row.getByText('paling besar 25 MB').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  const input = () => row.getByLabel(/^(Serahkan|Ganti) berkas: Surat permohonan/)
  const stored = async () => {
    const path = `/api/documents?depth=0&sort=createdAt&where[request][equals]=${id}`
    return (await world.as.dinkes.get(path)).body.docs ?? []
  }

  it('says beforehand what is taken, shows how far it is, and comes back to the row when it is there', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(DOCUMENTS, async (route) => {
      await held
      await route.continue()
    })
    await input().setInputFiles(letter('satu'))
    await row.getByRole('status').filter({ hasText: 'surat.pdf' }).waitFor()
    expect(await violationsOf(page, WCAG)).toEqual([])
    release()
    await row.getByRole('link', { name: 'surat.pdf' }).waitFor()
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await stored()).toHaveLength(1)
  })

  it('what is too large is said at once, and nothing of it is sent', async () => {
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    await input().evaluate((element: HTMLInputElement) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(25 * 1024 * 1024 + 1)], 'besar.pdf'))
      element.files = transfer.files
      element.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await row.getByRole('alert').filter({ hasText: 'besar.pdf: Berkas ini melebihi batas 25 MB' }).waitFor()
    expect(sent.filter((url) => DOCUMENTS.test(url))).toEqual([])
  })

  it('what the server refuses is said beside the row, and can be chosen again', async () => {
    await input().setInputFiles({ ...letter(''), buffer: Buffer.from('bukan pdf') })
    await row.getByRole('alert').filter({ hasText: 'surat.pdf' }).waitFor()
    await input().setInputFiles(letter('benar'))
    await row.getByRole('link', { name: 'surat.pdf' }).waitFor()
    expect(await stored()).toHaveLength(1)
  })

  it('after a broken line the file is still chosen and goes out once more', async () => {
    await page.route(DOCUMENTS, (route) => route.abort())
    await input().setInputFiles(letter('putus'))
    await row.getByRole('alert').filter({ hasText: 'Sambungan terputus' }).waitFor()
    await page.unroute(DOCUMENTS)
    await row.getByRole('button', { name: 'Coba lagi' }).click()
    await row.getByRole('link', { name: 'surat.pdf' }).waitFor()
    expect(await stored()).toHaveLength(1)
  })

  it('what arrived although its answer was lost is not sent twice', async () => {
    await page.route(DOCUMENTS, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await input().setInputFiles(letter('sampai'))
    await row.getByRole('alert').filter({ hasText: 'Sambungan terputus' }).waitFor()
    await row.getByRole('button', { name: 'Coba lagi' }).click()
    await row.getByRole('link', { name: 'surat.pdf' }).waitFor()
    expect(await stored()).toHaveLength(1)
  })

  it('a file that is dropped onto the row is handed in, beside it nothing happens, and of several none', async () => {
    const drop = (on: Locator, count: number) =>
      on.evaluate(
        (element, [base64 = '', copies = '1']) => {
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const transfer = new DataTransfer()
          for (let copy = 0; copy < Number(copies); copy++)
            transfer.items.add(new File([content], 'seret.pdf', { type: 'application/pdf' }))
          for (const kind of ['dragover', 'drop'])
            element.dispatchEvent(
              new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }),
            )
        },
        [letter('seret').buffer.toString('base64'), String(count)],
      )
    await drop(page.locator('.checklist__title'), 1)
    await drop(row, 2)
    await row.getByRole('alert').filter({ hasText: 'hanya satu berkas' }).waitFor()
    expect(await stored()).toEqual([])
    await drop(row, 1)
    await row.getByRole('link', { name: 'seret.pdf' }).waitFor()
    expect(await stored()).toHaveLength(1)
    expect(page.url()).toContain(id)
  })

  it('a replacement takes the place of what was there, which is kept', async () => {
    await input().setInputFiles(letter('lama'))
    await row.getByRole('link', { name: 'surat.pdf' }).waitFor()
    await input().setInputFiles({ ...letter('baru'), name: 'surat baru.pdf' })
    await row.getByRole('link', { name: 'surat baru.pdf' }).waitFor()
    const [old, young] = await stored()
    expect([young?.['supersedes'], old?.['supersededBy']]).toEqual([old?.id, young?.id])
  })

  it('nothing failed in the browser, and nothing was asked of another machine', () => {
    expect(people.troubles).toEqual([])
  })

  it('whose session has ended is told so, and the way back', async () => {
    await page.context().clearCookies({ name: 'payload-token' })
    await input().setInputFiles(letter('sesi'))
    await row.getByRole('alert').filter({ hasText: 'Sesi Bapak/Ibu telah berakhir' }).waitFor()
    const back = row.getByRole('link', { name: 'Masuk kembali' })
    expect(await back.getAttribute('href')).toBe(
      `/admin/login?redirect=${encodeURIComponent(`/admin/collections/requests/${id}`)}`,
    )
    expect(await stored()).toEqual([])
  })
})
