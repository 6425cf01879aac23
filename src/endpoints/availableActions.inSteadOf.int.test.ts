import { expect, it } from 'vitest'
import { z } from 'zod'
import { callEndpoint } from '#testing/callEndpoint.ts'
import { useOffice } from '#testing/office.ts'
import { aUser, type Person } from '#testing/people.ts'
import { availableActions } from './availableActions.ts'

const product = useOffice()
const offered = z.object({
  actions: z.array(z.object({ action: z.string(), inSteadOf: z.string().nullable() })),
})

async function inWhoseStead(by: Person, id: string): Promise<Record<string, string | null>> {
  const { body } = await callEndpoint(product.payload, availableActions, { by, params: { id } })
  return Object.fromEntries(offered.parse(body).actions.map(({ action, inSteadOf }) => [action, inSteadOf]))
}

it('a deputy is told before a decision in whose stead it will be, and for what is an officer’s own nothing', async () => {
  const actingHead = { from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z', note: 'Plh.' }
  const deputy = await aUser(product.payload, 'officer', { actingHead })
  const { id } = await product.requestIn('in-review')
  expect(await inWhoseStead(deputy, id)).toMatchObject({
    reject: 'Kepala Bidang',
    requestRevision: null,
    assign: null,
  })
  expect(await inWhoseStead(product.head, id)).toMatchObject({ reject: null, requestRevision: null })
})
