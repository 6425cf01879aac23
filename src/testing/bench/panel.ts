/**
 * `npm run bench:panel -- [rounds]`: SQL statements and milliseconds of each screen of the panel as the server renders it, and the
 * scripts that it loads, beside the same screen of a bare Payload panel in the same run. The bare one is a second Next application
 * over the same collections without hooks, access, components and routes of ours, on the same rows of the same database: so both
 * pay for the same tables, and what differs is ours. Both reach PostgreSQL through a door that counts. Statements are the fewest of
 * the rounds, because the product's jobs run beside; milliseconds the median; whoever comes next to whom takes turns.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '#db/embedded/startEmbeddedPostgres.ts'
import { countingProxy, type CountingProxy } from '../countingProxy.ts'
import { fillOffice } from '../fillOffice.ts'
import { signIn, type Rest } from '../rest.ts'
import { buildWorld, PASSWORD } from '../world.ts'
import { startBarePanel } from './barePanel.ts'
import { scriptsOf, type Scripts } from './clientScripts.ts'
import { panelScreens, type Screen } from './panelScreens.ts'

const OFFICE = { units: 300, requests: 10_000, subdomains: 2_000, complaints: 500 }
const WARM_UP = 3
const [rounds = 15] = process.argv.slice(2).map(Number)

/** Somebody at a panel, and the door that the panel's statements pass. */
interface Seat {
  url: string
  rest: Rest
  door: CountingProxy
}

interface Measured {
  statements: number
  ms: number
  scripts: Scripts
}

const home = await mkdtemp(path.join(tmpdir(), 'bench-panel-'))
const postgres = await startEmbeddedPostgres({ dataDir: home })
const doors = { ours: await countingProxy(postgres.url), bare: await countingProxy(postgres.url) }
const secrets = { PAYLOAD_SECRET: 'only for this bench', CREDENTIALS_KEY: randomBytes(32).toString('base64') }
const world = await buildWorld({ DATABASE_URL: doors.ours.url, ...secrets })
const db = new pg.Client({ connectionString: postgres.url })
await db.connect()
await fillOffice(db, OFFICE, world.accounts.officer)
const bare = await startBarePanel(doors.bare.url)
try {
  await measureAll()
} finally {
  await bare.stop()
  await world.server.remove()
  await db.end()
  await postgres.stop()
  await rm(home, { recursive: true, force: true })
}
process.exit(0)

async function measureAll(): Promise<void> {
  const ours = { url: world.server.url, door: doors.ours }
  const { officer, dinkes, admin } = world.as
  const seats = {
    officer: { ...ours, rest: officer },
    unit: { ...ours, rest: dinkes },
    admin: { ...ours, rest: admin },
  }
  const account = { email: 'officer@tapinkab.go.id', password: PASSWORD }
  const beside: Seat = { url: bare.url, door: doors.bare, rest: await signIn(bare.url, account) }
  const lines: object[] = []
  for (const screen of await panelScreens(db, world.units.dinkes)) {
    for (const who of screen.for)
      lines.push({ screen: screen.name, as: who, ...(await compare(seats[who], beside, screen)) })
  }
  console.table(lines)
}

async function compare(ours: Seat, beside: Seat, screen: Screen) {
  const [own, other] = await measure([
    { seat: ours, path: screen.path },
    { seat: beside, path: screen.bare },
  ])
  if (!own || !other) throw new Error('nothing was measured')
  return {
    SQL: own.statements,
    'bare SQL': other.statements,
    ms: Math.round(own.ms),
    'bare ms': Math.round(other.ms),
    'times bare': Number((own.ms / other.ms).toFixed(2)),
    'scripts, kB': kilobytes(own.scripts),
    'bare scripts, kB': kilobytes(other.scripts),
    'reads PDF': own.scripts.readsPdf,
  }
}

function kilobytes({ bytes }: Scripts): number {
  return Math.round(bytes / 1000)
}

/** Side by side, one round after the other, so that whatever else the machine does meets both. */
async function measure(pages: { seat: Seat; path: string }[]): Promise<Measured[]> {
  const visits = pages.map(() => [] as { statements: number; ms: number; html: string }[])
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const [at, { seat, path }] of pages.entries()) {
      const seen = await visit(seat, path)
      if (round >= WARM_UP) visits[at]?.push(seen)
    }
  }
  return Promise.all(
    visits.map(async (seen, at) => ({
      statements: Math.min(...seen.map(({ statements }) => statements)),
      ms: median(seen.map(({ ms }) => ms)),
      scripts: await scriptsOf(pages[at]?.seat.url ?? '', seen[0]?.html ?? ''),
    })),
  )
}

async function visit({ url, rest, door }: Seat, page: string) {
  const [before, begun] = [door.statements, performance.now()]
  const headers = { Authorization: `JWT ${rest.token}`, Cookie: 'payload-lng=id', Accept: 'text/html' }
  const answer = await fetch(url + page, { headers, redirect: 'manual' })
  const html = await answer.text()
  const ms = performance.now() - begun
  if (answer.status !== 200 || /NEXT_REDIRECT|data-dgst/.test(html))
    throw new Error(`${page} does not open: ${answer.status}`)
  return { statements: door.statements - before, ms, html }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
