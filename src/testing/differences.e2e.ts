import type { Browser } from 'playwright-core'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './builtServer.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { databaseOf } from './databaseOf.ts'
import { panelPeople, type PanelPage, type PanelPeople } from './panelPage.ts'
import { buildWorld, must, provisionedRequest, reaches, readyForDecision, type World } from './world.ts'

const executable = await findChromium()
const REASON = 'Diubah tanpa permohonan.'

/** What people do on the screen where register and zone differ, and about a record that stands in the way. */
describe.skipIf(!executable)('differences in the panel (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let people: PanelPeople
  let officer: PanelPage

  beforeAll(async () => {
    world = await buildWorld()
    for (const name of ['diubah', 'ditolak'])
      await provisionedRequest(world, { operator: world.as.dinkes, name })
    await inZone((zone) =>
      zone.query(`UPDATE embedded_dns_records SET content = '198.51.100.66' WHERE name ~ '^di'`),
    )
    await readTwice()
    browser = await launchChromium(executable ?? '')
    people = panelPeople(browser, world)
    officer = await people.signIn('officer')
  })
  afterAll(async () => {
    await browser?.close()
    await world.server.remove()
  })

  /** The zone is read at each start; what two readings some seconds apart show is a difference. */
  async function readTwice(): Promise<void> {
    await world.server.restart()
    await inZone((zone) =>
      eventually('the first reading', async () => {
        const { rowCount } = await zone.query(
          `UPDATE dns_findings SET first_seen_at = first_seen_at - interval '10 seconds'`,
        )
        return rowCount === 2
      }),
    )
    await world.server.restart()
    await eventually('two differences', async () => {
      const { body } = await world.as.officer.get('/api/zone/findings')
      return body.totalDocs === 2
    })
  }

  async function inZone(change: (database: pg.Client) => Promise<unknown>): Promise<void> {
    const zone = await databaseOf(world.server)
    await change(zone).finally(() => zone.end())
  }

  async function chooseFor(name: string, settlement: string): Promise<void> {
    await officer.page.goto(`${world.server.url}/admin/zone`)
    const item = officer.page.locator('.zone-findings > li').filter({ hasText: `${name}.tapinkab.go.id` })
    await item.getByRole('button', { name: settlement }).click()
  }
  const reason = () => officer.page.locator('dialog[open] textarea')
  const submit = () => officer.page.locator('dialog[open] button[type=submit]')
  const acts = async () =>
    (await world.as.officer.get('/api/requests?where[channel][equals]=office&depth=0')).body.docs ?? []

  it('asks for a reason, and a double click makes one request of the office', async () => {
    await chooseFor('diubah', 'Pulihkan menurut daftar')
    await officer.expectText('198.51.100.66')
    await submit().click()
    expect(await reason().getAttribute('aria-invalid')).toBe('true')
    await reason().fill(REASON)
    await submit().dblclick()
    await officer.page.waitForURL(/\/requests\/[0-9a-f-]{36}/)
    expect(await acts()).toMatchObject([{ status: 'submitted', reason: REASON, requestedName: 'diubah' }])
  })

  it('a refusal is said in the dialog, and what was typed stays', async () => {
    const { body } = await world.as.dinkes.get('/api/subdomains?where[name][equals]=ditolak&depth=0')
    const subdomain = body.docs?.[0]?.id
    const act = {
      type: 'deletion',
      channel: 'office',
      subdomain,
      exOfficio: { grounds: 'harmful' },
      reason: REASON,
    }
    await chooseFor('ditolak', 'Kukuhkan isi zona')
    const { doc } = await must(world.as.head.post('/api/requests?depth=0', act))
    await must(world.as.head.patch(`/api/requests/${doc.id}`, { action: 'submit' }))
    await reason().fill('Isi baru benar.')
    await submit().click()
    await officer.page.locator('dialog[open]').getByRole('alert').waitFor()
    expect(await reason().inputValue()).toBe('Isi baru benar.')
    expect(await officer.page.getByRole('link', { name: /Draf permohonan telah dibuat/ }).count()).toBe(1)
  })

  it('a record made by hand is shown, and taken over once by a double click', async () => {
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'tangan' })
    await inZone((zone) =>
      zone.query(
        `INSERT INTO embedded_dns_records (id, name, type, content, proxied, ttl)
         VALUES (gen_random_uuid(), 'tangan.tapinkab.go.id', 'A', '103.10.20.30', false, 1)`,
      ),
    )
    await must(world.as.head.patch(`/api/requests/${id}`, { action: 'approve' }))
    await eventually('the request to stand still', async () => {
      const { provisioning } = (await world.as.head.get(`/api/requests/${id}?depth=0`)).body
      return (provisioning as { state?: string } | undefined)?.state === 'conflict'
    })
    const head = await people.signIn('head')
    await head.open('requests', id)
    await head.press('Ambil alih catatan')
    const dialog = head.page.locator('dialog[open]')
    expect(await dialog.innerText()).toContain('tangan.tapinkab.go.id A 103.10.20.30')
    await dialog.locator('textarea').fill('Dibuat pada tahun 2019; disetujui OPD.')
    await dialog.locator('button[type=submit]').dblclick()
    await reaches(world.as.head, id, 'provisioned')
    await inZone(async (zone) => {
      const { rows } = await zone.query(
        `SELECT comment FROM embedded_dns_records WHERE name = 'tangan.tapinkab.go.id'`,
      )
      expect(rows).toEqual([{ comment: expect.stringContaining(id) }])
    })
    const { body } = await world.as.head.get(
      `/api/events?where[request][equals]=${id}&where[action][equals]=adoptRecord`,
    )
    expect(body.totalDocs).toBe(1)
  })

  it('no page of these broke a rule of the content policy or a script', () => {
    expect(people.troubles).toEqual([])
  })
})
