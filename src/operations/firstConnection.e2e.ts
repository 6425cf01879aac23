import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '#testing/builtServer.ts'
import { isWrite } from '#testing/cloudflare/requestLog.ts'
import { spawnCloudflareStandIn, type SpawnedStandIn } from '#testing/cloudflare/spawn.ts'
import { buildWorld, must, readyForDecision, type World } from '#testing/world.ts'

const ZONE = 'tapinkab.go.id'
/** A zone as an office has it before it knows this service. */
const THEIRS = [
  { name: ZONE, type: 'A', content: '103.10.20.5' },
  { name: ZONE, type: 'MX', content: 'mail.tapinkab.go.id', priority: 10 },
  { name: ZONE, type: 'TXT', content: '"v=spf1 mx -all"' },
  { name: `_dmarc.${ZONE}`, type: 'TXT', content: '"v=DMARC1; p=none"' },
  { name: `*.${ZONE}`, type: 'A', content: '103.10.20.5' },
  { name: `www.${ZONE}`, type: 'CNAME', content: ZONE },
  { name: `mail.${ZONE}`, type: 'A', content: '103.10.20.6' },
  { name: `perpustakaan.${ZONE}`, type: 'A', content: '103.10.20.7' },
  { name: `simpeg.${ZONE}`, type: 'CNAME', content: 'server.example.org' },
]

let standIn: SpawnedStandIn
let world: World
const zoneRead = async () => (await world.as.officer.get('/api/zone?limit=200')).body
const writes = async () => (await standIn.requests()).filter(isWrite)

beforeAll(async () => {
  standIn = await spawnCloudflareStandIn(ZONE)
  for (const record of THEIRS) await standIn.add(record)
  world = await buildWorld({
    CLOUDFLARE_API_TOKEN: standIn.token,
    CLOUDFLARE_ZONE_ID: standIn.zoneId,
    CLOUDFLARE_BASE_URL: standIn.url,
  })
  await eventually('the copy of the zone', async () => (await zoneRead())['totalDocs'] === THEIRS.length)
})
afterAll(async () => {
  await world?.server.remove()
  await standIn?.stop()
})

describe('the first connection to a live zone', () => {
  it('lists what stands there as not ours', async () => {
    expect((await zoneRead())['counts']).toEqual({ ours: 0, foreign: 4, protected: 5 })
  })

  it.each([
    ['perpustakaan', 'name-in-zone'],
    ['simpeg', 'name-in-zone'],
    ['www', 'name-reserved'],
    ['mail', 'name-reserved'],
  ])('gives %s to nobody (%s)', async (name, code) => {
    const { body } = await world.as.dinkes.post('/api/requests/check-name', { name })
    expect(body).toMatchObject({ ok: false })
    expect(body['problems']).toContainEqual(expect.objectContaining({ code }))
  })

  it('says that the connection works, and writes nothing, whatever happens before an approval', async () => {
    const { body } = await world.as.officer.get('/api/status')
    expect(body['provider']).toMatchObject({ ok: true, kind: 'cloudflare', reason: null })
    await readyForDecision(world, { operator: world.as.dinkes, name: 'dinkes' })
    await world.server.restart()
    await eventually('a look after the restart', async () => (await zoneRead())['totalDocs'])
    expect(await writes()).toEqual([])
  })

  it('the first approval writes one record, its own, and leaves all others as they were', async () => {
    const before = await standIn.records()
    const id = await readyForDecision(world, { operator: world.as.dukcapil, name: 'dukcapil' })
    await must(world.as.head.patch(`/api/requests/${id}`, { action: 'approve' }))
    await eventually('the record', async () => {
      const { status } = (await world.as.head.get(`/api/requests/${id}?depth=0`)).body
      return status === 'provisioned'
    })
    expect(await writes()).toMatchObject([{ method: 'POST', status: 200 }])
    const after = await standIn.records()
    expect(after.filter(({ name }) => name !== `dukcapil.${ZONE}`)).toEqual(before)
    expect(after).toHaveLength(before.length + 1)
  })
})

describe('a token that Cloudflare rejects', () => {
  const provider = async () => (await world.as.officer.get('/api/status')).body['provider']

  it('is told to staff after the start, before anybody approves', async () => {
    await standIn.inject({ kind: 'refusal', status: 403, codes: [10000], times: 1000 })
    await world.server.restart()
    const told = await eventually('the reason', async () => {
      const found = await provider()
      return JSON.stringify(found).includes('token-rejected') && found
    })
    expect(told).toMatchObject({ ok: false, reason: { code: 'token-rejected' } })
    await standIn.clearFaults()
    await eventually(
      'trust again',
      async () => JSON.stringify(await provider()).includes('"ok":true'),
      100_000,
    )
  })
})
