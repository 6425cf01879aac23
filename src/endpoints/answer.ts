import type { PayloadRequest } from 'payload'
import type { Refused } from '#domain/request/refusals.ts'
import { Refusal } from '#i18n/Refusal.ts'

/** A JSON answer that no cache keeps. */
export function answer(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
}

/** A refusal in the contract's shape. */
export function refusal(refused: Refused, req: PayloadRequest): Response {
  return renderRefusal(new Refusal(refused, req.i18n.language))
}

export function renderRefusal({
  message,
  data,
  status,
}: Pick<Refusal, 'message' | 'data' | 'status'>): Response {
  return answer({ errors: [{ message, data }] }, status)
}

/** The JSON object that a client sent; anything else counts as an empty one. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null ? { ...body } : {}
}
