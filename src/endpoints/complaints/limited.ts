import type { PayloadRequest } from 'payload'
import type { Limited } from '#complaint/limits.ts'
import { refused } from '#domain/request/refusals.ts'
import { refusal } from '../answer.ts'

/** Says when it may be tried again. */
export function tooMany({ retryAfterS }: Limited, req: PayloadRequest): Response {
  const response = refusal(refused('too-many-complaints'), req)
  response.headers.set('Retry-After', String(retryAfterS))
  return response
}
