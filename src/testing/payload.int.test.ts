import { afterAll, beforeAll, expect, it } from 'vitest'
import { STATUSES } from '#domain/request/status.ts'
import { requestIn } from './builders.ts'
import { startTestPayload, type TestPayload } from './payload.ts'
import { anOffice, type Office } from './people.ts'

let product: TestPayload
let office: Office
beforeAll(async () => {
  product = await startTestPayload()
  office = await anOffice(product.payload)
})
afterAll(() => product.stop())

it('starts with the reference data', async () => {
  expect((await product.payload.count({ collection: 'units' })).totalDocs).toBe(68 + 2)
  expect((await product.payload.count({ collection: 'requirements' })).totalDocs).toBe(14)
})

it.each(STATUSES)('brings a request to %s by what people do', async (status) => {
  const request = await requestIn(status, { payload: product.payload, office })
  expect(request.status).toBe(status)
})
