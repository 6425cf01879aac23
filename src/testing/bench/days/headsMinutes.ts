import type { Hands } from './hands.ts'

const DECISIONS = ['Setujui', 'Tolak', 'Kembalikan untuk diperbaiki'] as const

/** Three decisions on a phone, from the start page on. */
export async function headsMinutes(hands: Hands): Promise<void> {
  const { page } = hands
  const card = page.getByRole('region', { name: 'Bahan keputusan' })
  await page.setViewportSize({ width: 390, height: 844 })
  await hands.step('open the first that waits', async () => {
    await hands.click(page.getByRole('link', { name: /menunggu keputusan/ }).first())
    await hands.click(page.locator('tbody tr a').filter({ hasText: /SD-/ }).first())
    await card.getByRole('button', { name: 'Setujui' }).waitFor()
  })
  for (const [index, decision] of DECISIONS.entries())
    await hands.step(`decision ${index + 1}: ${decision}`, async () => {
      await hands.click(card.getByRole('button', { name: decision, exact: true }))
      if (index > 0) await explain(hands, decision)
      await hands.confirm()
      if (index === DECISIONS.length - 1) return
      await hands.click(page.locator('a[accesskey=n]'))
      await card.getByRole('button', { name: 'Setujui' }).waitFor()
    })
}

async function explain(hands: Hands, decision: string): Promise<void> {
  const dialog = hands.page.locator('dialog[open]')
  await hands.choose(dialog.locator('select').first(), 'purpose-does-not-fit')
  await hands.fill(dialog.locator('textarea').first(), 'Mohon jelaskan layanannya.')
  if (decision === 'Tolak') return
  await hands.click(dialog.locator('input[type=checkbox]').first())
  await hands.fill(dialog.locator('.corrections textarea').first(), 'Mohon diperjelas.')
}
