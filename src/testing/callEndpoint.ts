import { createLocalReq, type Endpoint, type Payload } from 'payload'
import type { Person } from './people.ts'

interface Call {
  by: Person | null
  body?: unknown
  params?: Record<string, string>
  query?: Record<string, unknown>
  language?: 'id' | 'en'
}

interface Answered {
  status: number
  body: unknown
}

/** Asks one of our endpoints as REST would, without HTTP. */
export async function callEndpoint(
  payload: Payload,
  { handler }: Endpoint,
  { by, body, params = {}, query = {}, language = 'id' }: Call,
): Promise<Answered> {
  const req = await createLocalReq({ user: by ?? undefined }, payload)
  Object.assign(req, { routeParams: params, query, json: () => Promise.resolve(body) })
  req.i18n = { ...req.i18n, language }
  const response = await handler(req)
  const answered: unknown = await response.json()
  return { status: response.status, body: answered }
}
