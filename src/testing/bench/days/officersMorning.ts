import type { Hands } from './hands.ts'

const DOCUMENTS = 4

/** Five of the requests that nobody has taken: four are in order, one goes back. From the start page on. */
export async function officersMorning(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.step('see what is late, mine and waiting; open the first', async () => {
    await hands.click(page.getByRole('link', { name: /belum diambil verifikator/ }).first())
    await hands.click(page.locator('tbody tr a').filter({ hasText: /SD-/ }).first())
    await page.locator('.request-banner').waitFor()
  })
  for (const file of [1, 2, 3, 4, 5])
    await hands.step(`file ${file}: ${file === 3 ? 'returned' : 'passed on'}`, async () => {
      await take(hands)
      await judge(hands, file === 3)
      if (file === 3) await giveBack(hands)
      if (file < 5) await next(hands)
    })
}

async function take(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.click(page.locator('.action-bar').getByRole('button', { name: 'Mulai verifikasi' }))
  await hands.confirm()
  await page.locator('.request-banner').getByText('Diverifikasi').first().waitFor()
  await page.locator('[data-review=show]:focus').waitFor()
}

/** By the keys of the desk, each document after the other; the letter of one file is not in order. */
async function judge(hands: Hands, isWanting: boolean): Promise<void> {
  const { page } = hands
  for (let document = 1; document <= DOCUMENTS; document += 1) {
    if (isWanting && document === 1) {
      await hands.key('x')
      await hands.fill(page.locator('.verdict__form textarea'), 'Belum ditandatangani.')
      await hands.click(page.locator('.verdict__form .office-button--main'))
      await page.locator('.verdict__form').waitFor({ state: 'detached' })
      await page.locator('[data-review=show]:focus').waitFor()
    } else await hands.key('l')
    await page
      .getByText(`${isWanting ? document - 1 : document} dari ${DOCUMENTS} berkas`)
      .first()
      .waitFor()
  }
}

async function giveBack(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.click(page.locator('.action-bar').getByRole('button', { name: 'Kembalikan untuk diperbaiki' }))
  const dialog = page.locator('dialog[open]')
  await hands.choose(dialog.locator('select'), 'not-valid')
  await hands.fill(dialog.getByLabel('Catatan').first(), 'Surat belum ditandatangani.')
  await hands.confirm()
}

async function next(hands: Hands): Promise<void> {
  const link = hands.page.locator('a[accesskey=n]')
  const path = await link.getAttribute('href')
  await hands.click(link)
  await hands.page.waitForURL(`**${path}`)
  await hands.page.locator('.action-bar').getByRole('button', { name: 'Mulai verifikasi' }).waitFor()
}
