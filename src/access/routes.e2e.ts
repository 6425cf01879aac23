import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildProof, type Proof } from '#testing/proof/proofWorld.ts'
import { ROUTES } from '#testing/proof/routes.ts'
import { walk } from '#testing/proof/walk.ts'
import { nameOf } from '#testing/proof/who.ts'

let proof: Proof
beforeAll(async () => void (proof = await buildProof()))
afterAll(async () => {
  await proof.database.end()
  await proof.world.server.remove()
})

test.each(ROUTES.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
  const { told, changed, toldOfExistence } = await walk(route, proof)
  expect(told).toEqual(route.told)
  expect({ changed, toldOfExistence }).toEqual({ changed: [], toldOfExistence: [] })
})
