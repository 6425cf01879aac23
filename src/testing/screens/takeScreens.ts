/**
 * `npm run screens -- [FOLDER] [--role officer] [--only requests] [--width 390] [--theme dark] [--language id]`: pictures of
 * every screen of the panel, and of what opens on it, as whoever uses it: those that the test of the languages walks through.
 * Without a folder they go to one of their own under the temporary files. Needs a build and a Chromium.
 */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium, launchChromium } from '../chromium.ts'
import { tourOf } from '../language/screens.ts'
import { seed } from '../language/seeded.ts'
import { NEVER_IDLE_MS, visitScreens } from '../language/visit.ts'
import { tokenOf, WALKERS } from '../language/walkers.ts'
import { buildWorld } from '../world.ts'
import { shoot } from './shoot.ts'
import { wantedOf, type Wanted } from './wanted.ts'

const executable = await findChromium()
if (!executable) throw new Error('there is no Chromium here; CHROMIUM_PATH names one')
const asked = wantedOf(process.argv.slice(2))
const folder = asked.folder ?? (await mkdtemp(path.join(tmpdir(), 'screens-')))
await mkdir(folder, { recursive: true })
const browser = await launchChromium(executable)
const world = await buildWorld()
try {
  await takeAll({ ...asked, folder })
} finally {
  await browser.close()
  await world.server.remove()
}
process.exit(0)

async function takeAll(wanted: Wanted): Promise<void> {
  const ids = await seed(world)
  let taken = 0
  const tour = tourOf(ids)
  for (const role of WALKERS) {
    const screens = tour[role].filter(({ path: at }) => plain(at, ids).includes(wanted.only))
    if (screens.length === 0 || (wanted.roles && !wanted.roles.includes(role))) continue
    for (const language of wanted.languages) {
      const token = await tokenOf(world, role)
      await visitScreens(
        browser,
        { url: world.server.url, token, language, screens, idleWithinMs: NEVER_IDLE_MS },
        async ({ page, where }) => {
          const screen = plain(where, ids)
          await shoot(page, wanted, (kind) => `${screen}.${role}.${kind}.${language}.png`)
          taken += wanted.widths.length * wanted.themes.length
        },
      )
      console.log(`${role}, ${language}: ${taken} pictures so far`)
    }
  }
  console.log(`${taken} pictures in ${wanted.folder}`)
}

/** A screen's name in a file's: what it is opened for is called after its state, not by its id. */
function plain(where: string, ids: Record<string, string>): string {
  const named = Object.entries(ids).reduce((text, [state, id]) => text.replace(id, state), where)
  return (
    named
      .replace(/^\/admin\/?/, '')
      .replace(/[^\w]+/g, '-')
      .replace(/^-|-$/g, '') || 'start'
  )
}
