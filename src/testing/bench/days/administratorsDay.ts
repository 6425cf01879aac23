import { must, type World } from '../../world.ts'
import type { Hands } from './hands.ts'

const ACCOUNT = { name: 'Rina Wati', email: 'rina@tapinkab.go.id' }
const REQUIREMENT = 'Surat permohonan bermeterai'
const LINE = 'Hubungi kami apabila ada kendala.'

/** What is stuck, a new account, a changed requirement, a new line of the guide; each from the start page on. */
export async function administratorsDay(hands: Hands): Promise<void> {
  const { page } = hands
  await hands.step('see what is stuck, and open it', async () => {
    await hands.click(page.locator('.stuck-work').getByRole('link', { name: /eee/ }))
    await page.locator('.request-banner').getByText('Terhalang, perlu keputusan petugas').waitFor()
  })
  await hands.step('a new account, and its invitation', () => account(hands))
  await hands.step('a requirement in new words', () => requirement(hands))
  await hands.step('a new line of the guide', () => guide(hands))
}

/** @throws when the walk did not do what it says */
export async function keptByAdministrator({ as: { admin } }: World): Promise<void> {
  const one = async (path: string, field: string, value: string) => {
    const { body } = await must(admin.get(`/api/${path}?depth=0&where[${field}][equals]=${value}`))
    if (body.totalDocs !== 1) throw new Error(`${body.totalDocs} of ${path} have ${value}`)
  }
  await one('users', 'email', ACCOUNT.email)
  await one('requirements', 'label', REQUIREMENT)
  const { text } = await must(admin.get('/api/globals/service?depth=0'))
  if (!text.includes(LINE)) throw new Error('the guide has no new line')
}

async function account(hands: Hands): Promise<void> {
  const { page } = hands
  await from(hands, 'Baru: Akun')
  await page.waitForURL(/users\/create/)
  await page.waitForLoadState('networkidle')
  await hands.fill(page.locator('#field-name'), ACCOUNT.name)
  await hands.fill(page.locator('#field-email'), ACCOUNT.email)
  await hands.click(page.locator('#field-role .rs__control'))
  await hands.click(page.locator('.rs__option', { hasText: 'Verifikator' }).first())
  await hands.click(page.locator('#action-save'))
  await page.waitForURL(/users\/[0-9a-f-]{36}/)
  await hands.click(page.getByRole('button', { name: 'Buat tautan undangan' }))
  await hands.click(page.locator('dialog[open]').getByRole('button', { name: 'Buat tautan undangan' }))
  await page.locator('dialog[open] .copy-rows', { hasText: /set-password/ }).waitFor()
  await hands.click(page.locator('dialog[open]').getByRole('button', { name: 'Tutup' }).last())
}

async function requirement(hands: Hands): Promise<void> {
  const { page } = hands
  await from(hands, 'Persyaratan')
  await hands.click(page.locator('tbody tr a').filter({ hasText: 'R01' }))
  await page.waitForURL(/requirements\/[0-9a-f-]{36}/)
  await page.waitForLoadState('networkidle')
  await hands.fill(page.locator('#field-label'), REQUIREMENT)
  await save(hands)
}

async function guide(hands: Hands): Promise<void> {
  const { page } = hands
  await from(hands, 'Pengaturan layanan')
  await hands.click(page.getByRole('button', { name: 'Panduan', exact: true }))
  await hands.click(page.locator('.rich-text-lexical .ContentEditable__root').first())
  await hands.key('Control+End')
  await hands.key('Enter')
  await page.keyboard.type(LINE)
  await save(hands)
}

/** Back to the start page, and on to one of the lists there. */
async function from(hands: Hands, list: string): Promise<void> {
  const { page } = hands
  await hands.click(page.locator('.step-nav__home'))
  await hands.click(page.locator('.start-lists').getByRole('link', { name: list, exact: true }))
  await page.waitForURL(/(collections|globals)\/\w+/)
  await page.waitForLoadState('networkidle')
}

async function save(hands: Hands): Promise<void> {
  const saved = hands.page.waitForResponse(
    (answer) => /\/api\/(globals|requirements)\//.test(answer.url()) && answer.request().method() !== 'GET',
  )
  await hands.click(hands.page.locator('#action-save'))
  await saved
}
