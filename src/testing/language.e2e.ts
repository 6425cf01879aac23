import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchChromium } from './chromium.ts'
import { databaseOf } from './databaseOf.ts'
import { corpora, type Language } from './language/corpus.ts'
import { writtenTexts } from './language/exceptions.ts'
import { seed } from './language/seeded.ts'
import { tourOf, type Tour } from './language/screens.ts'
import { walkThrough } from './language/walk.ts'
import { tokenOf, WALKERS } from './language/walkers.ts'
import { judgeFor, type Judge } from './language/wording.ts'
import { buildWorld, type World } from './world.ts'

const executable = await findChromium()
/** Five walk at once, and every screen is asked for barriers too. */
const WALK_MS = 900_000
const WALKS = WALKERS.flatMap((role) => (['id', 'en'] as const).map((language) => [role, language] as const))

/** Every screen of the panel as the role that uses it, in both languages: each says everything, and only in its own. */
describe.skipIf(!executable)('the languages of the panel (needs a Chromium)', () => {
  let world: World
  let browser: Browser
  let tour: Tour
  let judges: Record<Language, Judge>

  beforeAll(async () => {
    world = await buildWorld()
    tour = tourOf(await seed(world))
    const database = await databaseOf(world.server)
    const written = await writtenTexts(database)
    await database.end()
    const { id, en } = await corpora()
    judges = { id: judgeFor({ ...id, written }), en: judgeFor({ ...en, written }) }
    browser = await launchChromium(executable ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await world?.server.remove()
  })

  it.concurrent.each(WALKS)(
    'as %s, in “%s”',
    async (role, language) => {
      const token = await tokenOf(world, role)
      const walk = { url: world.server.url, token, language, judge: judges[language] }
      expect(await walkThrough(browser, { ...walk, screens: tour[role] })).toEqual([])
    },
    WALK_MS,
  )

  it.each([
    ['id', 'label'],
    ['en', 'labelEn'],
  ])('in “%s” a list of documents names their requirements by “%s”', async (language, field) => {
    const { token, get } = world.as.dinkes
    const { url } = world.server
    const [newest] = (await get('/api/documents?limit=1&depth=1')).body.docs ?? []
    expect(newest?.['requirement']).toMatchObject({ [field]: expect.stringMatching(/\w{4}/) })
    const { [field]: name } = newest?.['requirement'] as Record<string, string>
    const page = await browser.newPage()
    await page.context().addCookies([
      { name: 'payload-lng', value: language, url },
      { name: 'payload-token', value: token ?? '', url },
    ])
    await page.goto(`${url}/admin/collections/documents`)
    const first = page.locator('tbody tr').first().locator('.cell-requirement')
    await first.getByText(name ?? '', { exact: true }).waitFor()
    await page.close()
  })
})
