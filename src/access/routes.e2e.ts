import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACTIONS } from '#testing/proof/actions.ts'
import { fingerprintOf } from '#testing/proof/fingerprint.ts'
import { buildProof, type Proof } from '#testing/proof/proofWorld.ts'
import { ROUTES } from '#testing/proof/routes.ts'
import { walk } from '#testing/proof/walk.ts'
import { nameOf, WHO } from '#testing/proof/who.ts'
import type { Rest } from '#testing/rest.ts'

let proof: Proof
beforeAll(async () => void (proof = await buildProof()))
afterAll(async () => {
  await proof.database.end()
  await proof.world.server.remove()
})

test.each(ROUTES.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
  const { told, ...wrong } = await walk(route, proof)
  expect(told).toEqual(route.told)
  expect(wrong).toEqual({ changed: [], strayed: [], toldOfExistence: [], toldOtherwise: [] })
})

test.each(ACTIONS)('$action, as everybody', async ({ action, told }) => {
  const before = await fingerprintOf(proof.database)
  const words = await Promise.all(WHO.map(async (who) => [who, await askedFor(action, proof.as[who])]))
  expect(Object.fromEntries(words)).toEqual(told)
  expect(await fingerprintOf(proof.database)).toEqual(before)
})

async function askedFor(action: string, person: Rest): Promise<string> {
  const said = { action, note: 'Uji.', reasonCode: 'other', assignee: proof.accounts.officer }
  const { status, code } = await person.patch(`/api/requests/${proof.mine['requests']}`, said)
  return code === 'outside-acting-period' ? 'over' : String(status)
}
