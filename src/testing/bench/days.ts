/**
 * `npm run bench:days`: what a day in the panel costs whoever works in it, in presses, screens, page loads and seconds of the
 * machine. The built product is walked in Chromium by the shortest way that its screens offer: an officer with 25 open requests
 * reviews five files, the head decides three requests on a phone, a unit makes its first request and a month later mends it, the
 * administrator looks at what is stuck and keeps accounts, requirements and the guide.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium, launchChromium } from '../chromium.ts'
import { panelPeople } from '../panelPage.ts'
import { upload } from '../rest.ts'
import { buildWorld, draftOf, mandatoryDocuments, must, PDF, readyForDecision, type World } from '../world.ts'
import { seedConflict } from '../language/seedRequests.ts'
import { administratorsDay, keptByAdministrator } from './days/administratorsDay.ts'
import { Hands } from './days/hands.ts'
import { headsMinutes } from './days/headsMinutes.ts'
import { officersMorning } from './days/officersMorning.ts'
import { unitsFirstRequest } from './days/unitsFirstRequest.ts'

const OPEN = 25

const executable = await findChromium()
if (!executable) throw new Error('This needs a Chromium; CHROMIUM_PATH says where it is.')
const files = await mkdtemp(path.join(tmpdir(), 'bench-days-'))
await writeFile(path.join(files, PDF.name), PDF.content)
const world = await buildWorld()
const browser = await launchChromium(executable)
try {
  const people = panelPeople(browser, world)
  const day = async (
    person: 'dinkes' | 'officer' | 'head' | 'admin',
    work: (hands: Hands) => Promise<void>,
  ): Promise<void> => {
    const hands = new Hands((await people.signIn(person)).page)
    await work(hands)
    console.log(`\n${person}`)
    console.table(hands.costs)
  }
  await day('dinkes', (hands) => unitsFirstRequest(hands, world, path.join(files, PDF.name)))
  for (const name of ['satu', 'dua', 'tiga'])
    await readyForDecision(world, { operator: world.as.dinkes, name })
  await day('head', headsMinutes)
  await became(world, 'dinkes', { rejected: 1, revision: 1 })
  for (let number = 1; number <= OPEN; number += 1) await submitted(world, `layanan-${number}`)
  await day('officer', officersMorning)
  await became(world, 'dukcapil', { 'in-review': 4, revision: 1, submitted: OPEN - 5 })
  await seedConflict(world)
  await day('admin', administratorsDay)
  await keptByAdministrator(world)
} finally {
  await browser.close()
  await world.server.remove()
  await rm(files, { recursive: true, force: true })
}
process.exit(0)

/** That the walk did what it says: presses that led nowhere would be worth nothing. @throws when it did not */
async function became({ as, units }: World, unit: keyof World['units'], wanted: Record<string, number>) {
  const of = `where[unit][equals]=${units[unit]}`
  for (const [status, count] of Object.entries(wanted)) {
    // What is in review has been passed on once every document of it was judged.
    const judged = status === 'in-review' ? '&where[verifiedAt][exists]=true' : ''
    const { body } = await as.officer.get(
      `/api/requests?limit=1&${of}&where[status][equals]=${status}${judged}`,
    )
    if (body.totalDocs !== count) throw new Error(`${body.totalDocs} are ${status}, not ${count}`)
  }
}

/** A request whose documents are all files. */
async function submitted({ as: { dukcapil } }: World, name: string): Promise<void> {
  const id = await draftOf(dukcapil, name)
  for (const { id: requirement } of await mandatoryDocuments(dukcapil))
    await must(dukcapil.post('/api/documents', upload(PDF, { request: id, requirement, source: 'file' })))
  await must(dukcapil.patch(`/api/requests/${id}`, { action: 'submit' }))
}
