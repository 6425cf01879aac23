import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '#db/embedded/startEmbeddedPostgres.ts'
import { countingProxy, type CountingProxy } from './countingProxy.ts'
import { buildWorld, readyForDecision, type World } from './world.ts'

type Postgres = Awaited<ReturnType<typeof startEmbeddedPostgres>>

/** The product's jobs ask the database beside: of so many visits the one that they disturbed least counts. */
const VISITS = 6

/** Measured. A bare panel asks seven times for each; `npm run bench:panel` has every screen, on a full office. */
const MOST = [
  ['the start page', 'officer', 14],
  ['the start page', 'dinkes', 12],
  ['requests', 'officer', 11],
  ['a request', 'officer', 16],
  ['a request', 'dinkes', 13],
] as const

describe('SQL statements of the panel', () => {
  let home: string
  let postgres: Postgres
  let door: CountingProxy
  let world: World
  const paths = { 'the start page': '/admin', requests: '/admin/collections/requests', 'a request': '' }

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'panel-statements-'))
    postgres = await startEmbeddedPostgres({ dataDir: home })
    door = await countingProxy(postgres.url)
    const key = randomBytes(32).toString('base64')
    world = await buildWorld({ DATABASE_URL: door.url, PAYLOAD_SECRET: key, CREDENTIALS_KEY: key })
    const id = await readyForDecision(world, { operator: world.as.dinkes, name: 'antrean' })
    paths['a request'] = `/admin/collections/requests/${id}`
  })
  afterAll(async () => {
    await world?.server.remove()
    door?.close()
    await postgres?.stop()
    await rm(home, { recursive: true, force: true })
  })

  it.each(MOST)('%s, as %s: at most %i', async (screen, who, most) => {
    const visit = () => statementsOf(world.as[who].token, paths[screen])
    const counts: number[] = []
    while (counts.length < VISITS) counts.push(await visit())
    expect(Math.min(...counts)).toBeLessThanOrEqual(most)
  })

  async function statementsOf(token: string | null, page: string): Promise<number> {
    const before = door.statements
    const headers = { Authorization: `JWT ${token}`, Cookie: 'payload-lng=id', Accept: 'text/html' }
    const answer = await fetch(world.server.url + page, { headers, redirect: 'manual' })
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('</html>')])
    return door.statements - before
  }
})
