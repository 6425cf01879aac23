import { completeWords, must, reaches, type World } from '../../world.ts'
import type { Hands } from './hands.ts'

/** From the start page to a submitted request, then what became of it, and a correction mended and sent back. */
export async function unitsFirstRequest(hands: Hands, world: World, file: string): Promise<void> {
  const { page } = hands
  await hands.step('begin a creation', async () => {
    await hands.click(page.getByRole('button', { name: 'Mulai permohonan pembuatan' }))
    await page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
    await page.waitForLoadState('networkidle')
  })
  const id = page.url().split('/').at(-1) ?? ''
  await hands.step('fill in the form', () => fillIn(hands))
  await hands.step('hand in the documents', () => handIn(hands, file))
  await hands.step('look once more and submit', async () => {
    await hands.click(page.locator('.action-bar').getByRole('button', { name: 'Ajukan permohonan' }))
    await hands.confirm()
    await page.locator('.request-banner').getByText('Diajukan').first().waitFor()
  })
  await returned(world, id)
  await hands.step('a month later: where does it stand?', async () => {
    await page.goto(`${world.server.url}/admin`)
    await page.getByText('Perlu Perbaikan').first().waitFor()
  })
  await hands.step('mend it and send it back', () => mend(hands, id))
  await reaches(world.as.officer, id, 'submitted')
}

async function fillIn(hands: Hands): Promise<void> {
  const { page } = hands
  const { technicalManager, purpose, contactEmail, contactPhone } = completeWords('')
  const field = async (path: string, words: string) => {
    const input = page.locator(`#field-${path}`)
    await input.scrollIntoViewIfNeeded()
    await hands.fill(input, words)
  }
  await field('requestedName', 'imunisasi')
  await field('purpose', purpose)
  await hands.click(page.locator('#field-category .rs__control'))
  await hands.click(page.locator('.rs__option').first())
  await field('contactEmail', contactEmail)
  await field('contactPhone', contactPhone)
  for (const [part, words] of Object.entries(technicalManager))
    await field(`technicalManager__${part}`, words)
  for (const statement of ['purposeFits', 'responsible']) {
    await page.locator(`#field-statements__${statement}`).scrollIntoViewIfNeeded()
    await hands.click(page.locator(`#field-statements__${statement}`))
  }
}

async function handIn(hands: Hands, file: string): Promise<void> {
  const { page } = hands
  await hands.click(page.getByRole('button', { name: 'Berkas', exact: true }))
  const inputs = page.getByLabel(/^Serahkan berkas: /)
  await inputs.first().waitFor({ state: 'attached' })
  for (let left = await inputs.count(); left > 0; left -= 1) {
    const answered = page.waitForResponse(
      (answer) => answer.url().includes('/api/documents') && answer.request().method() === 'POST',
    )
    await hands.hand(inputs.first(), file)
    await answered
    await page.waitForFunction(
      (count) => document.querySelectorAll('input[type=file][aria-label^="Serahkan berkas"]').length < count,
      left,
    )
  }
}

/** What staff do meanwhile. */
async function returned({ as }: World, id: string): Promise<void> {
  await must(as.officer.patch(`/api/requests/${id}`, { action: 'startReview' }))
  const corrections = [{ path: 'purpose', note: 'Mohon diperinci.' }]
  const why = { reasonCode: 'other', note: 'Mohon diperbaiki.' }
  await must(as.officer.patch(`/api/requests/${id}`, { action: 'requestRevision', corrections, ...why }))
}

async function mend(hands: Hands, id: string): Promise<void> {
  const { page } = hands
  await hands.click(page.getByRole('link', { name: 'imunisasi' }).first())
  await page.waitForURL(new RegExp(id))
  await hands.click(page.getByRole('button', { name: 'Perbaiki: Uraian singkat tujuan' }))
  await hands.fill(
    page.locator('#field-purpose'),
    'Pendaftaran dan jadwal imunisasi anak di semua puskesmas.',
  )
  await hands.click(page.locator('.action-bar').getByRole('button', { name: 'Ajukan permohonan' }))
  await hands.confirm()
}
