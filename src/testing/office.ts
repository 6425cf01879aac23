import { afterAll, beforeAll } from 'vitest'
import type { Payload } from 'payload'
import type { RequestStatus } from '#domain/request/status.ts'
import type { SubdomainRequest } from '#payload-types.ts'
import { requestIn } from './builders.ts'
import { startTestPayload, type TestPayload } from './payload.ts'
import { anOffice, type Office } from './people.ts'

export interface StaffedProduct extends TestPayload, Office {
  office: Office
  /** A request of `operator` in this status. */
  requestIn(status: RequestStatus, wishes?: Partial<SubdomainRequest>): Promise<SubdomainRequest>
}

/** The product and its people for one test file; call once at its top. Filled before the first test. */
export function useOffice(): StaffedProduct {
  const filled: Partial<StaffedProduct> = {}
  beforeAll(async () => {
    const product = await startTestPayload()
    const office = await anOffice(product.payload)
    const { payload } = product
    Object.assign(filled, product, office, { office })
    filled.requestIn = (status, wishes) => requestIn(status, { payload, office, wishes })
  })
  afterAll(() => filled.stop?.())
  // Complete before any test may look at it.
  return filled as StaffedProduct
}

export interface Outcome {
  code: string
  status: number
  paths: string[]
}

/** How an attempt ended: accepted, or with the code of its refusal. What is no refusal is named by its class. */
export async function outcomeOf(attempt: Promise<unknown>): Promise<Outcome> {
  try {
    await attempt
    return { code: 'accepted', status: 200, paths: [] }
  } catch (error) {
    return refusalIn(error)
  }
}

export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return (await outcomeOf(attempt)).code
}

/** Everything that a client could tell two refusals apart by. */
export async function faceOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    return await attempt
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { name, message, status, data }: Error & { status?: unknown; data?: unknown } = error
    return { name, message, status, data }
  }
}

interface Shape {
  name?: string
  status?: number
  data?: { code?: string; errors?: { path: string }[] }
}

function refusalIn(error: unknown): Outcome {
  // Refusals and Payload's own errors share this shape and no class.
  const { name = 'unknown', status = 500, data } = error as Shape
  return { code: data?.code ?? name, status, paths: data?.errors?.map(({ path }) => path) ?? [] }
}

/** The history of a request, oldest first, as `action from→to`. */
export async function historyOf(payload: Payload, request: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'events',
    where: { request: { equals: request } },
    sort: 'at',
    depth: 0,
    pagination: false,
  })
  return docs.map(({ action, from, to }) => (from ? `${action} ${from}→${to ?? ''}` : action))
}
