import { afterAll, beforeAll, expect, it } from 'vitest'
import { killWorkers, STANDING } from '#testing/bench/kills.ts'
import { spawnCloudflareStandIn, type SpawnedStandIn } from '#testing/cloudflare/spawn.ts'
import { startTestPayload, type TestPayload } from '#testing/payload.ts'
import { anOffice } from '#testing/people.ts'
import { ZONE } from '#testing/reconciler.ts'

const KILLS = 20
const SEED = 20261123

let product: TestPayload
let standIn: SpawnedStandIn
beforeAll(async () => {
  product = await startTestPayload()
  standIn = await spawnCloudflareStandIn(ZONE)
})
afterAll(async () => {
  await standIn.stop()
  await product.stop()
})

it(`loses, doubles and orphans nothing in ${KILLS} kills (seed ${SEED})`, { timeout: 600_000 }, async () => {
  await standIn.add({ name: `www.${ZONE}`, type: 'A', content: '198.51.100.1' })
  const office = await anOffice(product.payload)
  const result = await killWorkers({ product, office, standIn, kills: KILLS, seed: SEED })
  expect(result).toMatchObject({
    approved: KILLS + STANDING,
    unfinished: 0,
    lost: 0,
    doubled: 0,
    orphaned: 0,
  })
  const records = await standIn.records()
  const living = await product.pool.query(`SELECT 1 FROM subdomains WHERE status = 'active'`)
  expect(records).toHaveLength(Number(living.rowCount) + 1)
  expect(records).toContainEqual(expect.objectContaining({ name: `www.${ZONE}`, content: '198.51.100.1' }))
})
