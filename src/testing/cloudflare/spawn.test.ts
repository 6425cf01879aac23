import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createCloudflareProvider } from '#dns/cloudflare/provider.ts'
import { codeOf, create, SHORT_MS, wanted, ZONE } from './bench.ts'
import { spawnCloudflareStandIn, type SpawnedStandIn } from './spawn.ts'

const STARTUP_MS = 30_000

let standIn: SpawnedStandIn
beforeAll(async () => {
  standIn = await spawnCloudflareStandIn(ZONE)
}, STARTUP_MS)
afterAll(() => standIn.stop())
beforeEach(() => standIn.clearFaults())

const provider = (deadlineMs = 10_000) =>
  createCloudflareProvider({
    ...{ apiToken: standIn.token, zoneId: standIn.zoneId, zoneName: ZONE },
    ...{ baseURL: standIn.url, deadlineMs },
  })

it('serves from a process of its own and tells what it saw', async () => {
  await standIn.add({ name: 'lama', type: 'TXT', content: 'tetap' })
  await create(provider())
  const names = (await standIn.records()).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining([`lama.${ZONE}`, wanted().name]))
  expect(await standIn.requests()).toContainEqual(expect.objectContaining({ method: 'POST', body: wanted() }))
})

it('holds a write that was carried out, until the client is gone', async () => {
  const record = wanted({ name: `ditahan.${ZONE}` })
  const fault = await standIn.inject({ kind: 'hold-after-apply', method: 'POST' })
  const attempt = codeOf(create(provider(SHORT_MS), record))
  await fault.reached()
  expect(await attempt).toBe('no-answer')
  expect(await provider().listByName(record.name)).toMatchObject([record])
})

it('refuses an unknown fault', async () => {
  const unknown = fetch(`${standIn.control}/faults`, { method: 'POST', body: '{"kind":"gempa"}' })
  expect((await unknown).status).toBe(400)
})
